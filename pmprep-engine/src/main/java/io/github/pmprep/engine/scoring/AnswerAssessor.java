package io.github.pmprep.engine.scoring;

import io.github.pmprep.api.Answers;
import io.github.pmprep.engine.scoring.assessment.Scoring;
import io.github.pmprep.engine.scoring.assessment.Tally;
import io.github.pmprep.engine.scoring.counterfactual.Candidates;
import io.github.pmprep.engine.scoring.counterfactual.NextVerdict;
import io.github.pmprep.engine.scoring.diff.ScoreDiff;
import io.github.pmprep.engine.scoring.explanation.Explainer;
import io.github.pmprep.engine.scoring.lexicon.Vocabulary;
import io.github.pmprep.engine.scoring.screening.KnownText;
import io.github.pmprep.engine.scoring.text.Aside;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.rule.TokenFlag;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Change;
import io.github.pmprep.model.scoring.Counterfactual;
import io.github.pmprep.model.scoring.NotAssessed;
import io.github.pmprep.model.scoring.NotEnoughEvidence;
import io.github.pmprep.model.scoring.Receipt;
import io.github.pmprep.model.scoring.Rubric;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Verdict;
import io.github.pmprep.model.scoring.Weights;
import io.github.pmprep.model.scoring.diff.AssessmentDiff;
import io.github.pmprep.model.scoring.explanation.Explanation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Judges answers by rules and weights. */
public final class AnswerAssessor implements Answers {

    private static final int LONGEST = 12_000_000;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_TO_TELL_A_LANGUAGE = 8;
    private static final int LEAST_KNOWN_PERCENT = 25;
    private static final int ECHO = TokenFlag.RESTATED.bit() | TokenFlag.REPEATED.bit();

    private static final int MOST_RUBRICS = 64;

    private final Optional<Scorer> given;

    /** Rubrics that were read lately; whoever finds one missing puts another list in place. */
    private volatile List<ReadRubric> rubrics = List.of();

    /** Made when something is first explained; two threads may each make one. */
    private volatile Optional<Explainer> explainer = Optional.empty();

    private volatile Optional<Desks> desks = Optional.empty();

    private record ReadRubric(Rubric rubric, KnownText text, Scoring scoring) {}

    /** Creates an assessor with the built-in rules and weights, which are read when they are first used. */
    public AnswerAssessor() {
        given = Optional.empty();
    }

    /** Creates an assessor. */
    public AnswerAssessor(Scorer scorer) {
        given = Optional.of(scorer);
    }

    /** Returns an assessor with the built-in rules and other weights. */
    public static AnswerAssessor weighing(Weights weights) {
        return new AnswerAssessor(BuiltIn.SCORER.with(weights));
    }

    /**
     * Returns an assessor with the rules and weights of this one and with more rules, which keep their own points.
     *
     * @throws IllegalArgumentException if a rule has the id of one that is there, or cannot be compiled
     */
    public AnswerAssessor with(RuleBook more) {
        return new AnswerAssessor(scorer().with(more));
    }

    /**
     * Reads the built-in rules and weights on a thread of their own, so that the first answer need not wait for them. What
     * goes wrong shows when they are used.
     */
    public static void prepare() {
        Thread reading = new Thread(() -> BuiltIn.SCORER.engine(), "pmprep-rules");
        reading.setDaemon(true);
        reading.setUncaughtExceptionHandler((thread, thrown) -> {});
        reading.start();
    }

    private static final class BuiltIn {
        static final Scorer SCORER = Scorer.builtIn();
    }

    private Scorer scorer() {
        return given.orElseGet(() -> BuiltIn.SCORER);
    }

    @Override
    public Assessment assess(Company company, Question question, String answer) {
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answer, "answer");
        Optional<Rubric> rubric = company.rubric(question.kind());
        if (rubric.isEmpty()) {
            return notAssessed(
                    NotAssessed.Reason.UNKNOWN_KIND,
                    "The company '" + company.id() + "' has no rubric for questions of the kind " + question.kind()
                            + ".");
        }
        if (answer.length() > LONGEST) {
            return notAssessed(
                    NotAssessed.Reason.TOO_LONG,
                    "The answer has " + answer.length() + " characters; at most " + LONGEST + " are read.");
        }
        Scorer scorer = scorer();
        Desk desk = desks(scorer).take();
        Assessment assessment = assess(scorer, desk, company, rubric.get(), question, answer);
        desks(scorer).putBack(desk);
        return assessment;
    }

    private Assessment assess(
            Scorer scorer, Desk desk, Company company, Rubric rubric, Question question, String answer) {
        ReadRubric criteria = read(scorer, rubric);
        Tokens tokens = desk.read(question, answer, criteria.text());
        if (tokens.size() == 0) {
            return notAssessed(NotAssessed.Reason.EMPTY, "There is no word in the answer.");
        }
        if (isForeign(tokens)) {
            return notAssessed(NotAssessed.Reason.NOT_ENGLISH, "The answer is not in English.");
        }
        Tally tally = desk.count(question);
        return ownWords(tokens) < FEWEST_WORDS
                ? notEnough(criteria.scoring().missing(tally))
                : criteria.scoring().score(company, answer, tokens, tally, receipt(scorer, rubric, question, answer));
    }

    @Override
    public List<Counterfactual> counterfactuals(Company company, Question question, String answer) {
        Optional<Scorecard> card = assess(company, question, answer).scorecard();
        Optional<Verdict> next = card.flatMap(judged -> company.verdictScale().verdicts().stream()
                .filter(verdict -> verdict.fromScore() > judged.score())
                .findFirst());
        if (next.isEmpty()) {
            return List.of();
        }
        return NextVerdict.reach(
                card.get(),
                next.get(),
                answer,
                candidates(question, answer, company.rubric(question.kind()).orElseThrow()),
                changed -> assess(company, question, changed).scorecard());
    }

    private List<Change> candidates(Question question, String answer, Rubric rubric) {
        Scorer scorer = scorer();
        ReadRubric criteria = read(scorer, rubric);
        Desk desk = new Desk(scorer);
        Tokens tokens = desk.read(question, answer, criteria.text());
        return new Candidates(scorer.rules(), scorer.examples().get(), criteria.scoring())
                .in(answer, tokens, desk.count(question), scorer.points(), question.kind());
    }

    @Override
    public AssessmentDiff diff(Assessment before, Assessment after) {
        return ScoreDiff.between(Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
    }

    @Override
    public Map<String, Integer> counts(Question question, String answer) {
        Scorer scorer = scorer();
        Desk desk = desks(scorer).take();
        desk.read(question, answer, KnownText.NOTHING);
        Map<String, Integer> counts = Scoring.counts(scorer.rules(), question.kind(), desk.count(question));
        desks(scorer).putBack(desk);
        return counts;
    }

    @Override
    public Explanation explain(Company company, Question question, String answer, List<String> rules) {
        Scorer scorer = scorer();
        Optional<ReadRubric> criteria = company.rubric(question.kind()).map(rubric -> read(scorer, rubric));
        KnownText known = criteria.map(ReadRubric::text).orElse(KnownText.NOTHING);
        Supplier<Tokens> reading = () -> new Desk(scorer).read(question, answer, known);
        Matched matched = Matched.in(scorer, question.kind(), reading);
        UnaryOperator<String> criterionId = criteria.<UnaryOperator<String>>map(one -> one.scoring()::criterionId)
                .orElse(UnaryOperator.identity());
        return explainer(scorer)
                .explain(answer, question.kind(), reading.get(), matched.found(), matched.counts(), rules, criterionId);
    }

    private Explainer explainer(Scorer scorer) {
        Optional<Explainer> known = explainer;
        if (known.isEmpty()) {
            known = Optional.of(new Explainer(
                    scorer.rules(), scorer.points(), scorer.source().get().book()));
            explainer = known;
        }
        return known.get();
    }

    @Override
    public RuleBook rules() {
        return scorer().source().get().book();
    }

    @Override
    public Weights weights() {
        return scorer().source().get().weights();
    }

    private Desks desks(Scorer scorer) {
        Optional<Desks> known = desks;
        if (known.isEmpty()) {
            known = Optional.of(new Desks(scorer));
            desks = known;
        }
        return known.get();
    }

    private ReadRubric read(Scorer scorer, Rubric rubric) {
        List<ReadRubric> known = rubrics;
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).rubric().equals(rubric)) {
                return known.get(i);
            }
        }
        ReadRubric read = new ReadRubric(
                rubric,
                KnownText.of(rubric, scorer.rules().reader()),
                new Scoring(scorer.rules(), scorer.points(), rubric));
        List<ReadRubric> more = new ArrayList<>(known.size() < MOST_RUBRICS ? known : List.of());
        more.add(read);
        rubrics = List.copyOf(more);
        return read;
    }

    private static boolean isForeign(Tokens tokens) {
        int known = 0;
        for (int i = 0; i < tokens.size(); i++) {
            known += tokens.word(i) != Vocabulary.UNKNOWN || tokens.quantity(i) != 0 ? 1 : 0;
        }
        return tokens.size() >= FEWEST_TO_TELL_A_LANGUAGE && known * 100L < (long) tokens.size() * LEAST_KNOWN_PERCENT;
    }

    private static int ownWords(Tokens tokens) {
        int own = 0;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            boolean says = !tokens.isAside(sentence) || tokens.aside(sentence) == Aside.BY_RULE;
            for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceStart(sentence + 1); i++) {
                own += says && (tokens.flags(i) & ECHO) == 0 ? 1 : 0;
            }
        }
        return own;
    }

    private static Assessment notAssessed(NotAssessed.Reason reason, String message) {
        return NotAssessed.builder().reason(reason).message(message).build();
    }

    private static Assessment notEnough(List<String> missing) {
        return NotEnoughEvidence.builder()
                .missing(missing)
                .message("The answer says too little of its own to be judged. Looked for and not found: "
                        + String.join(", ", missing) + ".")
                .build();
    }

    private static Receipt receipt(Scorer scorer, Rubric rubric, Question question, String answer) {
        return Receipt.builder()
                .answerHash(Sha256.hex(answer.getBytes(StandardCharsets.UTF_8)))
                .questionHash(Sha256.hex(question.text().getBytes(StandardCharsets.UTF_8)))
                .rubric(rubric.id())
                .rubricVersion(rubric.version())
                .engine(scorer.engine())
                .rules(scorer.hash())
                .weights(scorer.points().version())
                .build();
    }
}
