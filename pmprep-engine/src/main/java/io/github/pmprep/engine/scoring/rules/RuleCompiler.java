package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.lexicon.Inflections;
import io.github.pmprep.engine.scoring.lexicon.Role;
import io.github.pmprep.engine.scoring.lexicon.Vocabulary;
import io.github.pmprep.engine.scoring.lexicon.VocabularyBuilder;
import io.github.pmprep.engine.scoring.rules.Pattern.Atom;
import io.github.pmprep.engine.scoring.rules.Pattern.Choice;
import io.github.pmprep.engine.scoring.rules.Pattern.Kind;
import io.github.pmprep.engine.scoring.rules.Pattern.Maybe;
import io.github.pmprep.engine.scoring.rules.Pattern.Part;
import io.github.pmprep.engine.scoring.rules.Pattern.Sequence;
import io.github.pmprep.engine.scoring.rules.Pattern.Whole;
import io.github.pmprep.engine.scoring.store.Rows;
import io.github.pmprep.engine.scoring.text.Numbers;
import io.github.pmprep.engine.scoring.text.Quantity;
import io.github.pmprep.model.rule.Measure;
import io.github.pmprep.model.rule.MeasureRule;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.rule.TokenFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compiles a book of rules into one vocabulary and one automaton. */
public final class RuleCompiler {

    private static final String ANY_QUANTITY = "";

    private final RuleBook book;
    private final Inflections inflections;
    private final Classes classes;
    private final Words words;
    private final VocabularyBuilder vocabulary = new VocabularyBuilder();
    private final AutomatonBuilder automaton = new AutomatonBuilder();
    private final List<Integer> ruleOfPattern = new ArrayList<>();
    private final List<Integer> forbids = new ArrayList<>();
    private final List<Integer> namedFlags = new ArrayList<>();

    private RuleCompiler(RuleBook book) {
        this.book = book;
        this.inflections = new Inflections(book.pastForms());
        this.words = Words.in(book);
        this.classes = new Classes(book.classes());
    }

    /**
     * Compiles a book.
     *
     * @throws IllegalArgumentException if a rule is wrong; the message names it
     */
    public static CompiledRules compile(RuleBook book) {
        return new RuleCompiler(book).compile();
    }

    private CompiledRules compile() {
        addRoles();
        addExpansions();
        List<Rule> rules = book.rules();
        for (int i = 0; i < rules.size(); i++) {
            addRule(i, rules.get(i));
        }
        List<Mark> marks = marks();
        Map<Atom, Set<Integer>> wordsOfAtoms = addWords();
        Vocabulary built = vocabulary.build();
        List<Feature> features = new ArrayList<>();
        rules.forEach(rule -> features.add(Feature.of(rule)));
        book.measures().forEach(rule -> features.add(Feature.of(rule)));
        return new CompiledRules(
                built,
                automaton.build(wordAtoms(built, wordsOfAtoms), quantityAtoms(), counters(marks)),
                List.copyOf(automaton.atoms().keySet()),
                features,
                marks,
                new CompiledRules.Conditions(
                        rules.stream().mapToInt(rule -> bits(rule.needs())).toArray(),
                        rules.stream().mapToInt(rule -> bits(rule.not())).toArray(),
                        numbers(ruleOfPattern),
                        numbers(forbids),
                        numbers(namedFlags),
                        rules.stream()
                                .mapToInt(rule -> rule.setsAside() ? 1 : 0)
                                .toArray()));
    }

    private static int bits(List<TokenFlag> flags) {
        return flags.stream().mapToInt(TokenFlag::bit).reduce(0, (one, other) -> one | other);
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        Map<String, Integer> counters = new HashMap<>();
        for (MeasureRule rule : book.measures()) {
            boolean countsWords = rule.measure() == Measure.CLASS_SHARE;
            String about = rule.of().orElse("");
            if (countsWords) {
                Atom atom = new Atom(Kind.CLASS, about);
                check(atom);
                automaton.atom(atom);
            }
            marks.add(new Mark(
                    rule.measure(),
                    about,
                    countsWords ? counters.computeIfAbsent(about, added -> counters.size()) : Mark.NO_COUNTER,
                    numbers(rule.above()),
                    numbers(rule.below())));
        }
        return marks;
    }

    private int[] counters(List<Mark> marks) {
        int[] counters = new int[automaton.atoms().size()];
        Arrays.fill(counters, Automaton.UNCOUNTED);
        for (Mark mark : marks) {
            if (mark.counter() != Mark.NO_COUNTER) {
                counters[automaton.atom(new Atom(Kind.CLASS, mark.about()))] = mark.counter();
            }
        }
        return counters;
    }

    private static String id(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private void addRoles() {
        Numbers.numberWords().keySet().forEach(vocabulary::add);
        vocabulary.add("point");
        vocabulary.add("half");
        vocabulary.add("and");
        for (Role role : Role.values()) {
            for (String member : classes.members(id(role))) {
                addRole(role, member);
            }
        }
        book.pastForms().values().forEach(forms -> forms.forEach(form -> vocabulary.addRole(form, Role.PAST)));
    }

    private void addRole(Role role, String member) {
        boolean exact = member.startsWith("=");
        String phrase = exact ? member.substring(1) : member;
        boolean leftOut = role == Role.FILLER || role == Role.ARTICLE;
        List<String> parts = leftOut ? List.of(phrase.split(" ")) : words.of(phrase);
        if (parts.size() > 2 || parts.isEmpty()) {
            throw new IllegalArgumentException("class member (\"" + member
                    + "\") must be one or two words in the class " + id(role) + ". Leave out the rest.");
        }
        for (String first : forms(parts.get(0), exact)) {
            if (parts.size() == 1) {
                vocabulary.addRole(first, role);
            } else {
                forms(parts.get(1), exact).forEach(second -> vocabulary.addRole(first, second, role));
            }
        }
    }

    private Set<String> forms(String word, boolean exact) {
        return exact ? Inflections.spellings(word) : inflections.forms(word);
    }

    private void addExpansions() {
        book.expansions().forEach((word, expansion) -> vocabulary.addExpansion(word, List.of(expansion.split(" "))));
    }

    private void addRule(int number, Rule rule) {
        try {
            for (String pattern : rule.patterns()) {
                addPattern(number, pattern, false);
            }
            for (String pattern : rule.unless()) {
                addPattern(number, pattern, true);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Rule " + rule.id() + ": " + e.getMessage(), e);
        }
    }

    private void addPattern(int rule, String source, boolean forbidding) {
        Whole pattern = PatternParser.parse(source, words);
        Set<Atom> atoms = new LinkedHashSet<>();
        collect(pattern.sequence(), atoms);
        atoms.forEach(this::check);
        automaton.add(pattern);
        ruleOfPattern.add(rule);
        forbids.add(forbidding ? 1 : 0);
        namedFlags.add(namedFlags(atoms));
    }

    private static void collect(Pattern pattern, Set<Atom> atoms) {
        if (pattern instanceof Atom atom) {
            atoms.add(atom);
        } else if (pattern instanceof Maybe maybe) {
            collect(maybe.pattern(), atoms);
        } else if (pattern instanceof Choice choice) {
            choice.options().forEach(option -> collect(option, atoms));
        } else if (pattern instanceof Sequence sequence) {
            for (Part part : sequence.parts()) {
                collect(part.pattern(), atoms);
            }
        }
    }

    private void check(Atom atom) {
        if (atom.kind() == Kind.CLASS && !classes.has(atom.text())) {
            throw new IllegalArgumentException("class (\"" + atom.text() + "\") must be defined. Add it to a file of "
                    + "classes, or correct the name.");
        }
        boolean known = atom.text().equals(ANY_QUANTITY)
                || Arrays.stream(Quantity.values()).anyMatch(kind -> kind.id().equals(atom.text()));
        if (atom.kind() == Kind.QUANTITY && !known) {
            throw new IllegalArgumentException(
                    "quantity (\"#" + atom.text()
                            + "\") must be a kind of quantity. Choose one of #, #percent, #money, #duration, #ratio, #count, #year.");
        }
    }

    private int namedFlags(Set<Atom> atoms) {
        int named = 0;
        for (Atom atom : atoms) {
            if (plays(atom, Role.NOT)) {
                named |= TokenFlag.NEGATED.bit();
            }
            if (plays(atom, Role.MODAL)) {
                named |= TokenFlag.HYPOTHETICAL.bit();
            }
            if (plays(atom, Role.HEDGE)) {
                named |= TokenFlag.HEDGED.bit();
            }
            if (plays(atom, Role.CITE)) {
                named |= TokenFlag.CITED.bit();
            }
        }
        return named;
    }

    private boolean plays(Atom atom, Role role) {
        List<String> players = classes.members(id(role));
        if (atom.kind() == Kind.CLASS) {
            return atom.text().equals(id(role))
                    || classes.members(atom.text()).stream().anyMatch(players::contains);
        }
        return players.contains(atom.text()) || players.contains("=" + atom.text());
    }

    /** Adds the words and phrases of all atoms, and returns the numbers of the words. */
    private Map<Atom, Set<Integer>> addWords() {
        Map<String, List<Integer>> classesOfPhrase = new LinkedHashMap<>();
        Map<Atom, Set<Integer>> numbers = new LinkedHashMap<>();
        for (Map.Entry<Atom, Integer> entry : List.copyOf(automaton.atoms().entrySet())) {
            Atom atom = entry.getKey();
            if (atom.kind() == Kind.CLASS) {
                for (String member : classes.members(atom.text())) {
                    addMember(atom, entry.getValue(), member, classesOfPhrase, numbers);
                }
            }
        }
        classesOfPhrase.forEach((phrase, standsFor) -> automaton.addPhrase(
                phraseAtoms(phrase),
                standsFor.stream().mapToInt(Integer::intValue).toArray()));
        for (Atom atom : automaton.atoms().keySet()) {
            if (atom.kind() == Kind.LEMMA || atom.kind() == Kind.EXACT) {
                addForms(atom, atom.text(), atom.kind() == Kind.EXACT, numbers);
            }
        }
        return numbers;
    }

    private void addMember(
            Atom atom,
            int number,
            String member,
            Map<String, List<Integer>> classesOfPhrase,
            Map<Atom, Set<Integer>> numbers) {
        boolean exact = member.startsWith("=");
        List<String> parts = words.of(exact ? member.substring(1) : member);
        if (parts.size() == 1) {
            addForms(atom, parts.get(0), exact, numbers);
        } else if (parts.size() > 1) {
            classesOfPhrase
                    .computeIfAbsent((exact ? "=" : "") + String.join(" ", parts), phrase -> new ArrayList<>())
                    .add(number);
        }
    }

    private static List<Atom> phraseAtoms(String phrase) {
        boolean exact = phrase.startsWith("=");
        List<Atom> atoms = new ArrayList<>();
        for (String word : (exact ? phrase.substring(1) : phrase).split(" ")) {
            atoms.add(new Atom(exact ? Kind.EXACT : Kind.LEMMA, word));
        }
        return atoms;
    }

    private void addForms(Atom atom, String word, boolean exact, Map<Atom, Set<Integer>> numbers) {
        Set<String> past = inflections.pastForms(word);
        for (String form : forms(word, exact)) {
            numbers.computeIfAbsent(atom, added -> new TreeSet<>()).add(vocabulary.add(form));
            if (past.contains(form) && !form.equals(word)) {
                vocabulary.addRole(form, Role.PAST);
            }
        }
    }

    private List<int[]> wordAtoms(Vocabulary built, Map<Atom, Set<Integer>> wordsOfAtoms) {
        Map<Integer, List<Integer>> atomsOfWords = new HashMap<>();
        wordsOfAtoms.forEach((atom, numbers) -> numbers.forEach(word ->
                atomsOfWords.computeIfAbsent(word, added -> new ArrayList<>()).add(automaton.atom(atom))));
        List<int[]> atoms = new ArrayList<>(built.size());
        for (int word = 0; word < built.size(); word++) {
            atoms.add(sorted(atomsOfWords.getOrDefault(word, List.of())));
        }
        return atoms;
    }

    private Rows quantityAtoms() {
        List<int[]> atoms = new ArrayList<>();
        for (Quantity kind : Quantity.values()) {
            List<Integer> ofKind = new ArrayList<>();
            automaton.atoms().forEach((atom, number) -> {
                boolean measuring = (kind.bit() & Quantity.MEASURING) != 0;
                boolean asks = atom.text().equals(kind.id()) || atom.text().equals(ANY_QUANTITY) && measuring;
                if (atom.kind() == Kind.QUANTITY && asks) {
                    ofKind.add(number);
                }
            });
            atoms.add(sorted(ofKind));
        }
        return Rows.of(atoms);
    }

    private static int[] sorted(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static int[] numbers(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
