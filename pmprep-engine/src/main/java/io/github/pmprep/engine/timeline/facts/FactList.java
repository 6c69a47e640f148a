package io.github.pmprep.engine.timeline.facts;

import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Blackout;
import io.github.pmprep.model.calendar.DayException;
import io.github.pmprep.model.loop.Assignment;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.FixedRound;
import io.github.pmprep.model.timeline.InterviewerWindows;
import io.github.pmprep.model.timeline.LoopRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes a request apart into the facts that can clash, the company's before the candidate's. */
public final class FactList {

    private final LoopRequest request;
    private final List<Fact> facts = new ArrayList<>();

    private FactList(LoopRequest request) {
        this.request = request;
    }

    /** Returns the facts of a request, in a fixed order. */
    public static List<Fact> of(LoopRequest request) {
        FactList list = new FactList(request);
        list.addHorizon();
        request.stages().forEach(list::addStage);
        list.addCandidate();
        return List.copyOf(list.facts);
    }

    private void addHorizon() {
        add(
                Fact.Kind.HORIZON,
                "The loop must end within " + request.horizonDays() + " days of the outreach, by "
                        + request.outreach().plusDays(request.horizonDays()) + ".");
        add(
                Fact.Kind.BUSINESS_DAYS,
                "Interviews and decisions take place on the working days of the calendar \""
                        + request.calendar().id() + "\".");
    }

    private void addStage(Stage stage) {
        addGap(stage);
        if (stage instanceof InterviewBlock block) {
            addBlock(block);
        } else if (stage instanceof Wait wait) {
            wait.length().ifPresent(length -> addLength(stage, length));
            wait.expiresAfter()
                    .ifPresent(length -> add(
                            Fact.Kind.EXPIRY,
                            stage.id(),
                            "The stage after \"" + stage.name() + "\" must end within " + length.most() + " "
                                    + length.counting().id() + " days of it."));
        } else if (stage instanceof Assignment assignment) {
            assignment.turnaround().ifPresent(length -> addLength(stage, length));
        }
        stage.deadline()
                .ifPresent(deadline -> add(
                        Fact.Kind.DEADLINE,
                        stage.id(),
                        "\"" + stage.name() + "\" must end no later than " + deadline + "."));
    }

    private void addGap(Stage stage) {
        Gap gap = stage.gap();
        Optional<DayRange> kept = stage instanceof InterviewBlock ? Optional.empty() : gap.typical();
        if (kept.isPresent()) {
            add(
                    Fact.Kind.MINIMUM_GAP,
                    stage.id(),
                    "\"" + stage.name() + "\" starts " + kept.get() + " after the stage before.");
        } else if (gap.atLeast() > 0) {
            add(
                    Fact.Kind.MINIMUM_GAP,
                    stage.id(),
                    "\"" + stage.name() + "\" starts at least " + gap.atLeast() + " "
                            + gap.counting().id() + (gap.atLeast() == 1 ? " day" : " days")
                            + " after the stage before.");
        }
    }

    private void addBlock(InterviewBlock block) {
        if (block.rounds().size() > 1) {
            add(
                    Fact.Kind.BLOCK,
                    block.id(),
                    "The " + block.rounds().size() + " rounds of \"" + block.name() + "\" lie "
                            + (block.splitOverDays() == 1
                                    ? "on one day."
                                    : "within " + block.splitOverDays() + " working days."));
        }
    }

    private void addLength(Stage stage, DayRange length) {
        if (length.fewest() > 0) {
            add(Fact.Kind.LENGTH, stage.id(), "\"" + stage.name() + "\" takes " + length + ".");
        }
    }

    private void addCandidate() {
        request.notBefore()
                .ifPresent(moment -> add(
                        Fact.Kind.NOT_BEFORE,
                        "Nothing new starts before "
                                + moment.atZone(request.availability().zone()).toLocalDateTime() + "."));
        request.decisionBy().ifPresent(date -> add(Fact.Kind.DECISION_BY, "The decision is needed by " + date + "."));
        for (Stage stage : request.stages()) {
            LocalDate wish = request.startNoSooner().get(stage.id());
            if (wish != null) {
                add(
                        Fact.Kind.START_NO_SOONER,
                        stage.id(),
                        "The candidate wants \"" + stage.id() + "\" no sooner than " + wish + ".");
            }
        }
        for (InterviewerWindows windows : request.interviewers()) {
            add(
                    Fact.Kind.INTERVIEWER,
                    windows.round(),
                    "The interviewer of \"" + windows.round() + "\" has time " + inWords(windows.availability()) + ".");
        }
        for (FixedRound fixed : request.fixedRounds()) {
            add(
                    Fact.Kind.FIXED_ROUND,
                    fixed.round(),
                    "The round \"" + fixed.round() + "\" " + (fixed.held() ? "was held" : "is agreed") + " at "
                            + fixed.start() + ".");
        }
        Availability availability = request.availability();
        for (Blackout blackout : availability.blackouts()) {
            add(Fact.Kind.BLACKOUT, blackout.toString(), "The candidate is away " + blackout + ".");
        }
        for (DayException exception : availability.exceptions()) {
            add(
                    Fact.Kind.EXCEPTION,
                    exception.date().toString(),
                    "The candidate's windows on one date differ: " + exception + ".");
        }
        add(Fact.Kind.AVAILABILITY, "The candidate has time " + inWords(availability) + ".");
    }

    private static String inWords(Availability availability) {
        return availability.weekly().isEmpty()
                ? "at no hour of the week (" + availability.zone() + ")"
                : availability.weekly().stream().map(Object::toString).collect(Collectors.joining(", ")) + " ("
                        + availability.zone() + ")";
    }

    private void add(Fact.Kind kind, String words) {
        facts.add(Fact.builder().kind(kind).words(words).build());
    }

    private void add(Fact.Kind kind, String subject, String words) {
        facts.add(Fact.builder().kind(kind).subject(subject).words(words).build());
    }
}
