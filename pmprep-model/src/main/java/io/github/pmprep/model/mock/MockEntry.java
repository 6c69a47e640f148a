package io.github.pmprep.model.mock;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.Scorecard;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One answer in a mock interview or a drill, as it was judged by the library or by a peer. An entry never changes: what was
 * logged wrong is said in the note of a further one.
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMockEntry.class)
@JsonSerialize(as = ImmutableMockEntry.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableMockEntry.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableMockEntry.class)
public abstract class MockEntry {

    MockEntry() {}

    /** The id; two devices that log apart should not give the same, so make it of the device and a number, or at random. */
    public abstract String id();

    /** The day of practice. */
    public abstract LocalDate date();

    /** What it was. */
    public abstract Kind kind();

    /** The kind of question that was answered. */
    public abstract QuestionKind questionKind();

    /** The id of the company that was practised for, if one was. */
    public abstract Optional<String> company();

    /** The question, as it was asked. */
    public abstract Optional<String> question();

    /** Who asked, or listened. */
    public abstract Optional<String> partner();

    /** The score, from 0 to 100. */
    public abstract Optional<Integer> score();

    /** The levels by criterion; each criterion at most once. */
    public abstract List<CriterionLevel> levels();

    /** What spoke against the answer; each rule at most once. */
    public abstract List<AntiSignal> antiSignals();

    /** What one wants to remember. */
    public abstract Optional<String> note();

    @Value.Check
    protected void check() {
        Require.id("mockEntry.id", id());
        Require.distinct("mockEntry.criterion", levels(), CriterionLevel::criterion);
        Require.distinct("mockEntry.rule", antiSignals(), AntiSignal::rule);
        int given = score().orElse(0);
        Require.that(
                given >= 0 && given <= 100,
                "mockEntry.score",
                given,
                "must lie between 0 and 100",
                "Leave it out if there is none.");
    }

    /** Returns the entry of an answer that the library has scored; the builder takes what else is known. */
    public static Builder of(String id, LocalDate date, Kind kind, Scorecard card) {
        Map<String, AntiSignal> against = new LinkedHashMap<>();
        for (Finding finding : card.findings()) {
            if (finding.points() < 0 && !finding.criterion().equals(Scorecard.CORRECTION)) {
                against.putIfAbsent(finding.rule(), AntiSignal.of(finding.rule(), finding.criterion()));
            }
        }
        return builder()
                .id(id)
                .date(date)
                .kind(kind)
                .questionKind(card.kind())
                .score(card.score())
                .levels(card.criteria().stream()
                        .filter(points -> !points.criterion().equals(Scorecard.CORRECTION))
                        .map(points -> CriterionLevel.of(points.criterion(), points.level()))
                        .toList())
                .antiSignals(against.values());
    }

    /** What was practised. */
    public enum Kind {
        /** A whole interview, or a question of one, with somebody who asks. */
        MOCK,
        /** One thing over and over. */
        DRILL
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link MockEntry} values. */
    public static final class Builder extends ImmutableMockEntry.Builder {
        Builder() {}
    }
}
