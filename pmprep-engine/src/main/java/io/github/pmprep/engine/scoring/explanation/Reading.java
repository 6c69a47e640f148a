package io.github.pmprep.engine.scoring.explanation;

import io.github.pmprep.engine.scoring.rules.Trails;
import io.github.pmprep.engine.scoring.text.Quantity;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.scoring.explanation.ReadSentence;
import io.github.pmprep.model.scoring.explanation.ReadWord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells how an answer was read, word by word. */
final class Reading {

    private static final int THOUSANDTHS = 3;

    private final Trails trails;
    private final Tokens tokens;
    private final Quoting quoting;

    Reading(Trails trails, Tokens tokens, Quoting quoting) {
        this.trails = trails;
        this.tokens = tokens;
        this.quoting = quoting;
    }

    List<ReadSentence> sentences() {
        List<ReadSentence> sentences = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            sentences.add(ReadSentence.builder()
                    .evidence(quoting.quote(tokens.sentenceStart(sentence), tokens.sentenceStart(sentence + 1) - 1))
                    .aside(
                            tokens.isAside(sentence)
                                    ? Optional.of(tokens.aside(sentence).reason())
                                    : Optional.empty())
                    .words(words(sentence))
                    .build());
        }
        return sentences;
    }

    private List<ReadWord> words(int sentence) {
        List<Set<String>> classes = trails.classes(tokens, sentence);
        int from = tokens.sentenceStart(sentence);
        List<ReadWord> words = new ArrayList<>();
        for (int i = from; i < tokens.sentenceStart(sentence + 1); i++) {
            Optional<Quantity> quantity = quantity(tokens.quantity(i));
            words.add(ReadWord.builder()
                    .evidence(quoting.quote(i))
                    .lemmas(trails.lemmas(tokens, i))
                    .classes(classes.get(i - from))
                    .quantity(quantity.map(Quantity::id))
                    .value(quantity.isPresent() ? Optional.of(value(i)) : Optional.empty())
                    .flags(Trails.flags(tokens.flags(i)))
                    .clauseStart(i == from || tokens.startsClause(i))
                    .build());
        }
        return words;
    }

    private static Optional<Quantity> quantity(int bits) {
        return Arrays.stream(Quantity.values())
                .filter(kind -> (bits & kind.bit()) != 0)
                .findFirst();
    }

    private BigDecimal value(int token) {
        BigDecimal value =
                BigDecimal.valueOf(tokens.thousandths(token), THOUSANDTHS).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
