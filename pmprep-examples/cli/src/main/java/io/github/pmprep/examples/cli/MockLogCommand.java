package io.github.pmprep.examples.cli;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.mock.MockLog;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.NotAssessed;
import io.github.pmprep.model.scoring.NotEnoughEvidence;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = "Scores an answer that you gave in practice, and logs it.")
final class MockLogCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption workspace;

    @Mixin
    private AnswerText answer;

    @Mixin
    private Today today = new Today();

    @Option(names = "--id", paramLabel = "ID", description = "An id of your choice; the day and a number unless given.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--drill", description = "It was a drill of one thing, and no mock.")
    private boolean drill;

    @Option(names = "--partner", paramLabel = "WHO", description = "Who asked.")
    private Optional<String> partner = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "What you want to remember.")
    private Optional<String> note = Optional.empty();

    private final Console console;

    MockLogCommand(Console console) {
        this.console = console;
        this.workspace = new WorkspaceOption(console);
        this.answer = new AnswerText(console);
    }

    @Override
    public Integer call() throws IOException {
        Workspace mine = workspace.open();
        PmPrep prep = PmPrep.load();
        Company company = prep.company(mine.company());
        Question question = answer.question();
        Scorecard card = scored(prep.answers().assess(company, question, answer.read()));
        Optional<String> asked = Optional.of(question.text()).filter(text -> !text.isBlank());
        workspace.update(before -> before.with(MockEntry.of(
                        id.orElseGet(() -> free(before.mocks(), today.day())),
                        today.day(),
                        drill ? MockEntry.Kind.DRILL : MockEntry.Kind.MOCK,
                        card)
                .company(company.id())
                .question(asked)
                .partner(partner)
                .note(note)
                .build()));
        console.line("Logged: " + card.score() + ", " + card.verdict().name() + '.');
        return 0;
    }

    private static Scorecard scored(Assessment assessment) {
        if (assessment instanceof NotEnoughEvidence little) {
            throw new UserMistake("Not logged, as there is not enough evidence. " + little.message());
        }
        if (assessment instanceof NotAssessed not) {
            throw new UserMistake("Not logged. " + not.message());
        }
        return (Scorecard) assessment;
    }

    private static String free(MockLog log, LocalDate day) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> day + "-" + number)
                .filter(id ->
                        log.entries().stream().noneMatch(entry -> entry.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }
}
