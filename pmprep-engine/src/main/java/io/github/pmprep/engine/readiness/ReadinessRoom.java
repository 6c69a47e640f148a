package io.github.pmprep.engine.readiness;

import io.github.pmprep.api.Answers;
import io.github.pmprep.api.Checklists;
import io.github.pmprep.api.Stories;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.readiness.Checklist;
import io.github.pmprep.model.readiness.Readiness;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.workspace.Workspace;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells how far a candidate is prepared. */
public final class ReadinessRoom implements Checklists {

    private final Function<String, Company> companies;
    private final Answers answers;
    private final Stories stories;

    /**
     * Creates the room.
     *
     * @param companies returns the company with an id, or throws {@link IllegalArgumentException}
     * @param answers judges the questions for the interviewers
     * @param stories puts the latest outcome on a page
     */
    public ReadinessRoom(Function<String, Company> companies, Answers answers, Stories stories) {
        this.companies = companies;
        this.answers = answers;
        this.stories = stories;
    }

    @Override
    public Checklist checklist(Workspace workspace, LocalDate today) {
        Company company = companies.apply(workspace.company());
        Practice practice = Practice.of(company, workspace.mocks(), today);
        return Checklist.builder()
                .company(company.id())
                .today(today)
                .addItems(
                        new EarlyStart(workspace, today).item(),
                        new StoryShelf(company, workspace).item(),
                        new ProductSenseDrills(company, practice).item(),
                        new PartnerMocks(company, practice).item(),
                        new InterviewerQuestions(company, answers, workspace.answers()).item(),
                        new Urgency(company, workspace.timeline()).item(),
                        new LatestOutcome(stories, workspace.stories()).item())
                .build();
    }

    @Override
    public Readiness readiness(Workspace workspace, LocalDate today) {
        Company company = companies.apply(workspace.company());
        List<PlacedRound> ahead = workspace.timeline().stream()
                .flatMap(timeline -> timeline.rounds().stream())
                .filter(round -> round.standing() != PlacedRound.Standing.HELD)
                .filter(round -> !round.date().isBefore(today))
                .sorted(Comparator.comparing(PlacedRound::start))
                .toList();
        Optional<Integer> daysLeft =
                ahead.stream().findFirst().map(round -> (int) ChronoUnit.DAYS.between(today, round.date()));
        WorkLeft left = new WorkLeft(workspace, today);
        StoryShelf shelf = new StoryShelf(company, workspace);
        return Readiness.builder()
                .company(company.id())
                .today(today)
                .checklist(checklist(workspace, today))
                .roundsAhead(ahead)
                .daysLeft(daysLeft)
                .covered(shelf.covered())
                .uncovered(shelf.uncovered())
                .weak(Practice.of(company, workspace.mocks(), today).weak())
                .tasksLeft(left.tasks())
                .minutesLeft(left.minutes())
                .tasksWithoutTime(left.withoutTime())
                .build();
    }
}
