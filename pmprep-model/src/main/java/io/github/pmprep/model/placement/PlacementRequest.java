package io.github.pmprep.model.placement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.story.Story;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The stories at hand, and the rounds in which they are wanted.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlacementRequest.class)
@JsonSerialize(as = ImmutablePlacementRequest.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutablePlacementRequest.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutablePlacementRequest.class)
public abstract class PlacementRequest {

    PlacementRequest() {}

    /** The company; questions may name its principles by id or by name. */
    public abstract Company company();

    /** The stories, of equal ones the preferred first. */
    public abstract List<Story> stories();

    /** The rounds, in order. */
    public abstract List<ExpectedRound> rounds();

    /** How good stories are, by id, from 0 to 100, as from their assessment; a story that is not named has 0. */
    public abstract Map<String, Integer> scores();

    @Value.Check
    protected void check() {
        Require.distinct("story.id", stories(), Story::id);
        Require.distinct("expectedRound.round", rounds(), ExpectedRound::round);
        scores().forEach((story, score) -> Require.that(
                score >= 0 && score <= 100,
                "placementRequest.scores",
                story + "=" + score,
                "must lie between 0 and 100",
                "Give the score of the story's assessment."));
    }

    /**
     * Returns the rounds of a company's own loop that test principles by asking for stories, as far as they are known.
     */
    public static List<ExpectedRound> roundsOf(Company company) {
        return company.loop().rounds().stream()
                .filter(round -> round.questionKinds().contains(QuestionKind.BEHAVIORAL))
                .map(round -> ExpectedRound.builder()
                        .round(round.id())
                        .principles(round.principles())
                        .build())
                .toList();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlacementRequest} values. */
    public static final class Builder extends ImmutablePlacementRequest.Builder {
        Builder() {}
    }
}
