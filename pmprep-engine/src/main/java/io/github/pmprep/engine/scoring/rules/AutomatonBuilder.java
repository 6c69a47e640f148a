package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.rules.Pattern.Atom;
import io.github.pmprep.engine.scoring.rules.Pattern.Choice;
import io.github.pmprep.engine.scoring.rules.Pattern.Maybe;
import io.github.pmprep.engine.scoring.rules.Pattern.Part;
import io.github.pmprep.engine.scoring.rules.Pattern.Sequence;
import io.github.pmprep.engine.scoring.rules.Pattern.Whole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Turns patterns into positions, as Glushkov's construction does: one position for each atom of a pattern, and for each pair of
 * positions that may follow each other the widest gap between them.
 */
final class AutomatonBuilder {

    private final Map<Atom, Integer> atoms = new LinkedHashMap<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<int[]> phraseAtoms = new ArrayList<>();

    private static final class Position {
        final int atom;
        int startGap = Automaton.NEVER;
        int endGap = Automaton.NEVER;
        int outcome = -1;
        boolean inPhrase;
        final Map<Integer, Integer> predecessors = new LinkedHashMap<>();

        Position(int atom) {
            this.atom = atom;
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

    /** Adds a pattern, and returns its number. */
    int add(Whole pattern) {
        return add(pattern, new int[0]);
    }

    /** Adds a phrase that stands for atoms. */
    void addPhrase(List<Atom> words, int[] standsFor) {
        List<Part> parts = new ArrayList<>();
        words.forEach(word -> parts.add(new Part(0, word)));
        add(new Whole(false, false, new Sequence(parts)), standsFor);
    }

    private int add(Whole pattern, int[] standsFor) {
        int number = phraseAtoms.size();
        phraseAtoms.add(standsFor);
        int added = positions.size();
        Piece piece = piece(pattern.sequence());
        for (int i = added; i < positions.size(); i++) {
            positions.get(i).inPhrase = standsFor.length > 0;
        }
        if (piece.mayBeEmpty()) {
            throw new IllegalArgumentException("pattern (" + number + ") must ask for at least one word. Remove a ?.");
        }
        piece.firsts()
                .forEach((position, gap) ->
                        positions.get(position).startGap = pattern.atStart() ? gap : Automaton.ANYWHERE);
        piece.lasts().forEach((position, gap) -> {
            positions.get(position).endGap = pattern.atEnd() ? gap : Automaton.ANYWHERE;
            positions.get(position).outcome = number;
        });
        return number;
    }

    private Piece piece(Pattern pattern) {
        if (pattern instanceof Atom atom) {
            positions.add(new Position(atom(atom)));
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

    Automaton build(int[][] wordAtoms, int[][] quantityAtoms, int[] counter) {
        int size = positions.size();
        int[] startGap = new int[size];
        int[] endGap = new int[size];
        int[] outcome = new int[size];
        int[][] predecessors = new int[size][];
        for (int i = 0; i < size; i++) {
            Position position = positions.get(i);
            startGap[i] = position.startGap;
            endGap[i] = position.endGap;
            outcome[i] = position.outcome;
            predecessors[i] = position.predecessors.entrySet().stream()
                    .flatMapToInt(entry -> IntStream.of(entry.getKey(), entry.getValue()))
                    .toArray();
        }
        return new Automaton(
                wordAtoms,
                quantityAtoms,
                asking(true),
                asking(false),
                startGap,
                predecessors,
                endGap,
                outcome,
                phraseAtoms.toArray(int[][]::new),
                counter);
    }

    private int[][] asking(boolean inPhrases) {
        Map<Integer, List<Integer>> byAtom = new HashMap<>();
        for (int i = 0; i < positions.size(); i++) {
            if (positions.get(i).inPhrase == inPhrases) {
                byAtom.computeIfAbsent(positions.get(i).atom, atom -> new ArrayList<>())
                        .add(i);
            }
        }
        int[][] asking = new int[atoms.size()][];
        for (int atom = 0; atom < asking.length; atom++) {
            asking[atom] = byAtom.getOrDefault(atom, List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return asking;
    }
}
