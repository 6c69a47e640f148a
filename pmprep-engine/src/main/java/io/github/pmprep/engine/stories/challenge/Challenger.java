package io.github.pmprep.engine.stories.challenge;

import io.github.pmprep.api.Answers;
import io.github.pmprep.model.challenge.Challenge;
import io.github.pmprep.model.challenge.FollowUp;
import io.github.pmprep.model.challenge.Reply;
import io.github.pmprep.model.challenge.WeakSpot;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Asks "so what?" of answers. */
public final class Challenger {

    private static final String PARAGRAPH = "\n\n";

    private final Answers answers;

    /** Creates a challenger. */
    public Challenger(Answers answers) {
        this.answers = answers;
    }

    /** Judges an answer and asks what an interviewer would ask next. */
    public Challenge challenge(Company company, Question question, String answer) {
        Assessment assessment = answers.assess(company, question, answer);
        return Challenge.builder()
                .question(question)
                .transcript(answer)
                .assessment(assessment)
                .followUps(WeakSpots.in(question.kind(), answer, assessment))
                .build();
    }

    /** Judges a challenge again with a reply. */
    public Reply reply(Company company, Challenge before, String reply) {
        String transcript = before.transcript() + PARAGRAPH + reply;
        Challenge after = challenge(company, before.question(), transcript);
        List<WeakSpot> open = WeakSpots.all(before.question().kind(), transcript, after.assessment());
        return Reply.builder()
                .before(before)
                .after(after)
                .gain(gain(before.assessment(), after.assessment()))
                .closed(before.followUps().stream()
                        .map(FollowUp::spot)
                        .filter(spot -> !open.contains(spot))
                        .toList())
                .build();
    }

    private static OptionalInt gain(Assessment before, Assessment after) {
        Optional<Scorecard> one = before.scorecard();
        Optional<Scorecard> other = after.scorecard();
        return one.isPresent() && other.isPresent()
                ? OptionalInt.of(other.get().score() - one.get().score())
                : OptionalInt.empty();
    }
}
