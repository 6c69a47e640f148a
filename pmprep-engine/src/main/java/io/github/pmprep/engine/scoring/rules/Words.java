package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Divides what rules say into the words that the reader of an answer would see. */
final class Words {

    private final Map<String, String> expansions;
    private final Set<String> ignored;

    /**
     * Creates a divider.
     *
     * @param ignored the words that the reader leaves out
     */
    Words(Map<String, String> expansions, Set<String> ignored) {
        this.expansions = expansions;
        this.ignored = ignored;
    }

    List<String> of(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.fold(phrase).split("[^a-z0-9']+")) {
            for (String part : expansions.getOrDefault(word, word).split(" ")) {
                if (!part.isEmpty() && !ignored.contains(part)) {
                    words.add(checked(phrase, part));
                }
            }
        }
        return words;
    }

    private static String checked(String phrase, String word) {
        if (Character.isDigit(word.charAt(0))) {
            throw new IllegalArgumentException(
                    "word (\"" + phrase + "\") must not start with a digit. Use # for a quantity.");
        }
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
