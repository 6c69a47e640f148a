package io.github.pmprep.engine.scoring.rules;

import io.github.pmprep.engine.scoring.lexicon.Role;
import io.github.pmprep.engine.scoring.text.Folding;
import io.github.pmprep.model.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Divides what rules say into the words that the reader of an answer would see. */
final class Words {

    private final Map<String, String> expansions;
    private final Set<String> ignored;

    /**
     * Creates a divider.
     *
     * @param ignored the words that the reader leaves out
     */
    Words(Map<String, String> expansions, Set<String> ignored) {
        this.expansions = expansions;
        this.ignored = ignored;
    }

    /** Returns the divider of a book's language. */
    static Words in(RuleBook book) {
        Set<String> ignored = new TreeSet<>();
        for (Role role : List.of(Role.FILLER, Role.ARTICLE)) {
            book.classes().getOrDefault(role.name().toLowerCase(Locale.ROOT), List.of()).stream()
                    .map(word -> word.startsWith("=") ? word.substring(1) : word)
                    .filter(word -> !word.contains(" "))
                    .forEach(ignored::add);
        }
        return new Words(book.expansions(), ignored);
    }

    List<String> of(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.fold(phrase).split("[^a-z0-9']+")) {
            for (String part : expansions.getOrDefault(word, word).split(" ")) {
                if (!part.isEmpty() && !ignored.contains(part)) {
                    words.add(checked(phrase, part));
                }
            }
        }
        return words;
    }

    private static String checked(String phrase, String word) {
        if (Character.isDigit(word.charAt(0))) {
            throw new IllegalArgumentException(
                    "word (\"" + phrase + "\") must not start with a digit. Use # for a quantity.");
        }
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
