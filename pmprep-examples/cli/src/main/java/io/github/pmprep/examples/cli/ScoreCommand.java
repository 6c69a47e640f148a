package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.cli.batch.Batch;
import io.github.pmprep.examples.cli.batch.Judgment;
import io.github.pmprep.examples.cli.batch.QuotedFinding;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.NotAssessed;
import io.github.pmprep.model.scoring.NotEnoughEvidence;
import io.github.pmprep.model.scoring.Scorecard;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Scores an answer with its evidence, or a file of answers, one JSON object a line.")
final class ScoreCommand implements Callable<Integer> {

    private static final int SOME_REJECTED = 1;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Answers, one JSON object a line; - is standard input.")
    private String batch = "";

    @Mixin
    private AnswerText answer;

    @Mixin
    private Weighing weighing = new Weighing();

    @Mixin
    private Output output;

    private final Console console;

    ScoreCommand(Console console) {
        this.console = console;
        this.answer = new AnswerText(console);
        this.output = new Output(console);
    }

    @Override
    public Integer call() throws IOException {
        PmPrep prep = weighing.load();
        Company judging = weighing.company(prep);
        if (!batch.isEmpty()) {
            return judgeAll(prep, judging);
        }
        Question asked = answer.question();
        String text = answer.read();
        Assessment assessment = prep.answers().assess(judging, asked, text);
        output.write(assessment, () -> show(prep, judging, asked, text, assessment));
        return 0;
    }

    private int judgeAll(PmPrep prep, Company judging) throws IOException {
        Batch judged = new Batch(
                (asked, answer) -> judgment(prep.answers().assess(judging, asked, answer)),
                Runtime.getRuntime().availableProcessors());
        try (InputStream in = open(batch);
                ProgressLine progress = new ProgressLine(console.err(), size(batch))) {
            return judged.run(in, console.rawOut(), progress) > 0 ? SOME_REJECTED : 0;
        }
    }

    private InputStream open(String name) throws IOException {
        return name.equals(AnswerText.STANDARD_INPUT)
                ? console.in()
                : new BufferedInputStream(Files.newInputStream(Path.of(name)));
    }

    private static long size(String name) throws IOException {
        return name.equals(AnswerText.STANDARD_INPUT) ? 0 : Files.size(Path.of(name));
    }

    private static Judgment judgment(Assessment assessment) {
        if (assessment instanceof Scorecard card) {
            return new Judgment(
                    Judgment.Outcome.SCORED,
                    Optional.of(card.score()),
                    Optional.of(card.verdict().id()),
                    card.findings().stream().map(ScoreCommand::quoted).toList(),
                    Optional.empty());
        }
        if (assessment instanceof NotEnoughEvidence little) {
            return Judgment.notEnoughEvidence(little.message());
        }
        NotAssessed not = (NotAssessed) assessment;
        return not.reason() == NotAssessed.Reason.EMPTY
                ? Judgment.notEnoughEvidence(not.message())
                : Judgment.rejected(not.message());
    }

    private static QuotedFinding quoted(Finding finding) {
        Optional<Evidence> evidence = finding.evidence();
        return new QuotedFinding(
                finding.criterion(),
                finding.rule(),
                finding.points(),
                evidence.map(Evidence::start).orElse(0),
                evidence.map(Evidence::end).orElse(0),
                evidence.map(Evidence::quote).orElse(""));
    }

    private void show(PmPrep prep, Company judging, Question asked, String answer, Assessment assessment) {
        if (assessment instanceof Scorecard card) {
            new ScoreReport(console, Ink.ofTerminal())
                    .show(answer, card, prep.answers().counterfactuals(judging, asked, answer));
        } else if (assessment instanceof NotEnoughEvidence little) {
            console.line("Not enough evidence. " + little.message());
        } else if (assessment instanceof NotAssessed not) {
            console.line("Not assessed. " + not.message());
        }
    }
}
