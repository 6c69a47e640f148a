package io.github.pmprep.engine.scoring.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of an English word, whatever its part of speech: plural, third person, past, participle, in American and
 * British spelling. Forms that no word has are harmless: nobody writes them.
 */
public final class Inflections {

    private final Map<String, List<String>> pastForms;

    /**
     * Creates the inflections.
     *
     * @param pastForms the past forms of irregular verbs
     */
    public Inflections(Map<String, List<String>> pastForms) {
        this.pastForms = pastForms;
    }

    /** Returns every form, the word itself first. */
    public Set<String> forms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.addAll(Spelling.variants(word));
        if (word.length() > 1 && isLetters(word)) {
            Spelling.variants(third(word)).forEach(forms::add);
            Spelling.variants(participle(word)).forEach(forms::add);
            forms.addAll(pastForms(word));
            if (mayDouble(word)) {
                forms.add(doubled(word) + "ing");
            }
        }
        return forms;
    }

    /** Returns the word alone, in American and British spelling. */
    public static Set<String> spellings(String word) {
        return Spelling.variants(word);
    }

    /** Returns the past forms. */
    public Set<String> pastForms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        if (word.length() < 2 || !isLetters(word)) {
            return forms;
        }
        List<String> irregular = pastForms.getOrDefault(word, List.of());
        if (!irregular.isEmpty()) {
            forms.addAll(irregular);
            return forms;
        }
        Spelling.variants(past(word)).forEach(forms::add);
        if (mayDouble(word)) {
            forms.add(doubled(word) + "ed");
        }
        return forms;
    }

    private static boolean isLetters(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String third(String word) {
        if (endsInConsonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")
                || word.endsWith("o");
        return word + (hisses ? "es" : "s");
    }

    private static String past(String word) {
        if (word.endsWith("e")) {
            return word + "d";
        }
        return endsInConsonantAndY(word) ? word.substring(0, word.length() - 1) + "ied" : word + "ed";
    }

    private static String participle(String word) {
        if (word.endsWith("ie")) {
            return word.substring(0, word.length() - 2) + "ying";
        }
        boolean dropsE = word.endsWith("e") && !word.endsWith("ee") && !word.endsWith("oe") && word.length() > 2;
        return (dropsE ? word.substring(0, word.length() - 1) : word) + "ing";
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.endsWith("y") && !isVowel(word.charAt(word.length() - 2));
    }

    private static boolean mayDouble(String word) {
        int length = word.length();
        if (length < 3) {
            return false;
        }
        char last = word.charAt(length - 1);
        return "bdglmnprt".indexOf(last) >= 0 && isVowel(word.charAt(length - 2)) && !isVowel(word.charAt(length - 3));
    }

    private static String doubled(String word) {
        return word + word.charAt(word.length() - 1);
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
