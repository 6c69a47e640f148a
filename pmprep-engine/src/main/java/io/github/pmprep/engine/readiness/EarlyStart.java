package io.github.pmprep.engine.readiness;

import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.readiness.ChecklistItem;
import io.github.pmprep.model.readiness.ChecklistTopic;
import io.github.pmprep.model.story.Draft;
import io.github.pmprep.model.story.Telling;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.workspace.GivenAnswer;
import io.github.pmprep.model.workspace.Workspace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether preparation began four weeks before the first round, with three hours a week. */
final class EarlyStart {

    private static final int IN_TIME = 28;
    private static final int CRAMMING = 14;
    private static final int MINUTES_PER_WEEK = 180;
    private static final String MORE_HOURS = "Set aside three to five hours a week.";

    private final Optional<LocalDate> start;
    private final Optional<PlacedRound> first;
    private final Optional<Integer> minutesPerWeek;
    private final LocalDate today;

    EarlyStart(Workspace workspace, LocalDate today) {
        this.start = firstWork(workspace).filter(day -> !day.isAfter(today)).min(Comparator.naturalOrder());
        this.first = workspace.timeline().stream()
                .flatMap(timeline -> timeline.rounds().stream())
                .min(Comparator.comparing(PlacedRound::start));
        this.minutesPerWeek = workspace.minutesPerWeek();
        this.today = today;
    }

    private static Stream<LocalDate> firstWork(Workspace workspace) {
        return workspace
                .preparingSince()
                .map(Stream::of)
                .orElseGet(() -> Stream.of(
                                workspace.mocks().entries().stream().map(MockEntry::date),
                                workspace.answers().stream()
                                        .map(GivenAnswer::givenOn)
                                        .flatMap(Optional::stream),
                                workspace.stories().drafts().stream()
                                        .map(Draft::writtenOn)
                                        .flatMap(Optional::stream),
                                workspace.stories().tellings().stream()
                                        .map(Telling::toldOn)
                                        .flatMap(Optional::stream))
                        .flatMap(dates -> dates));
    }

    ChecklistItem item() {
        int have = start.isPresent() && first.isPresent() ? Math.max(0, days(start.get(), first.get())) : 0;
        Item item = new Item(ChecklistTopic.EARLY_START, have, IN_TIME);
        start.ifPresentOrElse(
                day -> item.shows("Preparation began on " + day + '.'),
                () -> item.shows("No work is dated on or before " + today + '.'));
        first.ifPresentOrElse(
                round -> item.shows("The first round, " + Quoted.of(round.name()) + ", is on " + round.date() + '.'),
                () -> item.shows("No round has a date."));
        boolean fewHours =
                minutesPerWeek.filter(minutes -> minutes < MINUTES_PER_WEEK).isPresent();
        minutesPerWeek.ifPresent(minutes -> item.shows("The minutes set aside a week: " + minutes + '.'));
        if (start.isEmpty()) {
            return item.open(
                    "Begin now" + (minutesPerWeek.isEmpty() || fewHours ? ", with three to five hours a week." : "."));
        }
        if (first.isEmpty()) {
            return item.partly("Put the loop on dates, to see whether the start was early enough.");
        }
        if (have < CRAMMING) {
            return item.shows("That is cramming, and shows in answers that sound learned by heart.")
                    .open("Spend the hours that are left on the stories for the next rounds, told in your own words.");
        }
        if (have < IN_TIME) {
            return item.shows("That is later than four weeks before.")
                    .partly(fewHours ? MORE_HOURS : "Make up for it with five hours a week.");
        }
        return fewHours ? item.partly(MORE_HOURS) : item.done();
    }

    private static int days(LocalDate from, PlacedRound round) {
        return (int) ChronoUnit.DAYS.between(from, round.date());
    }
}
