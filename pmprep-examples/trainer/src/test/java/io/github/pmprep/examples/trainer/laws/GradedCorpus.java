package io.github.pmprep.examples.trainer.laws;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.trainer.grading.Corpus;
import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Scorecard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The corpus, and the library that judges it. */
final class GradedCorpus {

    static final PmPrep PREP = PmPrep.load();

    static final Company AMAZON = PREP.company("amazon");

    static final List<GradedAnswer> ANSWERS = read();

    private GradedCorpus() {}

    private static List<GradedAnswer> read() {
        try {
            return Corpus.read(Path.of("corpus"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every so manyth answer of each kind. */
    static List<GradedAnswer> some(int step) {
        List<GradedAnswer> some = new ArrayList<>();
        for (QuestionKind kind : QuestionKind.values()) {
            List<GradedAnswer> ofKind =
                    ANSWERS.stream().filter(answer -> answer.kind() == kind).toList();
            for (int i = 0; i < ofKind.size(); i += step) {
                some.add(ofKind.get(i));
            }
        }
        return some;
    }

    static Assessment assess(GradedAnswer answer) {
        return PREP.answers().assess(AMAZON, answer.asked(), answer.answer());
    }

    /** Returns the score; 0 if there is none. */
    static int score(GradedAnswer answer) {
        return assess(answer).scorecard().map(Scorecard::score).orElse(0);
    }

    /** Returns by how many points scores differ if answers are changed, for each answer that the change touches. */
    static List<Integer> differences(UnaryOperator<String> change) {
        List<Integer> differences = new ArrayList<>();
        for (GradedAnswer answer : ANSWERS) {
            String changed = change.apply(answer.answer());
            if (!changed.equals(answer.answer())) {
                differences.add(score(answer.saying(changed)) - score(answer));
            }
        }
        return differences;
    }
}
