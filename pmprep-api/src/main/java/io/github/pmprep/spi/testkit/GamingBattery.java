package io.github.pmprep.spi.testkit;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Rubric;
import io.github.pmprep.model.scoring.Scorecard;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attempts to talk a company's judgment of answers into points, as checks by name, free of any test framework. With JUnit:
 *
 * <pre>{@code
 * @TestFactory Stream<DynamicTest> acmeCannotBeGamed() {
 *     PmPrep prep = PmPrep.builder().plugin(new AcmePlugin()).build();
 *     return GamingBattery.checksFor(prep, prep.company("acme")).entrySet().stream()
 *             .map(check -> DynamicTest.dynamicTest(check.getKey(), check.getValue()::run));
 * }
 * }</pre>
 *
 * <p>The law: by itself no attack earns a verdict that speaks for hiring, and put before or after an honest answer none gains a
 * point.
 *
 * <p>What still works is in {@link #openAttacks()}.
 *
 * @since 0.1
 */
public final class GamingBattery {

    private static final int HUGE = 2_000_000;

    private final PmPrep prep;
    private final Company company;
    private final Map<String, Check> checks = new LinkedHashMap<>();

    private GamingBattery(PmPrep prep, Company company) {
        this.prep = prep;
        this.company = company;
    }

    /** Returns the checks for each kind of question for which the company has a rubric. */
    public static Map<String, Check> checksFor(PmPrep prep, Company company) {
        return checksFor(prep, company, HonestAnswer.all());
    }

    /** Returns the checks for answers of one's own, those to questions for which the company has a rubric. */
    public static Map<String, Check> checksFor(PmPrep prep, Company company, List<HonestAnswer> answers) {
        GamingBattery battery = new GamingBattery(prep, company);
        for (HonestAnswer honest : answers) {
            company.rubric(honest.question().kind()).ifPresent(rubric -> battery.attack(honest, rubric));
        }
        return Collections.unmodifiableMap(battery.checks);
    }

    /** Returns the attacks that the library's own rules do not stop, each with the reason. */
    public static Map<String, String> openAttacks() {
        Map<String, String> open = new LinkedHashMap<>();
        open.put(
                "off-topic padding",
                "Honest short answers share no word with the question either: two of five on product sense do. What tells"
                        + " them apart is knowledge of the world, which rules over words do not have. Vivid prose about"
                        + " something else earns what its times, numbers and people are worth.");
        open.put(
                "shuffled words in short texts",
                "A shuffled text of less than some forty words may break no rule of order by chance. Of shuffled strong"
                        + " answers of the corpus, one in ten still reaches a verdict for hiring; of those without"
                        + " punctuation, one in five.");
        open.put(
                "one sentence of two or three words repeated",
                "What is said twice is known by runs of three words. A sentence of two, said again with another start"
                        + " each time, has none.");
        open.put(
                "denied raw transcripts",
                "A denial reaches as far as its clause, and where punctuation is missing, clauses are guessed. Of a"
                        + " transcript after 'it is not true that', only the first words are denied.");
        return Collections.unmodifiableMap(open);
    }

    private void attack(HonestAnswer honest, Rubric rubric) {
        both("keyword soup", honest, Attack.keywords());
        both(
                "the question's or the rubric's own text",
                honest,
                Attack.knownText(honest.question().text(), rubric));
        alone("shuffled words", honest, Attack.shuffled(honest.strong()));
        alone("one sentence repeated", honest, Attack.repeated(honest.strong()));
        check(
                "one sentence repeated, added to the answer that has it",
                honest,
                () -> Attack.repeated(honest.strong())
                        .forEach(text -> gainsNothingAfter(honest, honest.strong(), text)));
        alone("signals denied", honest, Attack.denied(honest.strong()));
        both("praise of self", honest, Attack.PRAISE);
        both("buzzword polish", honest, Attack.BUZZWORDS);
        both("decorative figures", honest, Attack.FIGURES);
        both("a recited framework", honest, Attack.RECITALS);
        both("a plea to the grader", honest, Attack.PLEAS);
        if (honest.question().kind() == QuestionKind.BEHAVIORAL) {
            both("somebody else's story", honest, Attack.OTHERS);
        }
        check(
                "invisible and look-alike characters",
                honest,
                () -> Attack.lookAlikes(honest.strong()).forEach(text -> isTheSame(honest, text)));
        check("megabytes of one thing", honest, () -> {
            String sentence = honest.strong() + " ";
            speaksForNoHire(honest, Attack.keywords().get(0).repeat(HUGE / 300));
            gainsNothing(honest, honest.strong(), sentence.repeat(HUGE / sentence.length()));
        });
    }

    private void both(String name, HonestAnswer honest, List<String> texts) {
        alone(name, honest, texts);
        check(name + ", added to an honest answer", honest, () -> {
            for (String text : texts) {
                gainsNothing(honest, honest.weak(), text);
                gainsNothing(honest, honest.strong(), text);
            }
        });
    }

    private void alone(String name, HonestAnswer honest, List<String> texts) {
        check(name + ", alone", honest, () -> texts.forEach(text -> speaksForNoHire(honest, text)));
    }

    private void check(String name, HonestAnswer honest, Check check) {
        String title = honest.question().kind() + ": " + name;
        int number = 1;
        while (checks.containsKey(number == 1 ? title : title + " (" + number + ")")) {
            number++;
        }
        checks.put(number == 1 ? title : title + " (" + number + ")", check);
    }

    private void speaksForNoHire(HonestAnswer honest, String text) {
        card(honest, text)
                .ifPresent(card -> Expect.that(
                        !card.verdict().hire(),
                        "'" + company.id() + "' gives " + card.score() + " points and the verdict "
                                + card.verdict().id() + " to this text, which earns none: " + start(text) + " Found: "
                                + card.findings().stream()
                                        .map(found -> found.rule() + " " + found.points())
                                        .toList(),
                        "Set such sentences aside with a rule, or lower what its rules are worth"));
    }

    private void gainsNothing(HonestAnswer honest, String answer, String text) {
        gainsNothingAfter(honest, answer, text);
        expectNoMore(score(honest, answer), score(honest, text + "\n\n" + answer), "before", text, answer);
    }

    private void gainsNothingAfter(HonestAnswer honest, String answer, String text) {
        expectNoMore(score(honest, answer), score(honest, answer + "\n\n" + text), "after", text, answer);
    }

    private void expectNoMore(int without, int with, String where, String text, String answer) {
        Expect.that(
                with <= without,
                "'" + company.id() + "' gives " + with + " points in place of " + without + " if this text stands "
                        + where + " an answer: " + start(text) + " The answer: " + answer,
                "Set such sentences aside with a rule");
    }

    private void isTheSame(HonestAnswer honest, String text) {
        int expected = score(honest, honest.strong());
        int score = score(honest, text);
        Expect.that(
                score == expected,
                "'" + company.id() + "' gives " + score + " points in place of " + expected
                        + " to an answer in characters that look the same: " + start(text),
                "Compare characters by what they look like");
    }

    private int score(HonestAnswer honest, String answer) {
        return card(honest, answer).map(Scorecard::score).orElse(0);
    }

    private Optional<Scorecard> card(HonestAnswer honest, String answer) {
        Assessment assessment = prep.answers().assess(company, honest.question(), answer);
        return assessment.scorecard();
    }

    private static String start(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
