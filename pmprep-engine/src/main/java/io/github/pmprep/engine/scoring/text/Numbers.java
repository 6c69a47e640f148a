package io.github.pmprep.engine.scoring.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** What number words and the letters after digits are worth. */
public final class Numbers {

    static final long THOUSANDTHS = 1000;

    private static final long LARGEST = 1_000_000_000_000_000L;

    private static final Map<String, Long> WORDS = words();

    private static final Map<String, Suffix> SUFFIXES = suffixes();

    private Numbers() {}

    /** What letters after digits make of them; no {@code kinds} if they make no quantity. */
    record Suffix(int kinds, long factor) {}

    private static final Suffix NO_QUANTITY = new Suffix(0, 1);

    private static Map<String, Long> words() {
        Map<String, Long> words = new LinkedHashMap<>();
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < small.length; i++) {
            words.put(small[i], (long) i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            words.put(tens[i], 20L + 10L * i);
        }
        words.put("dozen", 12L);
        words.put("hundred", 100L);
        words.put("thousand", 1_000L);
        words.put("million", 1_000_000L);
        words.put("billion", 1_000_000_000L);
        return words;
    }

    private static Map<String, Suffix> suffixes() {
        Map<String, Suffix> suffixes = new LinkedHashMap<>();
        suffixes.put("", new Suffix(Quantity.COUNT.bit(), 1));
        suffixes.put("k", new Suffix(Quantity.COUNT.bit(), 1_000));
        suffixes.put("m", new Suffix(Quantity.COUNT.bit(), 1_000_000));
        suffixes.put("mm", new Suffix(Quantity.COUNT.bit(), 1_000_000));
        suffixes.put("mn", new Suffix(Quantity.COUNT.bit(), 1_000_000));
        suffixes.put("b", new Suffix(Quantity.COUNT.bit(), 1_000_000_000));
        suffixes.put("bn", new Suffix(Quantity.COUNT.bit(), 1_000_000_000));
        suffixes.put("x", new Suffix(Quantity.RATIO.bit(), 1));
        for (String percent : "pct pp ppt pts bps".split(" ")) {
            suffixes.put(percent, new Suffix(Quantity.PERCENT.bit(), 1));
        }
        for (String duration : "ms s sec secs min mins h hr hrs d wk wks w mo yr yrs y".split(" ")) {
            suffixes.put(duration, new Suffix(Quantity.DURATION.bit(), 1));
        }
        return suffixes;
    }

    /** Returns the number words, with what they are worth. */
    public static Map<String, Long> numberWords() {
        return WORDS;
    }

    static Suffix suffix(String letters) {
        return SUFFIXES.getOrDefault(letters, NO_QUANTITY);
    }

    static boolean isMultiplier(long value) {
        return value == 100 || value == 1_000 || value == 1_000_000 || value == 1_000_000_000;
    }

    static long times(long thousandths, long factor) {
        return thousandths > LARGEST / factor ? LARGEST : thousandths * factor;
    }

    static long thousandths(long whole) {
        return times(whole, THOUSANDTHS);
    }
}
