package io.github.pmprep.examples.trainer;

import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Tells an answer again in another style without touching its substance: words that carry nothing are strewn in. A model
 * that sees both with the same grade cannot learn the style.
 */
enum Restyling {
    /** A speaker who thinks aloud. */
    HESITANT(
            0.15,
            "like|sort of|kind of|i guess|okay so|yeah|sorry|well|basically|right|actually|i suppose|let me think|"
                    + "how can i put it|or something|i think|just|so|and then|you see|to be honest|what else|wait|anyway"),
    /** A speaker who has polished every sentence. */
    POLISHED(
            0.05,
            "ultimately|fundamentally|of course|let me be clear|in essence|with conviction|naturally|in my view|"
                    + "to be precise|simply put|at its heart|therefore|thus|allow me|frankly|in short|above all|i would argue|"
                    + "without hesitation|truly|entirely|precisely|great question|let us begin|i am confident|in other words");

    private final double rate;
    private final String insertions;

    Restyling(double rate, String insertions) {
        this.rate = rate;
        this.insertions = insertions;
    }

    GradedAnswer of(GradedAnswer answer) {
        SplittableRandom random = new SplittableRandom(answer.id().hashCode() * 31L + ordinal());
        String[] inserted = insertions.split("\\|");
        List<String> words = new ArrayList<>();
        for (String word : answer.answer().split(" ")) {
            words.add(word);
            if (random.nextDouble() < rate) {
                words.add(inserted[random.nextInt(inserted.length)]);
            }
        }
        return answer.saying(String.join(" ", words));
    }
}
