package io.github.pmprep.engine.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * A made-up story that can be told in many ways with the same facts: in any order, some left out, numbers as digits or words,
 * rounded and hedged, in other units, with other verbs, and with figures about other things beside them.
 */
final class ToldStory {

    record Planted(String fact, String one, String other) {}

    /** A fact: the ways to tell it, where {@code #} stands for its value. */
    private record Truth(int value, String unit, List<String> ways) {}

    private static final String[] METRICS = {
        "churn", "cancellations", "returns", "weekly complaints", "checkout conversion", "refund share", "bounce rate"
    };
    private static final String[] THINGS = {
        "complaint letters", "interview notes", "support tickets", "invoices", "warehouse scanners", "pilot stores"
    };
    private static final String[] PROJECTS = {"trial", "migration", "rollout", "audit"};
    private static final String[] ASIDES = {
        "My boss hated the idea.",
        "Two weeks later I told the board.",
        "I called the plant three times a week.",
        "We had aimed for 77 percent churn at most.",
        "A hundred and thirty people work there.",
        "In 2024 the market was hard.",
        "Enterprise accounts made up 61 percent of revenue.",
        "I have worked there for six years.",
        "That is what I would do again.",
        "Nobody had asked the drivers before.",
        "Version 4 came out in March.",
        "Phase two was harder."
    };

    private final SplittableRandom random;
    private final List<Truth> truths = new ArrayList<>();

    ToldStory(SplittableRandom random) {
        this.random = random;
        String metric = one(METRICS);
        String thing = one(THINGS);
        String project = one(PROJECTS);
        int before = random.nextInt(40, 90);
        int after = random.nextInt(3, 30);
        truths.add(new Truth(
                before,
                "percent",
                List.of(
                        capital(metric) + " fell from #% to " + after + "%.",
                        "In the end " + metric + " went from # to " + after + " percent.",
                        "Within a quarter, " + metric + " dropped from # percent to " + after + " percent.")));
        truths.add(new Truth(
                random.nextInt(11, 99),
                "count",
                List.of(
                        "I read # " + thing + ".",
                        "So I went through # " + thing + " myself.",
                        "First, # " + thing + " had to be read.")));
        truths.add(new Truth(
                random.nextInt(2, 12),
                "weeks",
                List.of(
                        "The " + project + " took #.",
                        "The " + project + " ran for #.",
                        "I gave the " + project + " #, no longer.")));
        truths.add(new Truth(
                random.nextInt(110, 900),
                "money",
                List.of(
                        "Storage costs came to #.",
                        "We had storage costs of #.",
                        "Storage costs were #, all in all.")));
    }

    /** Tells the story. */
    String tell() {
        List<String> sentences = new ArrayList<>();
        truths.forEach(truth -> {
            if (random.nextInt(5) > 0) {
                sentences.add(tell(truth, truth.value, random.nextInt(4) == 0));
            }
        });
        return mixed(sentences);
    }

    /** Tells the story twice; in the second telling one fact is another. */
    Planted plant() {
        Truth truth = truths.get(random.nextInt(truths.size()));
        int wrong = truth.value + Math.max(2, truth.value / 3) + random.nextInt(3);
        return new Planted(truth.toString(), with(truth, truth.value), with(truth, wrong));
    }

    private String with(Truth truth, int value) {
        List<String> sentences = new ArrayList<>();
        sentences.add(tell(truth, value, false));
        truths.stream()
                .filter(other -> other != truth && random.nextBoolean())
                .forEach(other -> sentences.add(tell(other, other.value, random.nextInt(4) == 0)));
        return mixed(sentences);
    }

    private String tell(Truth truth, int value, boolean rounded) {
        return truth.ways.get(random.nextInt(truth.ways.size())).replace("#", figure(truth.unit, value, rounded));
    }

    private String figure(String unit, int value, boolean rounded) {
        return switch (unit) {
            case "weeks" -> random.nextBoolean() ? words(value) + " weeks" : value * 7 + " days";
            case "money" ->
                rounded
                        ? "about $" + (value + 5) / 10 * 10 + "k"
                        : random.nextBoolean() ? "$" + value + "k" : "$" + value + ",000";
            case "count" ->
                rounded ? "about " + (value + 2) / 5 * 5 : random.nextBoolean() ? words(value) : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }

    private String mixed(List<String> sentences) {
        List<String> all = new ArrayList<>(sentences);
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(one(ASIDES));
        }
        Collections.shuffle(all, new Random(random.nextLong()));
        return all.isEmpty() ? one(ASIDES) : String.join(" ", all);
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String words(int value) {
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                + " seventeen eighteen nineteen")
                        .split(" ");
        String[] tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        if (value >= 100) {
            return String.valueOf(value);
        }
        return value < 20 ? small[value] : tens[value / 10] + (value % 10 == 0 ? "" : "-" + small[value % 10]);
    }
}
