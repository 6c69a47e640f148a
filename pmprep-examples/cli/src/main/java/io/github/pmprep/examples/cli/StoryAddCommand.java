package io.github.pmprep.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.cli.json.JsonFile;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryResult;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Adds stories from JSON, or one from options. A story with a known id takes the place of the one before,"
                        + " which is kept as a draft; options that are not given stay as they are in it.")
final class StoryAddCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(arity = "0..1", paramLabel = "STORY.json", description = "One story, or an array of them.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--id", description = "The id, as tick-box.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", description = "The story in one line.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--situation", description = "Where it happened and what was at stake.")
    private Optional<String> situation = Optional.empty();

    @Option(names = "--gap", description = "What was wrong, and how you noticed it.")
    private Optional<String> gap = Optional.empty();

    @Option(names = "--option", description = "What could have been done. May be given several times.")
    private List<String> options = new ArrayList<>();

    @Option(names = "--decision", description = "What you decided, and why.")
    private Optional<String> decision = Optional.empty();

    @Option(names = "--pushback", description = "Who was against it, and how you met that.")
    private Optional<String> pushback = Optional.empty();

    @Option(names = "--action", description = "What you did. May be given several times.")
    private List<String> actions = new ArrayList<>();

    @Option(names = "--result", description = "What came of it, in a sentence or two.")
    private Optional<String> result = Optional.empty();

    @Option(names = "--metric", description = "With --result: the metric that moved.")
    private Optional<String> metric = Optional.empty();

    @Option(names = "--baseline", description = "With --result: where the metric stood before.")
    private Optional<String> baseline = Optional.empty();

    @Option(names = "--reached", description = "With --result: where the metric stood after.")
    private Optional<String> reached = Optional.empty();

    @Option(names = "--business-outcome", description = "With --result: what it meant for the business.")
    private Optional<String> businessOutcome = Optional.empty();

    @Option(names = "--lesson", description = "What you do differently since.")
    private Optional<String> lesson = Optional.empty();

    @Option(
            names = "--principle",
            description = "The id of a principle that it shows, the best shown first. May be given several times.")
    private List<String> principles = new ArrayList<>();

    @Option(names = "--started", paramLabel = "DATE", converter = DayText.class, description = "The day it began.")
    private Optional<LocalDate> started = Optional.empty();

    @Option(names = "--ended", paramLabel = "DATE", converter = DayText.class, description = "The day it ended.")
    private Optional<LocalDate> ended = Optional.empty();

    private final Console console;

    StoryAddCommand(Console console) {
        this.console = console;
        this.workspace = new WorkspaceOption(console);
    }

    @Override
    public Integer call() throws IOException {
        if (file.isPresent() == id.isPresent()) {
            throw new UserMistake("story add takes a file or --id, and not both. Give it one of the two.");
        }
        PmPrep prep = PmPrep.load();
        List<Story> fromFile = file.isPresent() ? read(file.get()) : List.of();
        List<String> added = new ArrayList<>();
        workspace.update(before -> {
            Company company = prep.company(before.company());
            Workspace after = before;
            for (Story story : file.isPresent() ? fromFile : List.of(fromOptions(before))) {
                requirePrinciples(company, story);
                after = after.with(story);
                added.add(story.id());
            }
            return after;
        });
        console.line("Added " + String.join(", ", added) + '.');
        return 0;
    }

    private static List<Story> read(Path file) throws IOException {
        JsonMapper mapper = Output.mapper();
        JsonFile json = new JsonFile(mapper, file);
        JsonNode tree = json.tree();
        return tree.isArray() ? List.of(json.value(tree, Story[].class)) : List.of(json.value(tree, Story.class));
    }

    private Story fromOptions(Workspace before) {
        String wanted = id.orElseThrow();
        Story.Builder story = Story.builder();
        Optional<Story> known = before.stories().story(wanted);
        known.ifPresent(story::from);
        story.id(wanted);
        if (known.isEmpty() && title.isEmpty()) {
            throw new UserMistake("title is missing. Give a new story one with --title.");
        }
        title.ifPresent(story::title);
        situation.ifPresent(story::situation);
        gap.ifPresent(story::gap);
        decision.ifPresent(story::decision);
        pushback.ifPresent(story::pushback);
        lesson.ifPresent(story::lesson);
        started.ifPresent(story::startedOn);
        ended.ifPresent(story::endedOn);
        if (!options.isEmpty()) {
            story.options(options);
        }
        if (!actions.isEmpty()) {
            story.actions(actions);
        }
        if (!principles.isEmpty()) {
            story.principles(principles);
        }
        result.ifPresent(text -> story.result(StoryResult.builder()
                .text(text)
                .metric(metric)
                .baseline(baseline)
                .reached(reached)
                .businessOutcome(businessOutcome)
                .build()));
        return story.build();
    }

    private static void requirePrinciples(Company company, Story story) {
        for (String principle : story.principles()) {
            if (company.principle(principle).isEmpty()) {
                throw new UserMistake("principle (\"" + principle + "\") must be one of the company. Choose one of "
                        + company.principles().stream().map(Principle::id).collect(Collectors.joining(", ")) + '.');
            }
        }
    }
}
