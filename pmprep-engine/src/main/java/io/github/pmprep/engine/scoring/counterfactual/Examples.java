package io.github.pmprep.engine.scoring.counterfactual;

import io.github.pmprep.engine.scoring.store.IntArrays;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sentences that rules find, by the number of the rule. Immutable. */
public final class Examples {

    private static final int MOST = 2;

    private final List<List<String>> byRule;

    private Examples(List<List<String>> byRule) {
        this.byRule = byRule;
    }

    /** Returns the first strong examples of the rules of a book that mark what they find. */
    public static Examples of(RuleBook book) {
        List<List<String>> byRule = new ArrayList<>();
        for (Rule rule : book.rules()) {
            byRule.add(rule.strong().stream()
                    .filter(example -> example.contains("«"))
                    .map(example -> example.replace("«", "").replace("»", ""))
                    .limit(MOST)
                    .toList());
        }
        return new Examples(byRule);
    }

    /** Returns the examples of a rule. */
    public List<String> of(int rule) {
        return byRule.get(rule);
    }

    /** Writes the examples as bytes. */
    public void write(DataOutput out) throws IOException {
        IntArrays.write(out, byRule.size());
        for (List<String> examples : byRule) {
            IntArrays.write(out, examples.size());
            for (String example : examples) {
                out.writeUTF(example);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Examples read(DataInput in) throws IOException {
        int size = IntArrays.read(in);
        List<List<String>> byRule = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int count = IntArrays.read(in);
            List<String> examples = new ArrayList<>(count);
            for (int j = 0; j < count; j++) {
                examples.add(in.readUTF());
            }
            byRule.add(examples);
        }
        return new Examples(byRule);
    }
}
