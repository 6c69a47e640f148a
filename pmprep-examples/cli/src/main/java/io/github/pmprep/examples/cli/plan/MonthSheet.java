package io.github.pmprep.examples.cli.plan;

import io.github.pmprep.model.timeline.PlacedDeadline;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The months of some plans, with a mark behind every day that matters. */
public final class MonthSheet {

    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final char ROUND = '*';
    private static final char DECISION = '!';
    private static final char DEADLINE = '<';
    private static final char OUTREACH = '>';

    private MonthSheet() {}

    static List<String> of(List<Timeline> timelines) {
        TreeMap<LocalDate, Character> marks = new TreeMap<>();
        for (Timeline timeline : timelines) {
            marks.putIfAbsent(timeline.outreach(), OUTREACH);
            timeline.deadlines().stream()
                    .map(PlacedDeadline::date)
                    .forEach(date ->
                            marks.merge(date, DEADLINE, (before, after) -> before == OUTREACH ? after : before));
            timeline.decision().ifPresent(date -> marks.put(date, DECISION));
        }
        timelines.stream()
                .flatMap(timeline -> timeline.rounds().stream())
                .map(PlacedRound::date)
                .forEach(date -> marks.put(date, ROUND));
        return of(
                marks,
                OUTREACH + " outreach  " + ROUND + " round  " + DEADLINE + " last day for something  " + DECISION
                        + " decision");
    }

    /** Returns the months from the first mark to the last, and what the marks mean; there must be a mark. */
    public static List<String> of(SortedMap<LocalDate, Character> marks, String meanings) {
        List<String> lines = new ArrayList<>();
        YearMonth last = YearMonth.from(marks.lastKey());
        for (YearMonth month = YearMonth.from(marks.firstKey()); !month.isAfter(last); month = month.plusMonths(1)) {
            addMonth(month, marks, lines);
        }
        lines.add(meanings);
        return lines;
    }

    private static void addMonth(YearMonth month, SortedMap<LocalDate, Character> marks, List<String> lines) {
        lines.add(TITLE.format(month));
        lines.add(" Mo  Tu  We  Th  Fr  Sa  Su");
        StringBuilder week =
                new StringBuilder("    ".repeat(month.atDay(1).getDayOfWeek().getValue() - 1));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            week.append(day < 10 ? "  " : " ").append(day).append(marks.getOrDefault(date, ' '));
            if (date.getDayOfWeek().getValue() == 7 || day == month.lengthOfMonth()) {
                lines.add(week.toString().stripTrailing());
                week.setLength(0);
            }
        }
        lines.add("");
    }
}
