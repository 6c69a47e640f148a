package io.github.pmprep.examples.cli;

import io.github.pmprep.examples.cli.json.JsonFile;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "offer",
        mixinStandardHelpOptions = true,
        description = "Adds offers to the workspace. One with a known name takes the place of the one before.",
        footer = {"", "The form of an offer file is described in offers/README.md beside three examples."})
final class OfferCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption workspace;

    @Parameters(arity = "1..*", paramLabel = "OFFER.json", description = "The offers.")
    private List<Path> files = new ArrayList<>();

    private final Console console;

    OfferCommand(Console console) {
        this.console = console;
        this.workspace = new WorkspaceOption(console);
    }

    @Override
    public Integer call() throws IOException {
        List<Offer> offers = new ArrayList<>();
        for (Path file : files) {
            offers.add(new JsonFile(Output.mapper(), file).value(Offer.class));
        }
        workspace.update(before -> {
            Workspace after = before;
            for (Offer offer : offers) {
                after = after.with(offer);
            }
            return after;
        });
        console.line(
                "Added " + String.join(", ", offers.stream().map(Offer::name).toList()) + '.');
        return 0;
    }
}
