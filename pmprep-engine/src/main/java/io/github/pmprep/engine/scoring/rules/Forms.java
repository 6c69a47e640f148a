package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.lexicon.Inflections;
import io.github.pmprep.engine.scoring.rules.Pattern.Atom;
import io.github.pmprep.engine.scoring.text.Quantity;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.rule.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words and classes of a book by the forms in which texts write them, for those who ask about one word. Looks at the book
 * itself and not at what was compiled from it.
 */
final class Forms {

    private final CompiledRules rules;
    private final Inflections inflections;
    private final Words words;
    private final Map<String, Set<String>> lemmas = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    /** The forms of words that patterns ask for, as they are asked for. */
    private final Map<String, Set<String>> asked = new ConcurrentHashMap<>();

    /** A phrase of a class: for each word the forms that it may have. */
    private record Phrase(String name, List<Set<String>> words) {}

    Forms(CompiledRules rules, RuleBook book) {
        this.rules = rules;
        this.inflections = new Inflections(book.pastForms());
        this.words = Words.in(book);
        Classes members = new Classes(book.classes());
        for (String name : book.classes().keySet()) {
            members.members(name).forEach(member -> add(name, member));
        }
    }

    private void add(String name, String member) {
        boolean exact = member.startsWith("=");
        List<String> parts = words.of(exact ? member.substring(1) : member);
        if (parts.size() == 1) {
            for (String form : forms(parts.get(0), exact)) {
                classes.computeIfAbsent(form, added -> new TreeSet<>()).add(name);
                lemmas.computeIfAbsent(form, added -> new TreeSet<>()).add(parts.get(0));
            }
        } else if (!parts.isEmpty()) {
            List<Set<String>> forms = new ArrayList<>();
            parts.forEach(part -> forms.add(forms(part, exact)));
            Phrase phrase = new Phrase(name, forms);
            forms.get(0)
                    .forEach(first -> phrases.computeIfAbsent(first, added -> new ArrayList<>())
                            .add(phrase));
        }
    }

    private Set<String> forms(String word, boolean exact) {
        return exact ? Inflections.spellings(word) : inflections.forms(word);
    }

    Words words() {
        return words;
    }

    private String form(Tokens tokens, int token) {
        return rules.vocabulary().text(tokens.word(token));
    }

    /** Returns the words of which a word is a form: those that classes hold, and those that patterns ask for. */
    Set<String> lemmas(Tokens tokens, int token) {
        Set<String> found = new TreeSet<>(lemmas.getOrDefault(form(tokens, token), Set.of()));
        rules.atomsOf(tokens.word(token)).stream()
                .filter(atom -> atom.kind() == Pattern.Kind.LEMMA)
                .forEach(atom -> found.add(atom.text()));
        return found;
    }

    /** Returns the classes of each word of a sentence. */
    List<Set<String>> classes(Tokens tokens, int sentence) {
        int from = tokens.sentenceStart(sentence);
        int to = tokens.sentenceStart(sentence + 1);
        List<Set<String>> found = new ArrayList<>();
        for (int token = from; token < to; token++) {
            found.add(new TreeSet<>(classes.getOrDefault(form(tokens, token), Set.of())));
        }
        for (int token = from; token < to; token++) {
            for (Phrase phrase : phrases.getOrDefault(form(tokens, token), List.of())) {
                if (stands(phrase, tokens, token, to)) {
                    for (int i = 0; i < phrase.words().size(); i++) {
                        found.get(token - from + i).add(phrase.name());
                    }
                }
            }
        }
        return found;
    }

    private boolean stands(Phrase phrase, Tokens tokens, int token, int to) {
        boolean stands = token + phrase.words().size() <= to;
        for (int i = 0; stands && i < phrase.words().size(); i++) {
            stands = phrase.words().get(i).contains(form(tokens, token + i));
        }
        return stands;
    }

    /** Returns the words after each way in which a word, alone or with the next, is what an atom asks for. */
    Set<Integer> ends(Atom atom, Tokens tokens, int token, int to) {
        Set<Integer> ends = new TreeSet<>();
        String form = form(tokens, token);
        boolean fits = switch (atom.kind()) {
            case LEMMA -> asked.computeIfAbsent(atom.text(), inflections::forms).contains(form);
            case EXACT -> Inflections.spellings(atom.text()).contains(form);
            case QUANTITY -> (tokens.quantity(token) & bits(atom.text())) != 0;
            case CLASS -> classes.getOrDefault(form, Set.of()).contains(atom.text());
        };
        if (fits) {
            ends.add(token + 1);
        }
        if (atom.kind() == Pattern.Kind.CLASS) {
            phrases.getOrDefault(form, List.of()).stream()
                    .filter(phrase -> phrase.name().equals(atom.text()) && stands(phrase, tokens, token, to))
                    .forEach(phrase -> ends.add(token + phrase.words().size()));
        }
        return ends;
    }

    private static int bits(String kind) {
        return Arrays.stream(Quantity.values())
                .filter(candidate -> kind.equals(candidate.id()))
                .mapToInt(Quantity::bit)
                .findFirst()
                .orElse(Quantity.MEASURING);
    }
}
