package io.github.pmprep.examples.cli;

import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.diff.AssessmentDiff;
import io.github.pmprep.model.scoring.diff.DiffCause;
import io.github.pmprep.model.scoring.diff.DiffKind;
import io.github.pmprep.model.scoring.diff.DiffLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What moved a score, for people: a sum by cause, then line by line. */
final class DiffReport {

    private final Console console;
    private final Ink ink;

    DiffReport(Console console, Ink ink) {
        this.console = console;
        this.ink = ink;
    }

    void show(AssessmentDiff diff) {
        console.line(ink.bold(diff.message()));
        if (!diff.changed().isEmpty()) {
            console.line("Different: " + named(diff.changed(), ", ") + ".");
        }
        if (diff.lines().isEmpty()) {
            return;
        }
        console.line("");
        console.line(ink.bold("What moved it"));
        diff.shares().forEach(share -> console.line(points(share.points()) + "  " + named(share.causes(), " or ")));
        console.line("");
        console.line(ink.bold("Line by line"));
        diff.lines().forEach(this::show);
    }

    private void show(DiffLine line) {
        String words = line.evidence()
                .map(Evidence::quote)
                .map(quote -> "  «" + quote + "»")
                .orElse("");
        console.line(points(line.points()) + "  " + name(line.kind()) + "  " + line.rule() + words + "  "
                + named(line.causes(), " or "));
    }

    private String points(int points) {
        return ink.of(points, String.format(Locale.ROOT, "%+4d", points));
    }

    private static String name(DiffKind kind) {
        return switch (kind) {
            case START -> "starts at";
            case FOUND -> "found";
            case LOST -> "lost";
            case WORTH -> "worth";
            case BOUND -> "bound";
        };
    }

    private static String named(List<DiffCause> causes, String by) {
        return causes.stream()
                .map(cause -> cause.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(by));
    }
}
