package io.github.pmprep.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.cli.agreement.AgreementTable;
import io.github.pmprep.examples.trainer.fitting.Calibration;
import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.scoring.KindWeights;
import io.github.pmprep.model.scoring.Receipt;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Weights;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Fits the weights of the rules to answers that you graded yourself, and writes them to a file.",
        footer = {
            "",
            "The file of answers is that of the command evaluate. The weights start from those in use and move as far as the",
            "answers carry them; a kind of question without answers keeps its own. Use them with --weights, or in a program",
            "with PmPrep.builder().scoringWeights(file)."
        })
final class CalibrateCommand implements Callable<Integer> {

    private static final int VERSION_LENGTH = 12;

    @Mixin
    private Graded graded;

    @Mixin
    private Weighing weighing = new Weighing();

    @Option(names = "--out", paramLabel = "WEIGHTS.json", required = true, description = "Where the weights go.")
    private Path out = Path.of("");

    @Option(
            names = "--hold-out",
            paramLabel = "GROUP",
            defaultValue = "question",
            description =
                    "What is held out together to see what the fit is worth: question, voice, or another group of the"
                            + " file (default: ${DEFAULT-VALUE}).")
    private String holdOut = "";

    private final Console console;

    CalibrateCommand(Console console) {
        this.console = console;
        this.graded = new Graded(console);
    }

    @Override
    public Integer call() throws IOException {
        List<GradedAnswer> answers = graded.answers();
        PmPrep prep = weighing.load();
        Company company = weighing.company(prep);
        Calibration calibration = new Calibration(prep.answers(), answers);
        Weights weights = weights(prep, company, answers, calibration.fit());
        Files.writeString(out, json(weights) + "\n");
        console.line("Fitted on " + answers.size() + " answers: weights " + weights.version() + " in " + out + ".");
        console.line("");
        compare(prep, company, answers, calibration);
        return graded.status();
    }

    private void compare(PmPrep prep, Company company, List<GradedAnswer> answers, Calibration calibration) {
        console.line("With the weights in use:");
        show(answers, Graded.scores(prep.answers(), company, answers));
        console.line("");
        int[] scores = calibration.heldOut(
                company,
                this::group,
                weights -> PmPrep.builder().scoringWeights(weights).build().answers());
        if (scores.length == 0) {
            console.line("All answers have the same " + holdOut + ": what the fit is worth cannot be told.");
            return;
        }
        console.line("Fitted without the answer itself and all others of its " + holdOut + ":");
        show(answers, scores);
        console.line("");
        console.line("If the second table is not better than the first, keep the weights in use.");
    }

    private void show(List<GradedAnswer> answers, int[] scores) {
        AgreementTable.of(answers, scores, Integer.MAX_VALUE).lines().forEach(console::line);
    }

    private String group(GradedAnswer answer) {
        return holdOut.equals("question")
                ? answer.kind() + " " + answer.question()
                : answer.groups().getOrDefault(holdOut, answer.id());
    }

    private Weights weights(PmPrep prep, Company company, List<GradedAnswer> answers, List<KindWeights> kinds)
            throws IOException {
        Weights.Builder weights = Weights.builder()
                .version(hash(kinds.toString().getBytes(StandardCharsets.UTF_8)).substring(0, VERSION_LENGTH))
                .putReceipt("file", hash(Files.readAllBytes(graded.file())))
                .putReceipt("answers", String.valueOf(answers.size()))
                .putReceipt("from", prep.answers().weights().version())
                .kinds(kinds);
        receipt(prep, company, answers)
                .ifPresent(
                        receipt -> weights.putReceipt("rules", receipt.rules()).putReceipt("engine", receipt.engine()));
        return weights.build();
    }

    private static Optional<Receipt> receipt(PmPrep prep, Company company, List<GradedAnswer> answers) {
        return answers.stream()
                .flatMap(answer -> prep.answers().assess(company, answer.asked(), answer.answer()).scorecard().stream())
                .map(Scorecard::receipt)
                .findFirst();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String json(Weights weights) throws JsonProcessingException {
        return Output.mapper().writeValueAsString(weights);
    }
}
