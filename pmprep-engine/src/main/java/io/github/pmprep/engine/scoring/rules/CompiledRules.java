package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.lexicon.Vocabulary;
import io.github.pmprep.engine.scoring.store.IntArrays;
import io.github.pmprep.engine.scoring.store.Rows;
import io.github.pmprep.engine.scoring.text.Reader;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.Measure;
import io.github.pmprep.model.rule.Polarity;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Rules, ready to be found. Immutable and safe for several threads. */
public final class CompiledRules {

    /** Stands for every kind of question among the kinds that are numbered from 0. */
    static final int ALL_KINDS = QuestionKind.values().length;

    private final Vocabulary vocabulary;
    private final Reader reader;
    private final Automaton automaton;
    private final Rows successors;
    private final List<Pattern.Atom> atoms;
    private final List<Feature> features;
    private final List<Mark> marks;
    private final Conditions conditions;
    private final AtomicReferenceArray<Rows> positionsByKind = new AtomicReferenceArray<>(ALL_KINDS + 1);

    /**
     * What a match must keep.
     *
     * @param needed by rule, the bits of the flags that a match needs
     * @param excluded by rule, the bits of the flags that forbid a match
     * @param rule by pattern, its rule
     * @param forbids by pattern, 1 if it forbids its rule in the sentence
     * @param named by pattern, the bits of the flags whose cause it names itself
     * @param setsAside by rule, 1 if no signal of its sentence counts
     */
    record Conditions(int[] needed, int[] excluded, int[] rule, int[] forbids, int[] named, int[] setsAside) {}

    CompiledRules(
            Vocabulary vocabulary,
            Automaton automaton,
            List<Pattern.Atom> atoms,
            List<Feature> features,
            List<Mark> marks,
            Conditions conditions) {
        this.vocabulary = vocabulary;
        this.reader = new Reader(vocabulary);
        this.automaton = automaton;
        this.successors = automaton.predecessors().turned();
        this.atoms = List.copyOf(atoms);
        this.features = List.copyOf(features);
        this.marks = List.copyOf(marks);
        this.conditions = conditions;
    }

    /** Writes the rules as bytes. */
    public void write(DataOutput out) throws IOException {
        vocabulary.write(out);
        automaton.write(out);
        IntArrays.write(out, atoms.size());
        for (Pattern.Atom atom : atoms) {
            out.writeByte(atom.kind().ordinal());
            out.writeUTF(atom.text());
        }
        IntArrays.write(out, features.size());
        for (Feature feature : features) {
            out.writeUTF(feature.id());
            out.writeUTF(feature.criterion());
            IntArrays.write(out, feature.kinds());
            out.writeByte(feature.polarity().ordinal());
            out.writeUTF(feature.reason());
            IntArrays.write(out, feature.cap());
            IntArrays.write(out, feature.points());
        }
        IntArrays.write(out, marks.size());
        for (Mark mark : marks) {
            out.writeByte(mark.measure().ordinal());
            out.writeUTF(mark.about());
            IntArrays.write(out, mark.counter());
            IntArrays.write(out, mark.above());
            IntArrays.write(out, mark.below());
        }
        IntArrays.write(out, conditions.needed());
        IntArrays.write(out, conditions.excluded());
        IntArrays.write(out, conditions.rule());
        IntArrays.write(out, conditions.forbids());
        IntArrays.write(out, conditions.named());
        IntArrays.write(out, conditions.setsAside());
    }

    /** Reads what {@link #write} wrote. */
    public static CompiledRules read(DataInput in) throws IOException {
        Vocabulary vocabulary = Vocabulary.read(in);
        Automaton automaton = Automaton.read(in);
        int atomCount = IntArrays.read(in);
        List<Pattern.Atom> atoms = new ArrayList<>(atomCount);
        for (int i = 0; i < atomCount; i++) {
            atoms.add(new Pattern.Atom(Pattern.Kind.values()[in.readByte()], in.readUTF()));
        }
        int featureCount = IntArrays.read(in);
        List<Feature> features = new ArrayList<>(featureCount);
        for (int i = 0; i < featureCount; i++) {
            features.add(new Feature(
                    in.readUTF(),
                    in.readUTF(),
                    IntArrays.read(in),
                    Polarity.values()[in.readByte()],
                    in.readUTF(),
                    IntArrays.read(in),
                    IntArrays.read(in)));
        }
        int markCount = IntArrays.read(in);
        List<Mark> marks = new ArrayList<>(markCount);
        for (int i = 0; i < markCount; i++) {
            marks.add(new Mark(
                    Measure.values()[in.readByte()],
                    in.readUTF(),
                    IntArrays.read(in),
                    IntArrays.readArray(in),
                    IntArrays.readArray(in)));
        }
        Conditions conditions = new Conditions(
                IntArrays.readArray(in),
                IntArrays.readArray(in),
                IntArrays.readArray(in),
                IntArrays.readArray(in),
                IntArrays.readArray(in),
                IntArrays.readArray(in));
        return new CompiledRules(vocabulary, automaton, atoms, features, marks, conditions);
    }

    /** Returns the features: those of the rules for sentences, by their numbers, then those of the measures. */
    public List<Feature> features() {
        return features;
    }

    /** Returns how many rules for sentences there are. */
    public int size() {
        return features.size() - marks.size();
    }

    /** Returns the marks of the measures; the mark {@code i} belongs to the feature {@code size() + i}. */
    public List<Mark> marks() {
        return marks;
    }

    /** Returns the reader whose words the rules speak of. */
    public Reader reader() {
        return reader;
    }

    /** Returns the words that the rules speak of. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Finds every rule for sentences, whatever kind of question it is for. */
    public Matches find(Tokens tokens) {
        return new Finder(this).find(tokens, ALL_KINDS);
    }

    /** Returns what patterns may ask for and the word answers. */
    List<Pattern.Atom> atomsOf(int word) {
        List<Pattern.Atom> answered = new ArrayList<>();
        Rows wordAtoms = automaton.wordAtoms();
        for (int i = wordAtoms.start(word); i < wordAtoms.start(word + 1); i++) {
            answered.add(atoms.get(wordAtoms.value(i)));
        }
        return answered;
    }

    /** Returns by atom the positions that ask for it, in patterns of rules for a kind of question. */
    Rows positions(int kind) {
        Rows known = positionsByKind.get(kind);
        if (known == null) {
            known = Rows.grouped(atomsAsked(kind), atoms.size());
            positionsByKind.set(kind, known);
        }
        return known;
    }

    private int[] atomsAsked(int kind) {
        int[] asked = automaton.atom().clone();
        for (int position = 0; position < asked.length; position++) {
            int rule = conditions.rule()[automaton.pattern()[position]];
            if (kind != ALL_KINDS && (features.get(rule).kinds() & 1 << kind) == 0) {
                asked[position] = -1;
            }
        }
        return asked;
    }

    /** Returns by position pairs of a position that it leads to and the widest gap before that. */
    Rows successors() {
        return successors;
    }

    Automaton automaton() {
        return automaton;
    }

    Conditions conditions() {
        return conditions;
    }
}
