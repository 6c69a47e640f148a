package io.github.pmprep.engine.stories.placement;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.placement.ExpectedRound;
import io.github.pmprep.model.placement.PlacementRequest;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The questions of a request that want a story: those that were given, and one for each principle that none names. */
final class Demands {

    private final Company company;
    private final Map<String, Integer> interviewers = new LinkedHashMap<>();
    private final List<Demand> demands = new ArrayList<>();

    private Demands(Company company) {
        this.company = company;
    }

    static List<Demand> of(PlacementRequest request) {
        Demands demands = new Demands(request.company());
        request.rounds().forEach(demands::add);
        return demands.demands;
    }

    private void add(ExpectedRound round) {
        String name = round.interviewer().map(said -> "by " + said).orElse("in " + round.round());
        int interviewer = interviewers.computeIfAbsent(name, unknown -> interviewers.size());
        List<String> tested = round.principles().stream().map(this::principle).toList();
        List<String> named = new ArrayList<>();
        for (Question question : round.questions()) {
            if (question.kind() == QuestionKind.BEHAVIORAL) {
                Optional<String> principle = question.principle().map(this::principle);
                principle.ifPresent(named::add);
                demands.add(Demand.of(round.round(), interviewer, question, principle, tested));
            }
        }
        for (String id : tested) {
            if (!named.contains(id)) {
                Question expected = Question.builder()
                        .kind(QuestionKind.BEHAVIORAL)
                        .text("")
                        .principle(id)
                        .build();
                demands.add(Demand.of(round.round(), interviewer, expected, Optional.of(id), tested));
            }
        }
    }

    private String principle(String said) {
        for (Principle principle : company.principles()) {
            if (principle.id().equals(said) || principle.name().equalsIgnoreCase(said)) {
                return principle.id();
            }
        }
        throw new IllegalArgumentException("principle (\"" + said + "\") must be one of the company. Choose one of "
                + company.principles().stream().map(Principle::id).collect(Collectors.joining(", ")) + ".");
    }
}
