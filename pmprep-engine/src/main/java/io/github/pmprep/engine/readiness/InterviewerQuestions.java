package io.github.pmprep.engine.readiness;

import io.github.pmprep.api.Answers;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.readiness.ChecklistItem;
import io.github.pmprep.model.readiness.ChecklistTopic;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.workspace.GivenAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether questions for the interviewers are ready, and good. */
final class InterviewerQuestions {

    private final Company company;
    private final Answers answers;
    private final List<GivenAnswer> questions;

    InterviewerQuestions(Company company, Answers answers, List<GivenAnswer> given) {
        this.company = company;
        this.answers = answers;
        this.questions = given.stream()
                .filter(answer -> answer.question().kind() == QuestionKind.INTERVIEWER_QUESTION)
                .toList();
    }

    ChecklistItem item() {
        List<String> judged = new ArrayList<>();
        List<String> poor = new ArrayList<>();
        for (GivenAnswer question : questions) {
            Optional<Scorecard> card = answers.assess(company, question.question(), question.text())
                    .scorecard();
            String quoted = Quoted.of(question.text());
            judged.add(
                    quoted + ": " + card.map(scored -> scored.verdict().name()).orElse("too little to judge") + '.');
            if (card.filter(scored -> scored.verdict().hire()).isEmpty()) {
                poor.add(quoted);
            }
        }
        Item item = new Item(
                ChecklistTopic.INTERVIEWER_QUESTIONS, questions.size() - poor.size(), Math.max(1, questions.size()));
        if (questions.isEmpty()) {
            return item.shows("No question for an interviewer is written.")
                    .open("Write a question about a decision in which data and judgment pulled apart.");
        }
        judged.forEach(item::shows);
        return item.counted(poor.stream()
                .findFirst()
                .map(question -> "Replace " + question
                        + " by a question about a decision in which data and judgment pulled apart.")
                .orElse(""));
    }
}
