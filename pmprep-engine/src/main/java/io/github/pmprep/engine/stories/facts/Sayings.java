package io.github.pmprep.engine.stories.facts;

import io.github.pmprep.engine.stories.text.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which figures, their units and their places are known. */
final class Sayings {

    static final Map<String, Long> NUMBERS = numbers();
    static final Map<String, Long> SECONDS = seconds();
    static final Map<String, String> MONEY = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("usd", "USD"),
            Map.entry("eur", "EUR"),
            Map.entry("gbp", "GBP"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("pounds", "GBP"));
    static final Map<String, Integer> MONTHS = months();
    static final Set<String> PERCENT = words("% percent pct");
    static final Set<String> TIMES = words("times x fold");

    private static final Set<String> BOUNDARIES = words(
            ", ; : . ! ? ( ) and but so because while which that when after before until if who since although though where"
                    + " then than as whereas");
    private static final Set<String> VERBS = words(
            "fell fall falls rose rise rises grew grow grows went cut cuts dropped drop drops read saw see found find felt kept"
                    + " keep left leave ran run runs sold sell bought buy paid pay pays lost lose won win took told sat stood"
                    + " held hold built build sent send brought met spent spend wrote write came come began became led lead"
                    + " put set shut split stuck sank sink shrank shrink slid slide climb climbs move moves reach reaches hit"
                    + " hits stay stays last lasts need needs cost costs save saves earn earns use uses ask asks call show shows"
                    + " count counts look looks work works want wants know knew heard hear gain gains double halve");
    private static final Set<String> UNREAL = words(
            "would could should might if target goal aim aimed plan planned expected hoped wanted hope expect promised forecast"
                    + " predicted estimated not never no");
    private static final Set<String> VAGUE_MODIFIERS =
            words("average overall total whole entire full own exact actual");
    private static final Set<String> COMMON = words(
            "people person customer user team day week month year hour minute second thing case time man woman member"
                    + " company client engineer colleague question");
    private static final Set<String> SUMS = words("came comes amounted amounts added adds");
    private static final Set<String> DISTANCES = words("later after before ago earlier on");

    private Sayings() {}

    private static Set<String> words(String all) {
        return Set.copyOf(List.of(all.split(" ")));
    }

    private static Map<String, Long> numbers() {
        Map<String, Long> numbers = new HashMap<>();
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                + " seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < small.length; i++) {
            numbers.put(small[i], (long) i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            numbers.put(tens[i], 20L + 10L * i);
        }
        numbers.put("dozen", 12L);
        numbers.put("hundred", 100L);
        numbers.put("thousand", 1_000L);
        numbers.put("million", 1_000_000L);
        numbers.put("billion", 1_000_000_000L);
        return Map.copyOf(numbers);
    }

    private static Map<String, Long> seconds() {
        Map<String, Long> seconds = new HashMap<>();
        put(seconds, 1, "s sec secs second seconds");
        put(seconds, 60, "min mins minute minutes");
        put(seconds, 3_600, "h hr hrs hour hours");
        put(seconds, 86_400, "day days");
        put(seconds, 604_800, "week weeks wk wks");
        put(seconds, 2_629_800, "month months");
        put(seconds, 7_889_400, "quarter quarters");
        put(seconds, 31_557_600, "year years yr yrs");
        return Map.copyOf(seconds);
    }

    private static void put(Map<String, Long> seconds, long length, String units) {
        for (String unit : units.split(" ")) {
            seconds.put(unit, length);
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        String[] names =
                "january february march april may june july august september october november december".split(" ");
        for (int i = 0; i < names.length; i++) {
            months.put(names[i], i + 1);
        }
        return Map.copyOf(months);
    }

    static boolean isBoundary(String word) {
        return BOUNDARIES.contains(word);
    }

    static boolean isUnreal(String word) {
        return UNREAL.contains(word);
    }

    /** Returns whether "to" after a word gives a sum and not the end of a change. */
    static boolean isSum(String word) {
        return SUMS.contains(word);
    }

    static boolean isDistance(String word) {
        return DISTANCES.contains(word);
    }

    /** Returns whether a word may be part of the name of what is measured. */
    static boolean isName(String word) {
        boolean letters = Character.isLetter(word.charAt(0));
        return letters && !isVerb(word) && !word.endsWith("ly") && !Terms.isEmpty(word) && !isBoundary(word);
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word) || word.length() > 4 && word.endsWith("ed");
    }

    /** Returns whether a modifier says nothing of which of several things is meant. */
    static boolean isVague(String word) {
        return VAGUE_MODIFIERS.contains(word);
    }

    /** Returns whether a thing is so common that one story may well count two kinds of it. */
    static boolean isCommon(String stem) {
        return COMMON.contains(stem);
    }
}
