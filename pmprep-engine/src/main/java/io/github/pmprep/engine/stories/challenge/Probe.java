package io.github.pmprep.engine.stories.challenge;

import io.github.pmprep.engine.stories.text.Cue;
import io.github.pmprep.model.challenge.WeakSpot;
import java.util.List;

/**
 * What to look for, and what to ask.
 *
 * @param spot the weak spot
 * @param shows what a sentence must show, all of it, for the question to be aimed at it
 * @param lacks what the same sentence must not show
 * @param given what gives the answer wherever it is said
 * @param signals the beginnings of the ids of rules that give the answer where they are found
 * @param antiSignals the beginnings of the ids of rules that show the weak spot by themselves
 * @param question the question; {@code «»} stands for the quote
 * @param reason why it is asked
 */
record Probe(
        WeakSpot spot,
        List<Cue> shows,
        List<Cue> lacks,
        List<Cue> given,
        List<String> signals,
        List<String> antiSignals,
        String question,
        String reason) {

    private static final String QUOTE = "«»";

    boolean isShownBy(String sentence) {
        return !shows.isEmpty()
                && shows.stream().allMatch(cue -> cue.in(sentence))
                && lacks.stream().noneMatch(cue -> cue.in(sentence));
    }

    /** Returns whether a sentence is a good one to aim at: a decision for what is asked of deeds, a figure for all else. */
    boolean isBestShownBy(String sentence) {
        return (shows.contains(Cue.ACTION) ? Cue.OWN_DECISION : Cue.FIGURE).in(sentence);
    }

    /** Returns where a sentence shows the weak spot; its start if a rule showed it. */
    int at(String sentence) {
        int at = shows.stream().mapToInt(cue -> cue.at(sentence)).min().orElse(0);
        return at == sentence.length() ? 0 : at;
    }

    boolean isGivenBy(String answer) {
        return given.stream().anyMatch(cue -> cue.in(answer));
    }

    String ask(String quote) {
        return question.replace(QUOTE, "«" + quote + "»");
    }
}
