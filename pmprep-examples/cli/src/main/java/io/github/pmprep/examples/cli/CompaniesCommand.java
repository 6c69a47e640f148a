package io.github.pmprep.examples.cli;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "companies",
        mixinStandardHelpOptions = true,
        description = "Lists the companies that are loaded, or shows all that is known of one.")
final class CompaniesCommand implements Runnable {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The company to show; all are listed without it.")
    private String id = "";

    @Mixin
    private Output output;

    private final Console console;

    CompaniesCommand(Console console) {
        this.console = console;
        this.output = new Output(console);
    }

    @Override
    public void run() {
        PmPrep prep = PmPrep.load();
        for (LoadProblem problem : prep.loadProblems()) {
            console.err().println("pmprep: plugin " + problem.origin() + " was left out: " + problem.message());
        }
        if (id.isEmpty()) {
            List<Company> companies = prep.companies();
            output.write(companies, () -> companies.forEach(this::list));
        } else {
            Company company = prep.company(id);
            output.write(company, () -> show(company));
        }
    }

    private void list(Company company) {
        console.line(company.id() + "  " + company.name() + ": "
                + company.loop().stages().size() + " stages, "
                + company.loop().rounds().size() + " rounds, "
                + company.principles().size() + " principles, "
                + company.rubrics().size() + " rubrics");
    }

    private void show(Company company) {
        console.line(company.name());
        console.line("");
        console.line("Levels");
        company.levels().forEach(level -> console.line("  " + level.id() + "  " + level.name()));
        console.line("Loop");
        company.loop().stages().forEach(stage -> console.line("  " + stage.id() + "  " + stage.name()));
        console.line("Principles");
        company.principles().forEach(principle -> console.line("  " + principle.id() + "  " + principle.name()));
        console.line("Rubrics");
        company.rubrics().forEach(rubric -> console.line("  " + rubric.id() + "  " + rubric.kind()));
        console.line("Verdicts");
        company.verdictScale()
                .verdicts()
                .forEach(verdict -> console.line("  from " + verdict.fromScore() + "  " + verdict.name()));
    }
}
