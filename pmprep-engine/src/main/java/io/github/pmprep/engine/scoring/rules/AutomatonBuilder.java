package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.rules.Pattern.Atom;
import io.github.pmprep.engine.scoring.rules.Pattern.Choice;
import io.github.pmprep.engine.scoring.rules.Pattern.Maybe;
import io.github.pmprep.engine.scoring.rules.Pattern.Part;
import io.github.pmprep.engine.scoring.rules.Pattern.Sequence;
import io.github.pmprep.engine.scoring.rules.Pattern.Whole;
import io.github.pmprep.engine.scoring.store.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Turns patterns into positions, as Glushkov's construction does: one position for each atom of a pattern, and for each pair of
 * positions that may follow each other the widest gap between them.
 */
final class AutomatonBuilder {

    private final Map<Atom, Integer> atoms = new LinkedHashMap<>();
    private final List<Position> positions = new ArrayList<>();
    private final PhrasesBuilder phrases = new PhrasesBuilder();
    private int patterns;

    private static final class Position {
        final int atom;
        final int pattern;
        int startGap = Automaton.NEVER;
        int endGap = Automaton.NEVER;
        final Map<Integer, Integer> predecessors = new LinkedHashMap<>();

        Position(int atom, int pattern) {
            this.atom = atom;
            this.pattern = pattern;
        }
    }

    /** A part of a pattern: where it may start and end, with the gap before and after, and the gap if it is left out. */
    private record Piece(Map<Integer, Integer> firsts, Map<Integer, Integer> lasts, int emptyGap) {

        static final int NOT_EMPTY = -1;

        boolean mayBeEmpty() {
            return emptyGap != NOT_EMPTY;
        }
    }

    int atom(Atom atom) {
        return atoms.computeIfAbsent(atom, added -> atoms.size());
    }

    Map<Atom, Integer> atoms() {
        return atoms;
    }

    /** Adds a pattern; patterns are numbered in the order in which they come. */
    void add(Whole pattern) {
        Piece piece = piece(pattern.sequence());
        if (piece.mayBeEmpty()) {
            throw new IllegalArgumentException(
                    "pattern (" + patterns + ") must ask for at least one word. Remove a ?.");
        }
        piece.firsts()
                .forEach((position, gap) ->
                        positions.get(position).startGap = pattern.atStart() ? gap : Automaton.ANYWHERE);
        piece.lasts()
                .forEach(
                        (position, gap) -> positions.get(position).endGap = pattern.atEnd() ? gap : Automaton.ANYWHERE);
        patterns++;
    }

    /** Adds a phrase that stands for atoms. */
    void addPhrase(List<Atom> words, int[] standsFor) {
        phrases.add(words.stream().mapToInt(this::atom).toArray(), standsFor);
    }

    private Piece piece(Pattern pattern) {
        if (pattern instanceof Atom atom) {
            positions.add(new Position(atom(atom), patterns));
            Map<Integer, Integer> only = Map.of(positions.size() - 1, 0);
            return new Piece(only, only, Piece.NOT_EMPTY);
        }
        if (pattern instanceof Maybe maybe) {
            Piece inner = piece(maybe.pattern());
            return new Piece(inner.firsts(), inner.lasts(), Math.max(0, inner.emptyGap()));
        }
        if (pattern instanceof Choice choice) {
            return choice(choice);
        }
        return sequence((Sequence) pattern);
    }

    private Piece choice(Choice choice) {
        Map<Integer, Integer> firsts = new LinkedHashMap<>();
        Map<Integer, Integer> lasts = new LinkedHashMap<>();
        int emptyGap = Piece.NOT_EMPTY;
        for (Pattern option : choice.options()) {
            Piece piece = piece(option);
            firsts.putAll(piece.firsts());
            lasts.putAll(piece.lasts());
            emptyGap = Math.max(emptyGap, piece.emptyGap());
        }
        return new Piece(firsts, lasts, emptyGap);
    }

    private Piece sequence(Sequence sequence) {
        Piece whole = new Piece(Map.of(), Map.of(), 0);
        for (Part part : sequence.parts()) {
            whole = follow(whole, part.gap(), piece(part.pattern()));
        }
        return whole;
    }

    private Piece follow(Piece before, int gap, Piece after) {
        before.lasts()
                .forEach((last, gapAfter) -> after.firsts()
                        .forEach((first, gapBefore) ->
                                positions.get(first).predecessors.merge(last, gapAfter + gap + gapBefore, Math::max)));
        Map<Integer, Integer> firsts = new LinkedHashMap<>(before.firsts());
        if (before.mayBeEmpty()) {
            after.firsts().forEach((first, gapBefore) -> firsts.put(first, before.emptyGap() + gap + gapBefore));
        }
        Map<Integer, Integer> lasts = new LinkedHashMap<>(after.lasts());
        if (after.mayBeEmpty()) {
            before.lasts().forEach((last, gapAfter) -> lasts.put(last, gapAfter + gap + after.emptyGap()));
        }
        int emptyGap = before.mayBeEmpty() && after.mayBeEmpty()
                ? before.emptyGap() + gap + after.emptyGap()
                : Piece.NOT_EMPTY;
        return new Piece(firsts, lasts, emptyGap);
    }

    /**
     * Builds the automaton.
     *
     * @param wordAtoms by word, all of its atoms
     */
    Automaton build(List<int[]> wordAtoms, Rows quantityAtoms, int[] counter) {
        int size = positions.size();
        int[] atom = new int[size];
        int[] pattern = new int[size];
        int[] startGap = new int[size];
        int[] endGap = new int[size];
        List<int[]> predecessors = new ArrayList<>(size);
        Set<Integer> asked = new HashSet<>();
        for (int i = 0; i < size; i++) {
            Position position = positions.get(i);
            atom[i] = position.atom;
            pattern[i] = position.pattern;
            startGap[i] = position.startGap;
            endGap[i] = position.endGap;
            predecessors.add(position.predecessors.entrySet().stream()
                    .flatMapToInt(entry -> IntStream.of(entry.getKey(), entry.getValue()))
                    .toArray());
            asked.add(position.atom);
        }
        Set<Integer> inPhrases = phrases.atoms();
        return new Automaton(
                only(wordAtoms, number -> asked.contains(number) || counter[number] != Automaton.UNCOUNTED),
                quantityAtoms,
                phrases.build(only(wordAtoms, inPhrases::contains), atoms.size()),
                atom,
                pattern,
                startGap,
                Rows.of(predecessors),
                endGap,
                counter);
    }

    private static Rows only(List<int[]> wordAtoms, IntPredicate kept) {
        return Rows.of(wordAtoms.stream()
                .map(atoms -> IntStream.of(atoms).filter(kept).toArray())
                .toList());
    }
}
