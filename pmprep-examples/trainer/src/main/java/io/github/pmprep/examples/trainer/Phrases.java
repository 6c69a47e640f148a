package io.github.pmprep.examples.trainer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words and pairs of words of an answer, as the rule language writes exact phrases. */
final class Phrases {

    private static final Pattern WORD = Pattern.compile("[a-z]+(?:'[a-z]+)?|[0-9]+|[.!?;:,]");

    private static final Set<String> LEFT_OUT = Set.of(
            "a",
            "an",
            "the",
            "um",
            "uh",
            "er",
            "erm",
            "hmm",
            "mhm",
            "ah",
            "uhm",
            "umm",
            "uhh",
            "like",
            "basically",
            "actually",
            "honestly",
            "yeah",
            "okay",
            "ok",
            "well",
            "sorry",
            "just",
            "right",
            "so",
            "anyway",
            "know",
            "mean",
            "guess",
            "suppose",
            "sort",
            "kind");

    /** Words that Americans and British spell differently: none may tell where a speaker is from. */
    private static final Pattern DIALECT = Pattern.compile(
            ".*[aeiou]ll?(ed|ing|ers?|ations?)|learnt|learned|whilst|while|amongst|among|licen[cs]e.*|judge?ment.*"
                    + "|cent(re|er)s?|programm?e?s?|.*[iy][sz](e[drs]?|ing|ers?|ations?)|favo.*|colo.*|behavio.*|hono.*|neighbo.*");

    private Phrases() {}

    static Set<String> of(String answer) {
        List<String> words = new ArrayList<>();
        String folded = answer.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("'s ", " ");
        WORD.matcher(folded).results().map(MatchResult::group).forEach(words::add);
        Set<String> phrases = new TreeSet<>();
        String before = "";
        for (String word : words) {
            boolean plain = isPlain(word);
            if (plain) {
                phrases.add(word);
                if (isPlain(before)) {
                    phrases.add(before + ' ' + word);
                }
            }
            before = word;
        }
        return new HashSet<>(phrases);
    }

    private static boolean isPlain(String word) {
        return !word.isEmpty()
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && !LEFT_OUT.contains(word)
                && !DIALECT.matcher(word).matches();
    }
}
