package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.Answers;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Counterfactual;
import io.github.pmprep.model.scoring.NotAssessed;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.Weights;
import io.github.pmprep.model.scoring.diff.AssessmentDiff;
import io.github.pmprep.model.scoring.explanation.Explanation;
import io.github.pmprep.spi.Assessor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/**
 * Judges answers by the assessor of the company's plugin where it has one, by the library's own rules and those of the
 * plugin where it adds some, and by the library's own otherwise. A plugin's judgment is checked, and where it fails the
 * failure is the answer.
 */
public final class GuardedAnswers implements Answers {

    private final Answers own;
    private final Function<RuleBook, Answers> extending;
    private final Loaded loaded;
    private final Guard guard;
    private final Map<String, Attempt<Answers>> extended = new ConcurrentHashMap<>();

    /**
     * Creates a judge that asks plugins first.
     *
     * @param own what judges by the library's own rules
     * @param extending what adds the rules of a plugin to them
     */
    public GuardedAnswers(Answers own, Function<RuleBook, Answers> extending, Loaded loaded) {
        this.own = own;
        this.extending = extending;
        this.loaded = loaded;
        this.guard = new Guard(loaded.limit());
    }

    @Override
    public Assessment assess(Company company, Question question, String answer) {
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answer, "answer");
        Behaviour behaviour = loaded.behaviour(company.id());
        if (behaviour.assessor().isPresent()) {
            return checked(behaviour.assessor().get(), company, question, answer);
        }
        Attempt<Answers> answers = answers(company.id(), behaviour);
        return answers.failure().isPresent()
                ? failed(
                        company,
                        "rules cannot be used: compiling them "
                                + answers.failure().get())
                : answers.value().orElseThrow().assess(company, question, answer);
    }

    /** {@inheritDoc} A plugin that judges by itself says nothing of what it would judge. */
    @Override
    public List<Counterfactual> counterfactuals(Company company, Question question, String answer) {
        Objects.requireNonNull(company, "company");
        Behaviour behaviour = loaded.behaviour(company.id());
        Optional<Answers> answers = behaviour.assessor().isPresent()
                ? Optional.empty()
                : answers(company.id(), behaviour).value();
        return answers.isPresent() ? answers.get().counterfactuals(company, question, answer) : List.of();
    }

    private Attempt<Answers> answers(String company, Behaviour behaviour) {
        return behaviour.hasRules()
                ? extended.computeIfAbsent(company, id -> Attempt.at(() -> extending.apply(behaviour.rules())))
                : Attempt.at(() -> own);
    }

    @Override
    public AssessmentDiff diff(Assessment before, Assessment after) {
        return own.diff(before, after);
    }

    @Override
    public Map<String, Integer> counts(Question question, String answer) {
        return own.counts(question, answer);
    }

    /** {@inheritDoc} Where a plugin judges by itself, the library says how it would read the answer itself. */
    @Override
    public Explanation explain(Company company, Question question, String answer, List<String> rules) {
        return answers(company.id(), loaded.behaviour(company.id()))
                .value()
                .orElse(own)
                .explain(company, question, answer, rules);
    }

    @Override
    public RuleBook rules() {
        return own.rules();
    }

    @Override
    public Weights weights() {
        return own.weights();
    }

    private Assessment checked(Assessor assessor, Company company, Question question, String answer) {
        Attempt<Assessment> attempt = guard.call(() -> assessor.assess(company, question, answer));
        if (attempt.failure().isPresent()) {
            return failed(company, "assessor " + attempt.failure().get());
        }
        Assessment assessment = attempt.value().orElseThrow();
        return assessment instanceof Scorecard card ? checked(card, company, answer) : assessment;
    }

    private Assessment checked(Scorecard card, Company company, String answer) {
        Verdict expected = company.verdictScale().verdictFor(card.score());
        if (!card.verdict().equals(expected)) {
            return failed(
                    company,
                    "assessor returned the verdict " + card.verdict().id() + " for the score " + card.score()
                            + ", where the company's scale gives " + expected.id());
        }
        Optional<Scorecard> quoted = Quotes.keepTrue(card, company, answer);
        return quoted.isPresent()
                ? quoted.get()
                : failed(
                        company,
                        "assessor quoted what is not in the answer, and what is left of its findings is no score");
    }

    private static Assessment failed(Company company, String failure) {
        String message = "Plugin '" + company.id() + "' failed: its " + failure + ".";
        LoggerFactory.getLogger(GuardedAnswers.class).warn("{}", message);
        return NotAssessed.builder()
                .reason(NotAssessed.Reason.PLUGIN_FAILED)
                .message(message)
                .build();
    }
}
