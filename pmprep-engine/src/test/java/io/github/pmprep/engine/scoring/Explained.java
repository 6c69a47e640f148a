package io.github.pmprep.engine.scoring;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.Weights;
import io.github.pmprep.model.scoring.explanation.Explanation;
import io.github.pmprep.model.scoring.explanation.ReadSentence;
import io.github.pmprep.model.scoring.explanation.ReadWord;
import java.util.List;

/** Explains examples of rules to whoever reads why a test failed. */
public final class Explained {

    private static final Company AMAZON = PmPrep.load().company("amazon");

    private final AnswerAssessor assessor;

    /** Creates explanations by the rules of a book. */
    public Explained(RuleBook book) {
        assessor = new AnswerAssessor(
                Scorer.of("test", book, Weights.builder().version("prior").build()));
    }

    /** Returns how an example was read, and what became of a rule in it. */
    public String of(String rule, List<QuestionKind> kinds, String example) {
        Explanation explanation = explain(rule, kinds, example);
        StringBuilder text = new StringBuilder(explanation.traces().get(0).message());
        explanation
                .traces()
                .get(0)
                .patterns()
                .forEach(trace ->
                        text.append('\n').append(trace.pattern()).append(": ").append(trace.message()));
        for (ReadSentence sentence : explanation.sentences()) {
            for (ReadWord word : sentence.words()) {
                text.append('\n')
                        .append(word.evidence().quote())
                        .append(' ')
                        .append(word.lemmas())
                        .append(word.classes())
                        .append(word.flags());
            }
        }
        return text.toString();
    }

    Explanation explain(String rule, List<QuestionKind> kinds, String example) {
        QuestionKind kind = kinds.isEmpty() ? QuestionKind.BEHAVIORAL : kinds.get(0);
        return assessor.explain(AMAZON, Question.of(kind, ""), example, List.of(rule));
    }
}
