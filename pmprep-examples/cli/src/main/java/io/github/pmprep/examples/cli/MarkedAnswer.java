package io.github.pmprep.examples.cli;

import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An answer with the words underlined that earned or cost points, each stretch followed by the numbers of its findings. */
final class MarkedAnswer {

    private final String answer;
    private final Ink ink;
    private final List<Label> labels = new ArrayList<>();

    private record Label(int number, int points, int start, int end) {}

    MarkedAnswer(String answer, List<Finding> findings, Ink ink) {
        this.answer = answer;
        this.ink = ink;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.evidence().isPresent()) {
                Evidence evidence = finding.evidence().get();
                labels.add(new Label(i + 1, finding.points(), evidence.start(), evidence.end()));
            }
        }
        labels.sort(Comparator.comparingInt(Label::start).thenComparingInt(Label::number));
    }

    @Override
    public String toString() {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (int i = 0; i < labels.size(); ) {
            int start = labels.get(i).start();
            int end = labels.get(i).end();
            int points = 0;
            StringBuilder numbers = new StringBuilder();
            for (; i < labels.size() && labels.get(i).start() < end; i++) {
                Label label = labels.get(i);
                end = Math.max(end, label.end());
                points += label.points();
                numbers.append(ink.of(label.points(), "[" + label.number() + "]"));
            }
            marked.append(answer, at, start).append(ink.underlined(points, answer.substring(start, end)));
            marked.append(numbers);
            at = end;
        }
        return marked.append(answer.substring(at)).toString();
    }
}
