package io.github.pmprep.examples.trainer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.engine.scoring.AnswerAssessor;
import io.github.pmprep.engine.scoring.Scorer;
import io.github.pmprep.engine.scoring.rules.RuleBookFiles;
import io.github.pmprep.examples.trainer.fitting.Folds;
import io.github.pmprep.examples.trainer.grading.Agreement;
import io.github.pmprep.examples.trainer.grading.Corpus;
import io.github.pmprep.examples.trainer.grading.GradedAnswer;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.scoring.Weights;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Fits the weights on the corpus and writes them into the engine's data; with {@code --check} it measures instead, by
 * cross-validation that holds out whole questions, then whole voices.
 */
public final class Train {

    private static final String RULES = "pmprep-engine/src/main/data/scoring";
    private static final String LEARNED = "words/wording.json";
    private static final String WEIGHTS = "pmprep-engine/src/main/data/scoring-weights.json";
    private static final String CORPUS = "pmprep-examples/trainer/corpus";
    private static final int OUTER_FOLDS = 5;
    private static final long SEED = 5;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final PrintStream out;
    private final Path root;

    private Train(PrintStream out, Path root) {
        this.out = out;
        this.root = root;
    }

    /**
     * Trains, or measures.
     *
     * @param arguments the root of the repository, and perhaps {@code --check}
     */
    public static void main(String... arguments) throws IOException {
        Train train = new Train(System.out, Path.of(arguments[0]));
        if (List.of(arguments).contains("--check")) {
            train.check();
        } else {
            train.write();
        }
    }

    private void write() throws IOException {
        List<GradedAnswer> answers = Corpus.read(root.resolve(CORPUS));
        RuleBook rules = handWritten();
        Training training = Training.of(rules, answers);
        Files.writeString(
                root.resolve(RULES).resolve(LEARNED),
                JSON.writeValueAsString(LearnedWords.of(rules, training.book())) + "\n");
        Weights weights = Weights.builder()
                .version(hash(training.points().toString()).substring(0, 12))
                .putReceipt("corpus", corpusHash())
                .putReceipt("answers", String.valueOf(answers.size()))
                .putReceipt("rules", hash(rules.toString()))
                .kinds(training.points())
                .build();
        Files.writeString(root.resolve(WEIGHTS), JSON.writeValueAsString(weights) + "\n");
        out.println("fitted on " + answers.size() + " answers: weights " + weights.version());
        report("on the corpus itself", answers, scores(training, answers));
    }

    private void check() throws IOException {
        List<GradedAnswer> answers = Corpus.read(root.resolve(CORPUS));
        held("questions", answers, GradedAnswer::question);
        held("voices", answers, GradedAnswer::voice);
    }

    private void held(String what, List<GradedAnswer> answers, Function<GradedAnswer, String> group)
            throws IOException {
        RuleBook rules = handWritten();
        Folds folds = Folds.of(answers, group, OUTER_FOLDS, SEED);
        int[] scores = new int[answers.size()];
        for (int fold = 0; fold < folds.count(); fold++) {
            Training training = Training.of(rules, Training.pick(answers, folds.outside(fold)));
            int[] places = folds.in(fold);
            int[] found = scores(training, Training.pick(answers, places));
            for (int i = 0; i < places.length; i++) {
                scores[places[i]] = found[i];
            }
        }
        report(what + " held out, " + OUTER_FOLDS + " parts", answers, scores);
    }

    private void report(String title, List<GradedAnswer> answers, int[] scores) {
        out.println(title);
        out.printf("  %-22s%s%n", "all", Agreement.of(answers, scores));
        for (QuestionKind kind : QuestionKind.values()) {
            row(kind.id(), answers, scores, answer -> answer.kind() == kind);
        }
        answers.stream()
                .map(answer -> answer.groups().getOrDefault("style", ""))
                .distinct()
                .sorted()
                .forEach(style -> row(
                        "style " + style,
                        answers,
                        scores,
                        answer -> style.equals(answer.groups().get("style"))));
    }

    private void row(
            String name, List<GradedAnswer> answers, int[] scores, java.util.function.Predicate<GradedAnswer> in) {
        List<GradedAnswer> part = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (in.test(answers.get(i))) {
                part.add(answers.get(i));
                found.add(scores[i]);
            }
        }
        out.printf(
                "  %-22s%s%n",
                name,
                Agreement.of(part, found.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static int[] scores(Training training, List<GradedAnswer> answers) {
        Company company = PmPrep.load().company("amazon");
        AnswerAssessor assessor = new AnswerAssessor(Scorer.of(
                "training",
                training.book(),
                Weights.builder().version("trial").kinds(training.points()).build()));
        return answers.stream()
                .mapToInt(answer -> assessor.assess(company, answer.asked(), answer.answer())
                        .scorecard()
                        .map(Scorecard::score)
                        .orElse(0))
                .toArray();
    }

    private RuleBook handWritten() throws IOException {
        Path learned = root.resolve(RULES).resolve(LEARNED);
        Path aside = learned.resolveSibling("wording.aside");
        boolean there = Files.exists(learned);
        if (there) {
            Files.move(learned, aside);
        }
        try {
            return RuleBookFiles.read(root.resolve(RULES));
        } finally {
            if (there) {
                Files.move(aside, learned);
            }
        }
    }

    private String corpusHash() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(root.resolve(CORPUS))) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return hash(all.toString());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
