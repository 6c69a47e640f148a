package io.github.pmprep.engine.debrief;

import io.github.pmprep.api.Debriefs;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.DecisionRule;
import io.github.pmprep.model.debrief.Agreement;
import io.github.pmprep.model.debrief.Debrief;
import io.github.pmprep.model.debrief.DebriefOutcome;
import io.github.pmprep.model.debrief.DecidingRound;
import io.github.pmprep.model.debrief.NotDecided;
import io.github.pmprep.model.debrief.RaterAgreement;
import io.github.pmprep.model.debrief.Rating;
import io.github.pmprep.model.debrief.RoundResult;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.VerdictScale;
import io.github.pmprep.spi.DebriefRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one verdict of all rounds by the rule that a company's data states, or by one of a plugin. */
public final class DebriefRoom implements Debriefs {

    private static final int MIDDLE = 50;

    private final Optional<DebriefRule> ofPlugin;

    /** Creates a room that decides by data. */
    public DebriefRoom() {
        this(Optional.empty());
    }

    private DebriefRoom(Optional<DebriefRule> ofPlugin) {
        this.ofPlugin = ofPlugin;
    }

    /** Creates a room that decides by a rule that is no data; what the rule throws is thrown. */
    public static DebriefRoom deciding(DebriefRule rule) {
        return new DebriefRoom(Optional.of(rule));
    }

    @Override
    public DebriefOutcome debrief(Company company, List<RoundResult> rounds) {
        requireDistinct(rounds);
        List<Vote> votes = rounds.stream()
                .filter(round -> !round.scorecards().isEmpty())
                .map(round -> Vote.of(round, company.verdictScale()))
                .sorted(inOrderOf(company))
                .toList();
        return votes.isEmpty()
                ? NotDecided.builder()
                        .reason(NotDecided.Reason.NOTHING_SCORED)
                        .message("No round has a scored answer. Add rounds, or answers that say more.")
                        .build()
                : decided(company, rounds, votes);
    }

    private Debrief decided(Company company, List<RoundResult> rounds, List<Vote> votes) {
        RuleOfData byData = byData(company);
        Decision decision = ofPlugin.isPresent() ? given -> ofPlugin.get().decide(company, Vote.grades(given)) : byData;
        Verdict verdict = decision.verdict(votes);
        List<DecidingRound> deciding = deciding(decision, verdict, votes);
        Optional<DecidingRound> alone = deciding.size() == 1 ? Optional.of(deciding.get(0)) : Optional.empty();
        String how = ofPlugin.isPresent() ? "by the company's own rule" : how(byData.kind(), votes.size());
        return Debrief.builder()
                .company(company.id())
                .verdict(verdict)
                .rule(ofPlugin.isPresent() ? Optional.empty() : company.decisionRule())
                .grades(Vote.grades(votes))
                .averageScore(Vote.average(votes))
                .agreement(agreement(votes, company.verdictScale()))
                .deciding(deciding)
                .note(new DebriefNote(company, votes).write(verdict, how, alone))
                .flip(ofPlugin.isPresent() ? Optional.empty() : new FlipSearch(byData, votes).find())
                .assumptions(assumptions(company, rounds))
                .build();
    }

    private static RuleOfData byData(Company company) {
        DecisionRule.Kind kind = company.decisionRule().map(DecisionRule::kind).orElse(DecisionRule.Kind.AVERAGE);
        int percent = company.decisionRule().flatMap(DecisionRule::percent).orElse(MIDDLE);
        return new RuleOfData(kind, percent, company.verdictScale());
    }

    private static String how(DecisionRule.Kind kind, int rounds) {
        if (rounds == 1) {
            return "on the only round";
        }
        return kind == DecisionRule.Kind.COMMITTEE
                ? "by the share of the rounds that the committee asks for"
                : "on the average of the rounds";
    }

    private static List<DecidingRound> deciding(Decision decision, Verdict verdict, List<Vote> votes) {
        List<DecidingRound> deciding = new ArrayList<>();
        for (Vote vote : votes) {
            List<Vote> others =
                    votes.stream().filter(other -> !other.equals(vote)).toList();
            if (!others.isEmpty()) {
                Verdict without = decision.verdict(others);
                if (!without.equals(verdict)) {
                    deciding.add(DecidingRound.builder()
                            .round(vote.grade().round())
                            .verdictWithout(without)
                            .build());
                }
            }
        }
        return deciding;
    }

    private static Agreement agreement(List<Vote> votes, VerdictScale scale) {
        int rounds = votes.size();
        int hire = (int)
                votes.stream().filter(vote -> vote.grade().verdict().hire()).count();
        int pairs = pairs(rounds);
        List<Integer> steps = votes.stream()
                .map(vote -> scale.verdicts().indexOf(vote.grade().verdict()))
                .sorted()
                .toList();
        return Agreement.builder()
                .pairs(pairs)
                .agreeing(pairs(hire) + pairs(rounds - hire))
                .steps(steps.get(rounds - 1) - steps.get(0))
                .build();
    }

    private static int pairs(int number) {
        return number * (number - 1) / 2;
    }

    private List<String> assumptions(Company company, List<RoundResult> rounds) {
        List<String> assumptions = new ArrayList<>();
        if (ofPlugin.isEmpty() && company.decisionRule().isEmpty()) {
            assumptions.add(company.name() + " states no decision rule; the average of the rounds was taken.");
        }
        boolean veto = company.decisionRule()
                .filter(rule -> rule.kind() == DecisionRule.Kind.VETO)
                .isPresent();
        if (ofPlugin.isEmpty() && veto && rounds.stream().noneMatch(RoundResult::holdsVeto)) {
            assumptions.add("No round is marked as one that holds a veto; none was counted.");
        }
        rounds.stream()
                .filter(round -> round.scorecards().size() < round.assessments().size())
                .sorted(Comparator.comparing(RoundResult::round))
                .forEach(round -> assumptions.add(
                        round.scorecards().isEmpty()
                                ? "The round " + round.round() + " was left out: none of its answers was scored."
                                : "Answers of the round " + round.round() + " that were not scored were left out."));
        return assumptions;
    }

    private static Comparator<Vote> inOrderOf(Company company) {
        List<String> known = company.loop().rounds().stream().map(Round::id).toList();
        return Comparator.<Vote>comparingInt(vote -> {
                    int place = known.indexOf(vote.grade().round());
                    return place < 0 ? known.size() : place;
                })
                .thenComparing(vote -> vote.grade().round());
    }

    private static void requireDistinct(List<RoundResult> rounds) {
        Set<String> seen = new HashSet<>();
        for (RoundResult round : rounds) {
            if (!seen.add(round.round())) {
                throw new IllegalArgumentException("roundResult.round (\"" + round.round()
                        + "\") must not occur twice. Put the answers of one round into one result.");
            }
        }
    }

    @Override
    public RaterAgreement agreement(int grades, List<Rating> ratings) {
        return new Raters(grades, ratings).agreement();
    }
}
