package io.github.pmprep.examples.cli.agreement;

import io.github.pmprep.examples.trainer.grading.Agreement;
import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Figures of all answers, then by kind of question, then by subgroup. */
public final class AgreementTable {

    /** A pair is no subgroup. */
    private static final String PAIR = "pair";

    private final List<AgreementRow> rows = new ArrayList<>();

    private AgreementTable() {}

    /**
     * Compares scores with grades.
     *
     * @param least the fewest answers of a subgroup that is shown
     */
    public static AgreementTable of(List<GradedAnswer> answers, int[] scores, int least) {
        AgreementTable table = new AgreementTable();
        table.add("all", answers, scores, IntStream.range(0, scores.length).toArray());
        Map<String, Set<Integer>> kinds = new TreeMap<>();
        Map<String, Set<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            int place = i;
            GradedAnswer answer = answers.get(i);
            kinds.computeIfAbsent(answer.kind().id(), kind -> new TreeSet<>()).add(place);
            answer.groups().forEach((name, value) -> {
                if (!name.equals(PAIR)) {
                    groups.computeIfAbsent(name + ": " + value, group -> new TreeSet<>())
                            .add(place);
                }
            });
        }
        kinds.forEach((kind, places) -> table.add(kind, answers, scores, array(places)));
        groups.values().removeIf(places -> places.size() < least);
        groups.forEach((group, places) -> table.add(group, answers, scores, array(places)));
        return table;
    }

    private static int[] array(Set<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(String name, List<GradedAnswer> answers, int[] scores, int[] places) {
        int unscored =
                (int) IntStream.of(places).filter(place -> scores[place] == 0).count();
        rows.add(AgreementRow.of(name, Agreement.of(answers, scores, places), unscored));
    }

    /** Returns the rows, all answers first. */
    public List<AgreementRow> rows() {
        return rows;
    }

    /** Returns the rows as text, under their names. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("", "answers", "score 0", "kappa", "r", "rho", "difference", "AUC", "pairs", "of"));
        for (AgreementRow row : rows) {
            lines.add(line(
                    row.group(),
                    String.valueOf(row.answers()),
                    String.valueOf(row.unscored()),
                    text(row.kappa()),
                    text(row.r()),
                    text(row.rho()),
                    text(row.difference()),
                    text(row.auc()),
                    text(row.pairs()),
                    String.valueOf(row.pairCount())));
        }
        return lines;
    }

    private static String text(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse("-");
    }

    private static String line(String group, String... cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-26s", group));
        for (String cell : cells) {
            line.append(String.format(Locale.ROOT, "%11s", cell));
        }
        return line.toString();
    }
}
