package io.github.pmprep.engine.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages a file as people, editors and disks do: at one to three places, in tokens or in bytes. */
public final class Mutation {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|-?\\d+|true|false|[\\[\\]{}:,]");

    private static final List<String> STRANGE = List.of(
            "null",
            "true",
            "-1",
            "0",
            "2147483648",
            "99999999999999999999",
            "1e999999999",
            "1e-999999999",
            "0.5",
            "\"\"",
            "\" \"",
            "\"2026-02-30\"",
            "\"USD -1\"",
            "\"USD 999999999999999999.99\"",
            "\"XXX 1\"",
            "\"1/0\"",
            "\"999999999 %\"",
            "\"1/9223372036854775807\"",
            "\"Ünïcödé\\u0000\\ud800\"",
            "\"pmprep-x\"",
            "\"../../etc\"",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "[".repeat(60) + "]".repeat(60),
            '"' + "a-".repeat(20_000) + "a\"",
            '"' + "A_".repeat(4_000) + "A\"",
            '"' + "a.".repeat(4_000) + "a\"",
            "{\"type\": \"wait\"}",
            "{\"source\": {\"source\": \"article\"}}",
            "]",
            "}",
            ",",
            "\"",
            "");

    private final SplittableRandom random;

    /** Creates a mutation that is what the random numbers make it. */
    public Mutation(SplittableRandom random) {
        this.random = random;
    }

    /** Returns the damaged file. */
    public byte[] of(String file) {
        String text = file;
        int places = random.nextInt(1, 4);
        for (int i = 0; i < places; i++) {
            text = any(List.<UnaryOperator<String>>of(
                            this::replace, this::drop, this::swap, this::misspell, this::repeat))
                    .apply(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> flipped(bytes);
            default -> bytes;
        };
    }

    private String replace(String text) {
        MatchResult token = token(text);
        return text.substring(0, token.start()) + any(STRANGE) + text.substring(token.end());
    }

    private String drop(String text) {
        MatchResult token = token(text);
        return text.substring(0, token.start()) + text.substring(token.end());
    }

    private String swap(String text) {
        MatchResult one = token(text);
        MatchResult other = token(text);
        MatchResult first = one.start() <= other.start() ? one : other;
        MatchResult second = one.start() <= other.start() ? other : one;
        return first.end() > second.start()
                ? text
                : text.substring(0, first.start())
                        + second.group()
                        + text.substring(first.end(), second.start())
                        + first.group()
                        + text.substring(second.end());
    }

    private String misspell(String text) {
        MatchResult token = token(text);
        int place = random.nextInt(token.start(), token.end());
        return text.substring(0, place) + (char) random.nextInt('a', 'z' + 1) + text.substring(place + 1);
    }

    private String repeat(String text) {
        MatchResult from = token(text);
        MatchResult to = token(text);
        int start = Math.min(from.start(), to.start());
        int end = Math.min(Math.max(from.end(), to.end()), start + 2_000);
        return text.substring(0, end) + text.substring(start, end) + text.substring(end);
    }

    private MatchResult token(String text) {
        int from = random.nextInt(text.length());
        List<MatchResult> tokens = new ArrayList<>();
        TOKEN.matcher(text)
                .region(Math.max(0, from - 200), Math.min(text.length(), from + 200))
                .results()
                .forEach(tokens::add);
        return tokens.isEmpty() ? TOKEN.matcher(text).results().findFirst().orElseThrow() : any(tokens);
    }

    private byte[] flipped(byte[] bytes) {
        byte[] copy = bytes.clone();
        copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
