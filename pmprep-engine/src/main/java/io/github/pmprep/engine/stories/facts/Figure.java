package io.github.pmprep.engine.stories.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number with its unit, as it stands among the words of a sentence.
 *
 * @param first the first word
 * @param after the word after the last
 * @param value the value in the unit
 * @param unit the unit; empty for a bare number
 * @param scale what the bare number was multiplied with for the unit
 */
record Figure(int first, int after, BigDecimal value, String unit, BigDecimal scale) {

    static final String NO_UNIT = "";
    static final String DAY = "date";

    boolean isBare() {
        return unit.equals(NO_UNIT);
    }

    /** Returns a bare number in the unit of another figure. */
    Figure in(Figure other) {
        return new Figure(first, after, value.multiply(other.scale), other.unit, other.scale);
    }

    /** Reads the figure that starts at a word; none gives a figure without words. */
    static Figure at(List<Word> words, int first) {
        int i = first;
        String unit = NO_UNIT;
        if (i + 1 < words.size()) {
            unit = Sayings.MONEY.getOrDefault(words.get(i).text(), NO_UNIT);
            i += unit.equals(NO_UNIT) ? 0 : 1;
        }
        if (words.get(i).isDigits() && words.get(i).text().contains("-")) {
            BigDecimal day = new BigDecimal(words.get(i).text().replace("-", ""));
            return new Figure(first, i + 1, day, DAY, BigDecimal.ONE);
        }
        Number number = Number.at(words, i);
        if (number.after() == i) {
            return new Figure(first, first, BigDecimal.ZERO, NO_UNIT, BigDecimal.ONE);
        }
        return unit.equals(NO_UNIT)
                ? withUnit(words, first, number)
                : new Figure(first, number.after(), number.value(), unit, BigDecimal.ONE);
    }

    private static Figure withUnit(List<Word> words, int first, Number number) {
        int after = number.after();
        String next = after < words.size() ? words.get(after).text() : ".";
        String second = after + 1 < words.size() ? words.get(after + 1).text() : ".";
        if (Sayings.PERCENT.contains(next)) {
            boolean points = second.equals("points") || second.equals("point");
            return of(first, after + (points ? 2 : 1), number, "percent", 1);
        }
        if (next.equals("per") && second.equals("cent")) {
            return of(first, after + 2, number, "percent", 1);
        }
        if (Sayings.MONEY.containsKey(next)) {
            return of(first, after + 1, number, Sayings.MONEY.get(next), 1);
        }
        if (Sayings.SECONDS.containsKey(next)) {
            return of(first, after + 1, number, "seconds", Sayings.SECONDS.get(next));
        }
        if (Sayings.TIMES.contains(next)) {
            return of(first, after + 1, number, "times", 1);
        }
        return of(first, after, number, NO_UNIT, 1);
    }

    private static Figure of(int first, int after, Number number, String unit, long scale) {
        BigDecimal factor = BigDecimal.valueOf(scale);
        return new Figure(first, after, number.value().multiply(factor), unit, factor);
    }

    /** A number in digits or words, with the word after its last. */
    private record Number(BigDecimal value, int after) {

        static Number at(List<Word> words, int first) {
            int i = first;
            BigDecimal value = BigDecimal.ZERO;
            if (words.get(i).isDigits()) {
                value = new BigDecimal(words.get(i).text().replace(",", ""));
                i++;
                if (i < words.size() && words.get(i).start() == words.get(i - 1).end()) {
                    long factor = suffix(words.get(i).text());
                    value = value.multiply(BigDecimal.valueOf(factor));
                    i += factor > 1 ? 1 : 0;
                }
                return multiplied(words, i, value);
            }
            if (isHalfA(words, i)) {
                return multiplied(words, i + 2, new BigDecimal("0.5"));
            }
            boolean read = false;
            while (i < words.size()) {
                String word = words.get(i).text();
                if (!Sayings.NUMBERS.containsKey(word)) {
                    break;
                }
                long part = Sayings.NUMBERS.get(word);
                if (part == 12 && read || read && !adds(value, part) && part < 100) {
                    break;
                }
                value = part >= 100 && read
                        ? value.multiply(BigDecimal.valueOf(part))
                        : value.add(BigDecimal.valueOf(part));
                read = true;
                i++;
                i += hasMore(words, i, value) ? 1 : 0;
            }
            return new Number(value, i);
        }

        private static boolean isHalfA(List<Word> words, int i) {
            return i + 2 < words.size()
                    && words.get(i).text().equals("half")
                    && words.get(i + 1).text().equals("a")
                    && Sayings.NUMBERS.getOrDefault(words.get(i + 2).text(), 0L) >= 100;
        }

        private static boolean adds(BigDecimal value, long part) {
            long tail = value.longValue() % 100;
            return tail == 0 || tail >= 20 && tail % 10 == 0 && part < 10;
        }

        private static boolean hasMore(List<Word> words, int i, BigDecimal value) {
            return i + 1 < words.size()
                    && words.get(i).text().equals("and")
                    && value.longValue() >= 100
                    && value.longValue() % 100 == 0
                    && Sayings.NUMBERS.getOrDefault(words.get(i + 1).text(), 100L) < 100;
        }

        private static Number multiplied(List<Word> words, int from, BigDecimal value) {
            int i = from;
            BigDecimal product = value;
            while (i < words.size()) {
                long factor = Sayings.NUMBERS.getOrDefault(words.get(i).text(), 0L);
                if (factor < 100) {
                    break;
                }
                product = product.multiply(BigDecimal.valueOf(factor));
                i++;
            }
            return new Number(product, i);
        }

        private static long suffix(String letters) {
            return switch (letters) {
                case "k" -> 1_000L;
                case "m", "mn" -> 1_000_000L;
                case "bn", "b" -> 1_000_000_000L;
                default -> 1L;
            };
        }
    }
}
