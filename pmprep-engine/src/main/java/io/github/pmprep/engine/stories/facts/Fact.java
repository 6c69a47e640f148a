package io.github.pmprep.engine.stories.facts;

import io.github.pmprep.engine.stories.text.Passage;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A figure with what it measures.
 *
 * @param unit what it is counted in: {@code percent}, {@code USD}, {@code seconds}, {@code times}, {@code month} or nothing
 * @param role at which end of a change it stands
 * @param value the value in that unit
 * @param hedge how exactly it was said
 * @param subject the content words of the noun or metric that it measures
 * @param context the other content words of its sentence
 * @param place the figure with its unit
 * @param sentence the sentence around it
 */
record Fact(
        String unit,
        Role role,
        BigDecimal value,
        Hedge hedge,
        Set<String> subject,
        Set<String> context,
        Passage place,
        Passage sentence) {

    /** Which end of a change. */
    enum Role {
        PLAIN,
        BEFORE,
        AFTER,
        CHANGE,
        PART
    }

    /** How exactly a figure was said. */
    enum Hedge {
        NONE,
        ABOUT,
        OVER,
        UNDER
    }
}
