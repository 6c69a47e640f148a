package io.github.pmprep.examples.cli;

import io.github.pmprep.model.scoring.Change;
import io.github.pmprep.model.scoring.Counterfactual;
import io.github.pmprep.model.scoring.CriterionPoints;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.List;

/** A scorecard for people: the answer with its evidence marked, the points one by one, and what would raise the score. */
final class ScoreReport {

    private static final String BODY = "      ";
    private static final int LONGEST_QUOTE = 160;

    private final Console console;
    private final Ink ink;

    ScoreReport(Console console, Ink ink) {
        this.console = console;
        this.ink = ink;
    }

    void show(String answer, Scorecard card, List<Counterfactual> counterfactuals) {
        console.line(ink.bold(card.score() + " of 100: " + card.verdict().name()));
        console.line("");
        console.line(new MarkedAnswer(answer, card.findings(), ink).toString());
        console.line("");
        console.line(ink.bold("Points"));
        console.line(signed(card.start()) + "  start");
        int number = 0;
        for (Finding finding : card.findings()) {
            number++;
            String label = finding.evidence().isPresent() ? "  [" + number + "]" : "";
            console.line(ink.of(finding.points(), signed(finding.points())) + label + "  " + finding.criterion() + "  "
                    + finding.rule());
            console.line(BODY + finding.reason());
        }
        console.line("");
        console.line(ink.bold("By criterion"));
        for (CriterionPoints criterion : card.criteria()) {
            console.line(ink.of(criterion.points(), signed(criterion.points())) + "  " + criterion.criterion()
                    + ", level " + criterion.level() + " of 5");
        }
        if (!counterfactuals.isEmpty()) {
            console.line("");
            console.line(ink.bold("What would raise it"));
            counterfactuals.forEach(this::show);
        }
    }

    private void show(Counterfactual counterfactual) {
        console.line(ink.of(1, signed(counterfactual.gain())) + "  and "
                + counterfactual.verdict().name() + ":");
        for (Change change : counterfactual.changes()) {
            boolean added = change.action() == Change.Action.ADD;
            console.line(BODY + (added ? "add: " : "leave out: ") + change.reason());
            console.line(BODY + (added ? "  such as «" : "  «") + shortened(change.text()) + "»");
        }
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }

    private static String signed(int points) {
        String text = points > 0 ? "+" + points : String.valueOf(points);
        return " ".repeat(Math.max(0, 4 - text.length())) + text;
    }
}
