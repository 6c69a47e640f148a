package io.github.pmprep.engine.scoring.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/** American and British spellings of the same word. */
final class Spelling {

    private static final String[][] PAIRS = {
        {"iz", "is"},
        {"yz", "ys"},
        {"avor", "avour"},
        {"olor", "olour"},
        {"abor", "abour"},
        {"eighbor", "eighbour"},
        {"onor", "onour"},
        {"umor", "umour"},
        {"center", "centre"},
        {"meter", "metre"},
        {"fense", "fence"},
        {"cense", "cence"},
        {"ractice", "ractise"},
        {"catalog", "catalogue"},
        {"dialog", "dialogue"},
        {"program", "programme"},
        {"judgment", "judgement"},
        {"fulfill", "fulfil"},
        {"enroll", "enrol"},
        {"skeptic", "sceptic"},
        {"aging", "ageing"},
        {"gray", "grey"},
        {"behavior", "behaviour"},
    };

    private Spelling() {}

    /** Returns the word as it is, then as the other side of the ocean writes it, if that differs. */
    static Set<String> variants(String word) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(word);
        for (String[] pair : PAIRS) {
            if (word.contains(pair[1])) {
                variants.add(word.replace(pair[1], pair[0]));
            } else if (word.contains(pair[0])) {
                variants.add(word.replace(pair[0], pair[1]));
            }
        }
        return variants;
    }
}
