package io.github.pmprep.engine.timeline.placement;

import io.github.pmprep.engine.timeline.facts.Strictness;
import io.github.pmprep.engine.timeline.facts.Terms;
import io.github.pmprep.model.loop.DayCount;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Deadline;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.Stage;
import io.github.pmprep.model.loop.UrgencyRule;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.timeline.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Works out which days a label has to remember: those that a later deadline or urgency rule is measured from. Each such
 * rule likes the remembered day either as early or as late as can be, so labels stay comparable.
 */
final class MemoryPlan {

    private final List<Stage> stages;
    private final Terms terms;
    private final RoundOpenings openings;
    private final Map<Event, Integer> places = new LinkedHashMap<>();
    private final Map<Integer, Integer> lastUse = new LinkedHashMap<>();
    private final List<List<Course.Late>> late = new ArrayList<>();
    private final List<List<Course.Due>> dueAtStart = new ArrayList<>();
    private final List<List<Course.Due>> dueAtEnd = new ArrayList<>();

    private record Event(int stage, Deadline.Edge edge, boolean laterIsBetter) {}

    MemoryPlan(List<UrgencyRule> urgencyRules, List<Stage> stages, Terms terms, RoundOpenings openings) {
        this.stages = stages;
        this.terms = terms;
        this.openings = openings;
        for (int i = 0; i < stages.size(); i++) {
            late.add(new ArrayList<>());
            dueAtStart.add(new ArrayList<>());
            dueAtEnd.add(new ArrayList<>());
        }
        urgencyRules.forEach(this::addUrgency);
        for (int i = 0; i < stages.size(); i++) {
            addDeadline(i);
            addExpiry(i);
        }
    }

    int places() {
        return places.size();
    }

    Course.Memory of(Stage stage) {
        int index = stages.indexOf(stage);
        return new Course.Memory(
                notes(index, Deadline.Edge.START),
                notes(index, Deadline.Edge.END),
                List.copyOf(late.get(index)),
                List.copyOf(dueAtStart.get(index)),
                List.copyOf(dueAtEnd.get(index)),
                lastUse.entrySet().stream()
                        .filter(use -> use.getValue() == index)
                        .mapToInt(Map.Entry::getKey)
                        .toArray());
    }

    private List<Course.Note> notes(int stage, Deadline.Edge edge) {
        return places.entrySet().stream()
                .filter(entry ->
                        entry.getKey().stage() == stage && entry.getKey().edge() == edge)
                .map(entry -> new Course.Note(entry.getValue(), entry.getKey().laterIsBetter()))
                .toList();
    }

    private void addUrgency(UrgencyRule rule) {
        int stage = indexOf(rule.stage());
        if (rule.trigger() != UrgencyRule.Trigger.LATE_START || stage < 0) {
            return;
        }
        if (rule.after().equals(Loop.OUTREACH)) {
            late.get(stage).add(new Course.Late(Course.OUTREACH, rule.days(), rule.counting()));
        } else if (indexOf(rule.after()) >= 0 && indexOf(rule.after()) < stage) {
            int place = place(new Event(indexOf(rule.after()), Deadline.Edge.START, true), stage);
            late.get(stage).add(new Course.Late(place, rule.days(), rule.counting()));
        }
    }

    private void addDeadline(int index) {
        Stage stage = stages.get(index);
        Strictness strictness = terms.of(Fact.Kind.DEADLINE, stage.id());
        if (stage.deadline().isEmpty() || strictness == Strictness.DROPPED || happened(stage)) {
            return;
        }
        Deadline deadline = stage.deadline().get();
        boolean paid = strictness == Strictness.PAID;
        int other = indexOf(deadline.stage());
        if (deadline.stage().equals(Loop.OUTREACH)) {
            dueAtEnd.get(index)
                    .add(new Course.Due(Course.OUTREACH, deadline.offsetDays(), deadline.counting(), true, paid));
        } else if (other > index) {
            int place = place(new Event(index, Deadline.Edge.END, false), other);
            (deadline.edge() == Deadline.Edge.START ? dueAtStart : dueAtEnd)
                    .get(other)
                    .add(new Course.Due(place, deadline.offsetDays(), deadline.counting(), false, paid));
        } else if (other >= 0) {
            bindToEarlier(
                    index, new Event(other, deadline.edge(), true), deadline.offsetDays(), deadline.counting(), paid);
        }
    }

    private void addExpiry(int index) {
        if (index + 1 < stages.size() && stages.get(index) instanceof Wait wait) {
            Strictness strictness = terms.of(Fact.Kind.EXPIRY, wait.id());
            if (wait.expiresAfter().isPresent() && strictness != Strictness.DROPPED) {
                DayRange valid = wait.expiresAfter().get();
                bindToEarlier(
                        index + 1,
                        new Event(index, Deadline.Edge.END, true),
                        valid.most(),
                        valid.counting(),
                        strictness == Strictness.PAID);
            }
        }
    }

    private void bindToEarlier(int index, Event event, int offset, DayCount counting, boolean paid) {
        dueAtEnd.get(index).add(new Course.Due(place(event, index), offset, counting, true, paid));
    }

    private boolean happened(Stage stage) {
        return stage instanceof InterviewBlock block && block.rounds().stream().allMatch(openings::held);
    }

    private int place(Event event, int usedAt) {
        int place = places.computeIfAbsent(event, key -> places.size());
        lastUse.merge(place, usedAt, Math::max);
        return place;
    }

    private int indexOf(String id) {
        return IntStream.range(0, stages.size())
                .filter(i -> stages.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }
}
