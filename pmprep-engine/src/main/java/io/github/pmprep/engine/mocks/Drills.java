package io.github.pmprep.engine.mocks;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.mock.AntiSignalHistory;
import io.github.pmprep.model.mock.AntiSignalHistory.State;
import io.github.pmprep.model.mock.CriterionTrend;
import io.github.pmprep.model.mock.NextDrill;
import io.github.pmprep.model.mock.NextDrill.Reason;
import io.github.pmprep.model.scoring.Criterion;
import io.github.pmprep.model.scoring.Rubric;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Chooses what to practise next. */
final class Drills {

    private static final BigDecimal WEAK = BigDecimal.valueOf(2);

    private final Company company;
    private final SortedMap<Topic, Set<Reason>> reasons = new TreeMap<>();
    private final Map<Topic, BigDecimal> levels = new TreeMap<>();

    Drills(Company company, List<CriterionTrend> trends, List<AntiSignalHistory> histories) {
        this.company = company;
        for (CriterionTrend trend : trends) {
            Topic topic = new Topic(trend.questionKind(), trend.criterion());
            levels.put(topic, trend.latest());
            note(topic, Reason.REGRESSION, trend.regression());
            note(topic, Reason.WEAK, trend.latest().compareTo(WEAK) <= 0);
            note(topic, Reason.PLATEAU, trend.plateau());
        }
        for (AntiSignalHistory history : histories) {
            Topic topic = new Topic(history.questionKind(), history.antiSignal().criterion());
            note(topic, Reason.ANTI_SIGNAL, history.state() == State.RETURNED || history.state() == State.STAYS);
        }
        for (Rubric rubric : company.rubrics()) {
            for (Criterion criterion : rubric.criteria()) {
                Topic topic = new Topic(rubric.kind(), criterion.id());
                note(topic, Reason.NOT_PRACTISED, !levels.containsKey(topic));
            }
        }
    }

    private void note(Topic topic, Reason reason, boolean holds) {
        if (holds) {
            reasons.computeIfAbsent(topic, any -> EnumSet.noneOf(Reason.class)).add(reason);
        }
    }

    /** Returns the drills: by their strongest reason, then by how many they have, by level, by weight. */
    List<NextDrill> mostUrgentFirst() {
        return reasons.entrySet().stream()
                .map(entry -> new Urgency(
                        entry.getKey(),
                        List.copyOf(entry.getValue()),
                        levels.getOrDefault(entry.getKey(), BigDecimal.ZERO),
                        weight(entry.getKey())))
                .sorted(Urgency.MOST_FIRST)
                .map(this::drill)
                .toList();
    }

    private NextDrill drill(Urgency urgency) {
        Topic topic = urgency.topic();
        String name = criterion(topic).map(Criterion::name).orElse(topic.criterion());
        return NextDrill.builder()
                .questionKind(topic.kind())
                .criterion(topic.criterion())
                .reasons(urgency.reasons())
                .message("Drill \"" + name + "\" in " + topic.kind().id() + " answers: "
                        + urgency.reasons().stream().map(Drills::inWords).collect(Collectors.joining(", and ")) + '.')
                .build();
    }

    private static String inWords(Reason reason) {
        return switch (reason) {
            case REGRESSION -> "it fell back behind what you had reached";
            case ANTI_SIGNAL -> "the same anti-signal is found again";
            case WEAK -> "it is still weak";
            case PLATEAU -> "it has stopped getting better";
            case NOT_PRACTISED -> "it was not practised yet";
        };
    }

    private int weight(Topic topic) {
        return criterion(topic).map(Criterion::weight).orElse(0);
    }

    private Optional<Criterion> criterion(Topic topic) {
        return company.rubric(topic.kind()).stream()
                .flatMap(rubric -> rubric.criteria().stream())
                .filter(criterion -> criterion.id().equals(topic.criterion()))
                .findFirst();
    }

    /**
     * How urgent a topic is.
     *
     * @param topic the topic
     * @param reasons why it should be practised, strongest first
     * @param level its last level; 0 if there is none
     * @param weight its share of the score
     */
    private record Urgency(Topic topic, List<Reason> reasons, BigDecimal level, int weight) {

        private static final Comparator<Urgency> MOST_FIRST = Comparator.comparing(Urgency::strongest)
                .thenComparingInt(urgency -> -urgency.reasons().size())
                .thenComparing(Urgency::level)
                .thenComparingInt(urgency -> -urgency.weight())
                .thenComparing(Urgency::topic);

        Reason strongest() {
            return reasons.get(0);
        }
    }
}
