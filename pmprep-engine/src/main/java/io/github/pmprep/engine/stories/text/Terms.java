package io.github.pmprep.engine.stories.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that carry its matter, in a form in which they can be compared. */
public final class Terms {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:[.,][\\p{Nd}]+)*");

    private static final Set<String> EMPTY =
            Set.of(("a about after again against all also although am an and another any are aren as at be because"
                            + " been before being between both but by can could couldn d did didn do does don done down during"
                            + " each either even ever every few for from gave get give go goes got had has have having he her"
                            + " here his how i if in into is isn it its just least less let ll m made make many may me might"
                            + " more most much must my neither never no nor not now of off on once one only onto or other our"
                            + " out over own per re s said same say shall she should since so some still such t take tell than"
                            + " that the their them then there these they this those though through till time to too took until"
                            + " up us ve very was wasn we went were weren what when where which while who whom whose why will"
                            + " with within without would wouldn yes you your myself yourself himself herself itself"
                            + " ourselves themselves")
                    .split(" "));

    private Terms() {}

    /** Returns the distinct content words and figures of a text, in order. */
    public static Set<String> of(String text) {
        Set<String> terms = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (!isEmpty(word)) {
                terms.add(stem(word));
            }
        }
        return terms;
    }

    /** Returns whether a word in lower case carries no matter of its own. */
    public static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /** Returns a word in lower case without the ending of a plural. */
    public static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - (endsInEs(word) ? 2 : 1)) : word;
    }

    private static boolean endsInEs(String word) {
        return word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes");
    }
}
