package io.github.pmprep.engine.stories.facts;

import io.github.pmprep.engine.stories.text.Passage;
import io.github.pmprep.engine.stories.text.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what figures of one sentence measure. What it is not sure of it leaves out. */
final class FactReader {

    private static final Set<String> JOINING = Set.of("in", "of", "per", "for", "the", "a", "our", "their");

    private final String text;
    private final Passage sentence;
    private final List<Word> words;
    private final List<Figure> figures = new ArrayList<>();

    private FactReader(String text, Passage sentence) {
        this.text = text;
        this.sentence = sentence;
        this.words = Word.of(sentence.text(), sentence.start());
    }

    /** Returns the facts of a text. */
    static List<Fact> read(String text) {
        List<Fact> facts = new ArrayList<>();
        for (Passage sentence : Passage.sentences(text)) {
            facts.addAll(new FactReader(text, sentence).facts());
        }
        return facts;
    }

    private List<Fact> facts() {
        int i = 0;
        while (i < words.size()) {
            Figure figure = Figure.at(words, i);
            if (figure.after() > i && !isLabel(figure)) {
                figures.add(figure);
            }
            i = Math.max(i + 1, figure.after());
        }
        List<Fact> facts = new ArrayList<>();
        for (int k = 0; k < figures.size(); k++) {
            Figure figure = figures.get(k);
            if (k + 1 < figures.size() && isChange(figure, figures.get(k + 1))) {
                addChange(facts, figure, figures.get(k + 1));
                k++;
            } else {
                add(facts, figure, role(figure, k), subject(figure, figure));
            }
        }
        return facts;
    }

    /** Tells "month three" and "version 2" from a count: a name stands before the number, and none after. */
    private boolean isLabel(Figure figure) {
        return figure.isBare()
                && figure.first() > 0
                && Sayings.isName(words.get(figure.first() - 1).text())
                && (!isNameAt(figure.after()) || isHyphenated(figure.first()));
    }

    private boolean isHyphenated(int index) {
        int before = words.get(index).start() - 1;
        return before == words.get(index - 1).end() && text.charAt(before) == '-';
    }

    private boolean isNameAt(int index) {
        return index < words.size() && Sayings.isName(words.get(index).text());
    }

    private boolean isChange(Figure one, Figure other) {
        boolean from = one.first() > 0 && word(one.first() - 1).equals("from");
        int between = other.first() - one.after();
        return from && between >= 1 && between <= 4 && word(other.first() - 1).equals("to");
    }

    private void addChange(List<Fact> facts, Figure one, Figure other) {
        Figure before = one.isBare() && !other.isBare() ? one.in(other) : one;
        Figure after = other.isBare() && !one.isBare() ? other.in(one) : other;
        if (before.unit().equals(after.unit())) {
            Set<String> subject = subject(before, after);
            add(facts, before, Fact.Role.BEFORE, subject);
            add(facts, after, Fact.Role.AFTER, subject);
        }
    }

    private Fact.Role role(Figure figure, int k) {
        String before = figure.first() > 0 ? word(figure.first() - 1) : "";
        if (before.equals("by")) {
            return Fact.Role.CHANGE;
        }
        boolean part = k + 1 < figures.size()
                && figure.after() < words.size()
                && (word(figure.after()).equals("of") || word(figure.after()).equals("out"))
                && figures.get(k + 1).first() - figure.after() <= 3;
        if (part) {
            return Fact.Role.PART;
        }
        if (before.equals("to")) {
            boolean sums = figure.first() > 1 && Sayings.isSum(word(figure.first() - 2));
            return sums ? Fact.Role.PLAIN : Fact.Role.AFTER;
        }
        return before.equals("from") ? Fact.Role.BEFORE : Fact.Role.PLAIN;
    }

    private String word(int index) {
        return words.get(index).text();
    }

    private Set<String> subject(Figure first, Figure last) {
        int after = last.after();
        if (last.isBare() && isNameAt(after)) {
            return right(after);
        }
        if (!last.isBare() && after + 1 < words.size() && word(after).equals("of")) {
            return right(after + 1);
        }
        Set<String> left = left(first.first() - 1);
        return left.isEmpty() && after < words.size() && JOINING.contains(word(after)) ? right(after + 1) : left;
    }

    private Set<String> right(int from) {
        int i = from;
        while (i < words.size() && JOINING.contains(word(i))) {
            i++;
        }
        Set<String> names = new LinkedHashSet<>();
        while (isNameAt(i)) {
            addName(names, word(i));
            i++;
        }
        return names;
    }

    private Set<String> left(int from) {
        int i = from;
        while (i >= 0 && !Sayings.isBoundary(word(i)) && !isNameOrLabel(i)) {
            i--;
        }
        List<String> names = new ArrayList<>();
        while (i >= 0 && (isNameOrLabel(i) || JOINING.contains(word(i)) && i > 0 && joins(i))) {
            if (!JOINING.contains(word(i))) {
                names.add(0, word(i));
            }
            i--;
        }
        Set<String> subject = new LinkedHashSet<>();
        names.forEach(name -> addName(subject, name));
        return subject;
    }

    private boolean joins(int index) {
        int i = index;
        while (i > 0 && JOINING.contains(word(i))) {
            i--;
        }
        return Sayings.isName(word(i)) && Set.of("in", "of", "per", "for").contains(word(i + 1));
    }

    private boolean isNameOrLabel(int index) {
        return Sayings.isName(word(index))
                || index > 0
                        && (words.get(index).isDigits() || Sayings.NUMBERS.containsKey(word(index)))
                        && Sayings.isName(word(index - 1))
                        && (!isNameAt(index + 1) || isHyphenated(index))
                        && figures.stream().noneMatch(figure -> figure.first() <= index && index < figure.after());
    }

    private static void addName(Set<String> names, String word) {
        if (!Sayings.isVague(word)) {
            names.add(Terms.stem(word));
        }
    }

    private void add(List<Fact> facts, Figure figure, Fact.Role role, Set<String> subject) {
        if (subject.isEmpty() || isUnreal(figure) || isApart(figure) || isYear(figure)) {
            return;
        }
        int start = words.get(figure.first()).start();
        int end = words.get(figure.after() - 1).end();
        facts.add(new Fact(
                figure.unit(),
                role,
                figure.value(),
                hedge(figure),
                subject,
                context(subject),
                new Passage(start, text.substring(start, end)),
                sentence));
    }

    /** "Two weeks later" and "three times a day" measure nothing of what stands beside them. */
    private boolean isApart(Figure figure) {
        if (figure.after() >= words.size()) {
            return false;
        }
        String next = word(figure.after());
        return figure.unit().equals("seconds") && Sayings.isDistance(next)
                || figure.unit().equals("times") && (next.equals("a") || next.equals("per"));
    }

    private boolean isYear(Figure figure) {
        return figure.isBare()
                && figure.value().compareTo(BigDecimal.valueOf(1990)) >= 0
                && figure.value().compareTo(BigDecimal.valueOf(2040)) < 0
                && word(figure.first()).length() == 4;
    }

    private boolean isUnreal(Figure figure) {
        for (int i = figure.first() - 1; i >= 0 && !isStop(word(i)); i--) {
            if (Sayings.isUnreal(word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(String mark) {
        return mark.length() == 1 && ",;:.!?()".contains(mark);
    }

    private Fact.Hedge hedge(Figure figure) {
        for (int i = figure.first() - 1; i >= 0 && i >= figure.first() - 3; i--) {
            switch (word(i)) {
                case "over", "more", "least", "above" -> {
                    return Fact.Hedge.OVER;
                }
                case "under", "less", "most", "below", "up", "fewer" -> {
                    return Fact.Hedge.UNDER;
                }
                case "about", "around", "roughly", "some", "nearly", "almost", "approximately", "close", "maybe" -> {
                    return Fact.Hedge.ABOUT;
                }
                default -> {
                    // The word says nothing of how exact the figure is.
                }
            }
        }
        return Fact.Hedge.NONE;
    }

    private Set<String> context(Set<String> subject) {
        Set<String> context = new LinkedHashSet<>();
        for (Word word : words) {
            String stem = Terms.stem(word.text());
            boolean matter = Character.isLetter(word.text().charAt(0))
                    && !Terms.isEmpty(word.text())
                    && !Sayings.NUMBERS.containsKey(word.text())
                    && !Sayings.SECONDS.containsKey(word.text());
            if (matter && !subject.contains(stem)) {
                context.add(stem);
            }
        }
        return context;
    }
}
