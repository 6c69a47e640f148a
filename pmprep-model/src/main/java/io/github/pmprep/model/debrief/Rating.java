package io.github.pmprep.model.debrief;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.List;
import org.immutables.value.Value;

/**
 * The grade that one person gave to one thing: an answer, or one criterion of an answer.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRating.class)
@JsonSerialize(as = ImmutableRating.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRating.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRating.class)
public abstract class Rating {

    Rating() {}

    /** Who gave it. */
    public abstract String rater();

    /** What it was given to. */
    public abstract String item();

    /** The grade, from 1 (worst). */
    public abstract int grade();

    @Value.Check
    protected void check() {
        Require.notBlank("rating.rater", rater());
        Require.notBlank("rating.item", item());
        Require.that(
                grade() >= 1, "rating.grade", grade(), "must be at least 1", "Number the grades from 1, worst first.");
    }

    /** Returns a rating. */
    public static Rating of(String rater, String item, int grade) {
        return builder().rater(rater).item(item).grade(grade).build();
    }

    /** Returns the ratings that a scorecard stands for: the level of each criterion, from 1 to 5. */
    public static List<Rating> of(String rater, Scorecard card) {
        return card.criteria().stream()
                .map(points -> of(rater, points.criterion(), points.level()))
                .toList();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Rating} values. */
    public static final class Builder extends ImmutableRating.Builder {
        Builder() {}
    }
}
