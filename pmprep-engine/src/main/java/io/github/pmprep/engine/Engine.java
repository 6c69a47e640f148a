package io.github.pmprep.engine;

import io.github.pmprep.api.Answers;
import io.github.pmprep.api.Checklists;
import io.github.pmprep.api.Compensation;
import io.github.pmprep.api.Debriefs;
import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.api.Mocks;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.api.Preparation;
import io.github.pmprep.api.Stories;
import io.github.pmprep.api.Timelines;
import io.github.pmprep.engine.compensation.CompensationRoom;
import io.github.pmprep.engine.data.DataFile;
import io.github.pmprep.engine.debrief.DebriefRoom;
import io.github.pmprep.engine.mocks.MockRoom;
import io.github.pmprep.engine.plugins.GuardedAnswers;
import io.github.pmprep.engine.plugins.GuardedDebriefs;
import io.github.pmprep.engine.plugins.GuardedTimelines;
import io.github.pmprep.engine.plugins.Loaded;
import io.github.pmprep.engine.preparation.PreparationRoom;
import io.github.pmprep.engine.readiness.ReadinessRoom;
import io.github.pmprep.engine.scoring.AnswerAssessor;
import io.github.pmprep.engine.stories.StoryRoom;
import io.github.pmprep.engine.timeline.TimelinePlanner;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.scoring.Weights;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

final class Engine implements PmPrep {

    private final SortedMap<String, Company> companies;
    private final List<LoadProblem> loadProblems;
    private final Compensation compensation;
    private final Timelines timelines;
    private final Answers answers;
    private final Debriefs debriefs;
    private final Mocks mocks;
    private final Preparation preparation;
    private final Stories stories;
    private final Checklists checklists;

    Engine(Loaded loaded, Optional<Weights> weights) {
        AnswerAssessor assessor = weights.map(AnswerAssessor::weighing).orElseGet(AnswerAssessor::new);
        this.companies = loaded.companies();
        this.loadProblems = Stream.concat(
                        loaded.problems().stream(),
                        weights.flatMap(given -> UnknownRules.in(given, assessor.rules(), loaded.ruleIds())).stream())
                .toList();
        this.compensation = new CompensationRoom(this::company);
        this.timelines = new GuardedTimelines(new TimelinePlanner(), loaded);
        this.answers = new GuardedAnswers(assessor, assessor::with, loaded);
        this.debriefs = new GuardedDebriefs(new DebriefRoom(), DebriefRoom::deciding, loaded);
        this.mocks = new MockRoom();
        this.preparation = new PreparationRoom();
        this.stories = new StoryRoom(answers);
        this.checklists = new ReadinessRoom(this::company, answers, stories);
    }

    @Override
    public List<Company> companies() {
        return List.copyOf(companies.values());
    }

    @Override
    public Company company(String id) {
        Company company = companies.get(id);
        if (company == null) {
            throw new IllegalArgumentException("company (\"" + id + "\") must be one that is loaded. Choose one of "
                    + String.join(", ", companies.keySet()) + ", or add the plugin that knows it.");
        }
        return company;
    }

    @Override
    public String companyFile(Company company) {
        return DataFile.write(Company.class, company);
    }

    @Override
    public Checklists checklists() {
        return checklists;
    }

    @Override
    public Compensation compensation() {
        return compensation;
    }

    @Override
    public Timelines timelines() {
        return timelines;
    }

    @Override
    public Answers answers() {
        return answers;
    }

    @Override
    public Debriefs debriefs() {
        return debriefs;
    }

    @Override
    public Mocks mocks() {
        return mocks;
    }

    @Override
    public Preparation preparation() {
        return preparation;
    }

    @Override
    public Stories stories() {
        return stories;
    }

    @Override
    public List<LoadProblem> loadProblems() {
        return loadProblems;
    }
}
