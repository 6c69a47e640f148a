package io.github.pmprep.engine.compensation.ledger;

import io.github.pmprep.model.compensation.PayKind;
import io.github.pmprep.model.compensation.ledger.LedgerLine;
import io.github.pmprep.model.compensation.ledger.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the lines that count for the days of a span. */
final class Page {

    private static final Comparator<LedgerLine> BY_DATE_AND_KIND = (one, other) -> {
        int byDate = one.date().compareTo(other.date());
        return byDate != 0 ? byDate : one.kind().compareTo(other.kind());
    };

    private final Span span;
    private final List<LedgerLine> lines = new ArrayList<>(96);

    Page(Span span) {
        this.span = span;
    }

    /** Returns whether a line that counts for a day has its place here. */
    boolean holds(LocalDate earnedOn) {
        return span.contains(earnedOn);
    }

    void add(LedgerLine line) {
        lines.add(line);
    }

    /** Returns the sum of the lines of one kind that were written so far for some days. */
    long sum(PayKind kind, Span days) {
        long sum = 0;
        for (LedgerLine line : lines) {
            if (line.kind() == kind && days.contains(line.earnedOn())) {
                sum = Math.addExact(sum, line.amount().minorUnits());
            }
        }
        return sum;
    }

    List<LedgerLine> lines() {
        lines.sort(BY_DATE_AND_KIND);
        return lines;
    }
}
