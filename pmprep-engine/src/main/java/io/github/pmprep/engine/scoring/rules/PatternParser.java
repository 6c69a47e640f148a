package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.rules.Pattern.Atom;
import io.github.pmprep.engine.scoring.rules.Pattern.Choice;
import io.github.pmprep.engine.scoring.rules.Pattern.Kind;
import io.github.pmprep.engine.scoring.rules.Pattern.Maybe;
import io.github.pmprep.engine.scoring.rules.Pattern.Part;
import io.github.pmprep.engine.scoring.rules.Pattern.Sequence;
import io.github.pmprep.engine.scoring.rules.Pattern.Whole;
import java.util.ArrayList;
import java.util.List;

/** Reads the language of patterns. */
final class PatternParser {

    private static final int WIDEST_GAP = 12;

    private final String source;
    private final Words words;
    private int at;

    private PatternParser(String source, Words words) {
        this.source = source;
        this.words = words;
    }

    /**
     * Returns a pattern, parsed.
     *
     * @throws IllegalArgumentException if it is not one; the message says where
     */
    static Whole parse(String source, Words words) {
        return new PatternParser(source, words).whole();
    }

    private Whole whole() {
        skipSpaces();
        boolean atStart = take('^');
        Sequence sequence = sequence();
        boolean atEnd = take('$');
        skipSpaces();
        if (at < source.length()) {
            throw wrong("has something after its end");
        }
        return new Whole(atStart, atEnd, sequence);
    }

    private Sequence sequence() {
        List<Part> parts = new ArrayList<>();
        int gap = 0;
        while (true) {
            skipSpaces();
            if (at >= source.length() || "|)$".indexOf(source.charAt(at)) >= 0) {
                break;
            }
            if (take('~')) {
                gap += number();
                if (gap > WIDEST_GAP) {
                    throw wrong("has a gap wider than " + WIDEST_GAP);
                }
                continue;
            }
            gap = element(parts, gap);
        }
        if (parts.isEmpty()) {
            throw wrong("has an empty part");
        }
        return new Sequence(parts);
    }

    private int element(List<Part> parts, int gap) {
        char c = source.charAt(at);
        if (c == '(' || c == '[' || c == '#') {
            Pattern element = c == '(' ? choice() : c == '[' ? classAtom() : quantityAtom();
            parts.add(new Part(gap, take('?') ? new Maybe(element) : element));
            return 0;
        }
        Kind kind = take('=') ? Kind.EXACT : Kind.LEMMA;
        List<String> literal = words.of(literal());
        boolean optional = take('?');
        if (literal.isEmpty()) {
            return gap;
        }
        if (optional && literal.size() > 1) {
            List<Part> all = new ArrayList<>();
            literal.forEach(word -> all.add(new Part(0, new Atom(kind, word))));
            parts.add(new Part(gap, new Maybe(new Sequence(all))));
            return 0;
        }
        int before = gap;
        for (String word : literal) {
            Atom atom = new Atom(kind, word);
            parts.add(new Part(before, optional ? new Maybe(atom) : atom));
            before = 0;
        }
        return 0;
    }

    private Pattern choice() {
        at++;
        List<Pattern> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (take('|'));
        if (!take(')')) {
            throw wrong("lacks a closing )");
        }
        return new Choice(options);
    }

    private Pattern classAtom() {
        int close = source.indexOf(']', at);
        if (close < 0) {
            throw wrong("lacks a closing ]");
        }
        String name = source.substring(at + 1, close);
        at = close + 1;
        return new Atom(Kind.CLASS, name);
    }

    private Pattern quantityAtom() {
        int start = ++at;
        while (at < source.length() && Character.isLetter(source.charAt(at))) {
            at++;
        }
        return new Atom(Kind.QUANTITY, source.substring(start, at));
    }

    private String literal() {
        int start = at;
        while (at < source.length() && " ~()[]|?#^$=".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw wrong("has a sign that belongs elsewhere");
        }
        return source.substring(start, at);
    }

    private int number() {
        int start = at;
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw wrong("lacks a number after ~");
        }
        return Integer.parseInt(source.substring(start, at));
    }

    private boolean take(char c) {
        if (at < source.length() && source.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpaces() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("pattern (\"" + source + "\") " + what + ", at character " + at
                + ". See the description of the rule language.");
    }
}
