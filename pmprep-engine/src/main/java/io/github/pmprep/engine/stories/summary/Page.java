package io.github.pmprep.engine.stories.summary;

import io.github.pmprep.engine.stories.text.Cue;
import io.github.pmprep.engine.stories.text.Passage;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryBank;
import io.github.pmprep.model.story.StoryResult;
import io.github.pmprep.model.story.Telling;
import io.github.pmprep.model.summary.Heading;
import io.github.pmprep.model.summary.OnePage;
import io.github.pmprep.model.summary.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts a story on one page, in the candidate's own words. */
public final class Page {

    private static final int MOST_CHARACTERS = 520;

    private final Story story;
    private final List<String> written;
    private final List<String> told;

    private Page(Story story, List<Telling> tellings) {
        this.story = story;
        this.written = sentences(story.text());
        this.told = tellings.stream()
                .flatMap(telling -> sentences(telling.answer()).stream())
                .toList();
    }

    /**
     * Returns the page of a story.
     *
     * @throws IllegalArgumentException if the bank has no such story
     */
    public static OnePage of(StoryBank bank, String id) {
        Story story = bank.story(id)
                .orElseThrow(() -> new IllegalArgumentException("story (\"" + id
                        + "\") must be the id of a story of the bank. Choose one of "
                        + String.join(
                                ", ", bank.stories().stream().map(Story::id).toList()) + "."));
        return new Page(story, bank.tellingsOf(id)).page();
    }

    private OnePage page() {
        return OnePage.builder()
                .title(story.title())
                .addSections(problem(), hypothesis(), done(), metric(), outcome(), lessons())
                .build();
    }

    private Section problem() {
        Optional<String> missing =
                story.gap().isPresent() ? Optional.empty() : Optional.of("What was wrong, and how did you notice it?");
        return section(Heading.PROBLEM, parts(story.situation().stream(), story.gap().stream()), missing);
    }

    private Section hypothesis() {
        Set<String> found = either(Cue.HYPOTHESIS::in);
        return section(
                Heading.HYPOTHESIS,
                found,
                found.isEmpty()
                        ? Optional.of("What did you expect to change, by how much, and why?")
                        : Optional.empty());
    }

    private Section done() {
        Set<String> done = parts(story.decision().stream(), story.actions().stream(), story.pushback().stream());
        boolean undecided = story.decision().isEmpty() && story.actions().isEmpty();
        return section(
                Heading.WHAT_WAS_DONE,
                undecided ? either(Cue.OWN_DECISION::in) : done,
                undecided ? Optional.of("What did you decide and do?") : Optional.empty());
    }

    private Section metric() {
        Optional<StoryResult> result = story.result();
        Set<String> moved = parts(result.stream().map(each -> each.sentence().replace(outcomeOf(each), "")));
        if (moved.isEmpty()) {
            moved = either(sentence -> Cue.CHANGE.in(sentence) && Cue.FIGURE.in(sentence));
        }
        return section(Heading.METRIC_MOVED, moved, missingFigures(result, moved));
    }

    private static String outcomeOf(StoryResult result) {
        return "\n\n" + result.businessOutcome().orElse("\n");
    }

    private static Optional<String> missingFigures(Optional<StoryResult> result, Set<String> moved) {
        if (moved.isEmpty()) {
            return Optional.of("Which metric moved, from where to where?");
        }
        boolean baseline = result.flatMap(StoryResult::baseline).isPresent()
                || moved.stream().anyMatch(Cue.BASELINE::in);
        if (!baseline) {
            return Optional.of("Where did the metric stand before?");
        }
        boolean reached = result.flatMap(StoryResult::reached).isPresent()
                || moved.stream().anyMatch(Cue.BASELINE::in);
        return reached ? Optional.empty() : Optional.of("Where did the metric go?");
    }

    private Section outcome() {
        Set<String> outcome = parts(story.result().flatMap(StoryResult::businessOutcome).stream());
        if (outcome.isEmpty()) {
            outcome = either(
                    sentence -> Cue.BUSINESS.in(sentence) && (Cue.CHANGE.in(sentence) || Cue.FIGURE.in(sentence)));
        }
        return section(
                Heading.BUSINESS_OUTCOME,
                outcome,
                outcome.isEmpty() ? Optional.of("So what: what did it change for the business?") : Optional.empty());
    }

    private Section lessons() {
        Set<String> lessons = parts(story.lesson().stream());
        if (lessons.isEmpty()) {
            lessons = either(Cue.LESSON::in);
        }
        return section(
                Heading.LESSONS,
                lessons,
                lessons.isEmpty() ? Optional.of("What would you do differently today?") : Optional.empty());
    }

    /** Returns the sentences of the story that fit, or else those of its tellings. */
    private Set<String> either(Predicate<String> fits) {
        Set<String> found = new LinkedHashSet<>(written.stream().filter(fits).toList());
        return found.isEmpty() ? new LinkedHashSet<>(told.stream().filter(fits).toList()) : found;
    }

    @SafeVarargs
    private static Set<String> parts(Stream<String>... parts) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Stream<String> part : parts) {
            part.forEach(text -> sentences.addAll(sentences(text)));
        }
        return sentences;
    }

    private static List<String> sentences(String text) {
        return Passage.sentences(text).stream().map(Passage::text).toList();
    }

    private static Section section(Heading heading, Set<String> sentences, Optional<String> missing) {
        List<String> kept = new ArrayList<>();
        int characters = 0;
        for (String sentence : sentences) {
            characters += sentence.length();
            if (characters <= MOST_CHARACTERS) {
                kept.add(sentence);
            }
        }
        return Section.builder()
                .heading(heading)
                .passages(kept)
                .missing(missing)
                .leftOut(sentences.size() - kept.size())
                .build();
    }
}
