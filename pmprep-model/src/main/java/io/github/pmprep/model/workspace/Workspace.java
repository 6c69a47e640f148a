package io.github.pmprep.model.workspace;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.internal.Require;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.mock.MockLog;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryBank;
import io.github.pmprep.model.timeline.Timeline;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that one candidate has gathered for one company: a document that a program may keep, and that says all of it in one
 * piece of JSON.
 *
 * <p>What is not there yet is absent or empty. Whoever keeps the document should keep fields that they do not know, as a
 * later version may have written them.
 *
 * <pre>{@code
 * Workspace mine = Workspace.of("amazon").with(story).with(offer);
 * Readiness readiness = prep.checklists().readiness(mine, today);
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWorkspace.class)
@JsonSerialize(as = ImmutableWorkspace.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableWorkspace.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableWorkspace.class)
public abstract class Workspace {

    Workspace() {}

    /** The format that this version writes. It only changes when a field changes its meaning; new fields do not change it. */
    public static final int FORMAT = 1;

    /** The format of the document; {@value #FORMAT} unless said otherwise. */
    @Value.Default
    public int format() {
        return FORMAT;
    }

    /** The id of the company. */
    public abstract String company();

    /** The id of the level that is aimed at, if it is known. */
    public abstract Optional<String> level();

    /** The day of the recruiter's outreach, in the candidate's zone. */
    public abstract Optional<LocalDate> outreach();

    /** The day on which preparation began; absent if it shows from what is dated here. */
    public abstract Optional<LocalDate> preparingSince();

    /** The minutes of preparation that the candidate sets aside a week. */
    public abstract Optional<Integer> minutesPerWeek();

    /** When the candidate has time. */
    public abstract Optional<Availability> availability();

    /** The stories, with their drafts and tellings. */
    @Value.Default
    public StoryBank stories() {
        return StoryBank.builder().build();
    }

    /** The offers, each with a name of its own. */
    public abstract List<Offer> offers();

    /** The answers, in the order in which they came. */
    public abstract List<GivenAnswer> answers();

    /** The mocks and drills. */
    @Value.Default
    public MockLog mocks() {
        return MockLog.empty();
    }

    /** The loop on its dates. */
    public abstract Optional<Timeline> timeline();

    /** The plan of the work before the rounds. */
    public abstract Optional<PreparationPlan> preparation();

    /** The ids of the tasks of preparation that are done. */
    public abstract List<String> tasksDone();

    @Value.Check
    protected void check() {
        Require.that(
                format() == FORMAT,
                "workspace.format",
                format(),
                "must be " + FORMAT,
                "A higher one is from a later version of pmprep; use that version.");
        Require.id("workspace.company", company());
        level().ifPresent(id -> Require.id("workspace.level", id));
        minutesPerWeek()
                .ifPresent(minutes -> Require.that(
                        minutes >= 0 && minutes <= 10_080,
                        "workspace.minutesPerWeek",
                        minutes,
                        "must be 0 to 10080",
                        "Three to five hours, 180 to 300, are usual."));
        Require.distinct("offer.name", offers(), Offer::name);
        Require.distinct("givenAnswer.id", answers(), GivenAnswer::id);
        tasksDone().forEach(id -> Require.id("workspace.tasksDone", id));
        Require.distinct("workspace.tasksDone", tasksDone(), id -> id);
        timeline()
                .ifPresent(loop -> Require.that(
                        loop.company().equals(company()),
                        "workspace.timeline.company",
                        '"' + loop.company() + '"',
                        "must be the company of the workspace (" + company() + ")",
                        "Keep a workspace for each company."));
    }

    /** Returns a workspace that holds nothing yet. */
    public static Workspace of(String company) {
        return builder().company(company).build();
    }

    /** Returns the stories that show a principle and state a decision and a result, without which they show activity only. */
    public List<Story> usableStories(String principle) {
        return stories().stories().stream()
                .filter(story -> story.principles().contains(principle))
                .filter(story -> story.decision().isPresent() && story.result().isPresent())
                .toList();
    }

    /** Returns this workspace with a story, as {@link StoryBank#with} adds it. */
    public Workspace with(Story story) {
        return builder().from(this).stories(stories().with(story)).build();
    }

    /** Returns this workspace with an offer added, or put in the place of the one with its name. */
    public Workspace with(Offer offer) {
        Map<String, Offer> byName = new LinkedHashMap<>();
        offers().forEach(each -> byName.put(each.name(), each));
        byName.put(offer.name(), offer);
        return builder().from(this).offers(byName.values()).build();
    }

    /** Returns this workspace with an answer added, or put in the place of the one with its id. */
    public Workspace with(GivenAnswer answer) {
        Map<String, GivenAnswer> byId = new LinkedHashMap<>();
        answers().forEach(each -> byId.put(each.id(), each));
        byId.put(answer.id(), answer);
        return builder().from(this).answers(byId.values()).build();
    }

    /** Returns this workspace with a mock or drill more. */
    public Workspace with(MockEntry entry) {
        return builder().from(this).mocks(mocks().plus(entry)).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Workspace} values. */
    public static final class Builder extends ImmutableWorkspace.Builder {
        Builder() {}
    }
}
