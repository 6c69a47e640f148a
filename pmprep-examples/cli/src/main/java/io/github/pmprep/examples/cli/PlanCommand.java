package io.github.pmprep.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.api.Timelines;
import io.github.pmprep.examples.calendars.TimelineFile;
import io.github.pmprep.examples.cli.plan.PlanForecasts;
import io.github.pmprep.examples.cli.plan.PlanText;
import io.github.pmprep.examples.cli.plan.RequestFile;
import io.github.pmprep.model.forecast.Forecast;
import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.LoopsClash;
import io.github.pmprep.model.timeline.LoopsOutcome;
import io.github.pmprep.model.timeline.LoopsPlan;
import io.github.pmprep.model.timeline.LoopsRequest;
import io.github.pmprep.model.timeline.PlanOutcome;
import io.github.pmprep.model.timeline.Planned;
import io.github.pmprep.model.timeline.Replan;
import io.github.pmprep.model.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Places interview loops on dates, or says why that cannot be.",
        footer = {
            "",
            "The exit status is 1 if there is no plan. The form of a request file is described in requests/README.md beside"
                    + " two examples."
        })
final class PlanCommand implements Callable<Integer> {

    private static final int IMPOSSIBLE = 1;

    @Mixin
    private PlanOptions options = new PlanOptions();

    @Mixin
    private PlanFiles files = new PlanFiles();

    private final Console console;
    private final JsonMapper mapper = Output.mapper();

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PmPrep prep = PmPrep.load();
        LoopsRequest request = request(prep);
        Timelines timelines = prep.timelines();
        if (request.loops().size() > 1) {
            if (files.after().isPresent()) {
                throw new UserMistake("after (\"" + files.after().get()
                        + "\") must stand with one company. Plan each anew by itself.");
            }
            return together(timelines, request);
        }
        LoopRequest loop = request.loops().get(0);
        if (files.after().isEmpty()) {
            return single(timelines, loop, timelines.plan(loop), Optional.empty());
        }
        Replan replan = timelines.replan(before(files.after().get()), loop);
        return single(timelines, loop, replan.outcome(), Optional.of(replan));
    }

    private LoopsRequest request(PmPrep prep) throws IOException {
        if (files.request().isEmpty()) {
            return options.request(prep);
        }
        if (options.given()) {
            throw new UserMistake("file (\"" + files.request().get()
                    + "\") must stand without --company and --outreach. Write them into the file.");
        }
        return new RequestFile(prep, mapper).read(files.request().get());
    }

    private Timeline before(Path path) throws IOException {
        return PlanFiles.value(
                mapper,
                path,
                "timeline",
                Timeline.class,
                "after (\"" + path + "\") must hold a plan of one company, as --format json writes it.");
    }

    private int single(Timelines timelines, LoopRequest request, PlanOutcome outcome, Optional<Replan> replan)
            throws IOException {
        if (outcome instanceof Impossible impossible) {
            say(outcome, List.of(), PlanText.of(impossible));
            return IMPOSSIBLE;
        }
        Timeline timeline = ((Planned) outcome).timeline();
        Forecast forecast = timelines.forecast(PlanForecasts.of(request));
        switch (files.format()) {
            case TEXT -> {
                replan.map(Replan::moves).map(PlanText::of).ifPresent(lines -> lines.forEach(console::line));
                PlanText.of(timeline, forecast).forEach(console::line);
            }
            case ICS -> ics(List.of(timeline));
            case JSON -> {
                ObjectNode json = mapper.valueToTree(outcome);
                json.set("forecast", mapper.valueToTree(forecast));
                replan.ifPresent(changes -> json.set("moves", mapper.valueToTree(changes.moves())));
                console.line(mapper.writeValueAsString(json));
            }
        }
        return 0;
    }

    private int together(Timelines timelines, LoopsRequest request) throws IOException {
        LoopsOutcome outcome = timelines.planTogether(request);
        if (outcome instanceof LoopsClash clash) {
            say(outcome, List.of(), PlanText.of(clash));
            return IMPOSSIBLE;
        }
        LoopsPlan plan = (LoopsPlan) outcome;
        List<Forecast> forecasts = new ArrayList<>();
        request.loops().forEach(loop -> forecasts.add(timelines.forecast(PlanForecasts.of(loop))));
        if (files.format() == PlanFormat.ICS) {
            ics(plan.timelines());
        } else {
            say(outcome, forecasts, PlanText.of(plan, forecasts));
        }
        return 0;
    }

    private void say(Object outcome, List<Forecast> forecasts, List<String> text) throws JsonProcessingException {
        if (files.format() == PlanFormat.TEXT) {
            text.forEach(console::line);
            return;
        }
        if (files.format() == PlanFormat.ICS) {
            text.forEach(console.err()::println);
            return;
        }
        ObjectNode json = mapper.valueToTree(outcome);
        if (!forecasts.isEmpty()) {
            json.set("forecasts", mapper.valueToTree(forecasts));
        }
        console.line(mapper.writeValueAsString(json));
    }

    private void ics(List<Timeline> plans) throws IOException {
        TimelineFile target = files.replaced().map(TimelineFile::replacing).orElseGet(TimelineFile::first);
        console.out().print(target.write(plans));
    }
}
