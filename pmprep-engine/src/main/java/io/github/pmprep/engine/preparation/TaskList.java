package io.github.pmprep.engine.preparation;

import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.preparation.PreparationNorms;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.PreparationTask;
import io.github.pmprep.model.preparation.RoundAhead;
import io.github.pmprep.model.preparation.TaskKind;
import io.github.pmprep.model.preparation.TaskValue;
import io.github.pmprep.model.preparation.WeakCriterion;
import io.github.pmprep.model.question.QuestionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lists what a request leads to, done or not, in the order of the rounds and then of value. */
final class TaskList {

    private static final Set<QuestionKind> DRILLED =
            Set.of(QuestionKind.PRODUCT_SENSE, QuestionKind.EXECUTION, QuestionKind.STRATEGY);
    private static final int SEVERE = 3;

    private final PreparationRequest request;
    private final PreparationNorms norms;
    private final List<RoundAhead> rounds;
    private final List<PreparationTask> tasks = new ArrayList<>();

    private TaskList(PreparationRequest request, PreparationNorms norms) {
        this.request = request;
        this.norms = norms;
        this.rounds = Horizon.rounds(request);
    }

    static List<PreparationTask> of(PreparationRequest request, PreparationNorms norms) {
        TaskList list = new TaskList(request, norms);
        list.addStories();
        list.addWeaknesses();
        list.addDrills();
        list.addMocks();
        list.addQuestions();
        list.addSummary();
        List<String> order = list.rounds.stream().map(RoundAhead::id).toList();
        list.tasks.sort(Comparator.comparingInt((PreparationTask task) -> order.indexOf(task.before()))
                .thenComparing(PreparationTask::value)
                .thenComparingInt(task -> -task.weight()));
        return List.copyOf(list.tasks);
    }

    /** Returns the planned minutes of a task: the guess, corrected for optimism, in quarter hours. */
    static int minutes(PreparationNorms norms, TaskKind kind) {
        int corrected = Objects.requireNonNull(norms.minutes().get(kind.id()), kind.id()) * norms.optimismPercent();
        int quarters = (corrected + 50 * Hours.QUARTER) / (100 * Hours.QUARTER);
        return Math.max(1, quarters) * Hours.QUARTER;
    }

    private void addStories() {
        for (Principle principle : request.company().principles()) {
            List<RoundAhead> testing = rounds.stream()
                    .filter(round -> round.principles().contains(principle.id()))
                    .toList();
            int written = request.stories().getOrDefault(principle.id(), 0);
            for (int number = written + 1; number <= norms.storiesPerPrinciple(); number++) {
                addStory(principle, testing, number);
            }
        }
    }

    private void addStory(Principle principle, List<RoundAhead> testing, int number) {
        boolean tested = !testing.isEmpty();
        RoundAhead before = tested ? testing.get(0) : rounds.get(rounds.size() - 1);
        TaskValue value = !tested ? TaskValue.RESERVE : number == 1 ? TaskValue.COVERAGE : TaskValue.DEPTH;
        String reason = tested
                ? "\"" + before.name() + "\" tests " + principle.name() + ", which needs " + norms.storiesPerPrinciple()
                        + " stories; this is number " + number + "."
                : "No round that is known tests " + principle.name() + ", but any interviewer may ask for it.";
        String story = "story " + number + " for " + principle.name();
        String id = principle.id() + "." + number;
        tasks.add(task("story." + id, TaskKind.STORY, before, value)
                .title("Write " + story)
                .subject(principle.id())
                .weight(Math.max(1, testing.size()))
                .reason(reason)
                .build());
        String previous = "story." + id;
        for (int again = 1; tested && again <= norms.rehearsals(); again++) {
            PreparationTask rehearsal = task(
                            "rehearsal." + id + "." + again, TaskKind.REHEARSAL, before, TaskValue.FLUENCY)
                    .title("Tell " + story + " again without notes")
                    .subject(principle.id())
                    .reason("A story that is told again after a fifth to two fifths of the time left stays in memory.")
                    .addAfter(previous)
                    .build();
            tasks.add(rehearsal);
            previous = rehearsal.id();
        }
    }

    private void addWeaknesses() {
        for (WeakCriterion weak : request.weakCriteria()) {
            RoundAhead before = first(round -> round.questionKinds().contains(weak.kind()));
            int drills = weak.severity() >= SEVERE ? 2 : 1;
            for (int number = 1; number <= drills; number++) {
                tasks.add(task("drill." + weak.criterion() + "." + number, TaskKind.DRILL, before, TaskValue.WEAKNESS)
                        .title("Drill " + number + " on " + weak.criterion())
                        .subject(weak.criterion())
                        .weight(weak.severity())
                        .reason("Mocks found " + weak.criterion() + " weak, with severity " + weak.severity()
                                + " of 5.")
                        .build());
            }
        }
    }

    private void addDrills() {
        for (RoundAhead round : rounds) {
            Optional<QuestionKind> kind =
                    round.questionKinds().stream().filter(DRILLED::contains).findFirst();
            for (int number = 1; kind.isPresent() && number <= norms.drillsPerRound(); number++) {
                tasks.add(task("drill." + round.id() + "." + number, TaskKind.DRILL, round, TaskValue.ROUND)
                        .title("Drill " + number + " for \"" + round.name() + "\": hypothesis, metric, fast experiment")
                        .reason("\"" + round.name() + "\" asks " + kind.get().id() + " questions.")
                        .build());
            }
        }
    }

    private void addMocks() {
        List<RoundAhead> asking = rounds.stream()
                .filter(round -> !round.questionKinds().isEmpty())
                .toList();
        for (int number = 1; !asking.isEmpty() && number <= norms.mocks(); number++) {
            RoundAhead before = asking.get((number - 1) * asking.size() / norms.mocks());
            tasks.add(task("mock." + number, TaskKind.MOCK, before, TaskValue.ROUND)
                    .title("Mock " + number + " with a partner who asks \"so what?\" of every answer")
                    .reason("Follow-ups tie answers to business impact before \"" + before.name() + "\" does.")
                    .build());
        }
    }

    private void addQuestions() {
        RoundAhead before = first(round -> round.questionKinds().contains(QuestionKind.INTERVIEWER_QUESTION));
        tasks.add(task("questions", TaskKind.QUESTIONS, before, TaskValue.ROUND)
                .title("Write questions for the interviewers")
                .reason("\"" + before.name() + "\" leaves time for the candidate's questions.")
                .build());
    }

    private void addSummary() {
        RoundAhead before = first(round -> round.questionKinds().contains(QuestionKind.BEHAVIORAL));
        tasks.add(task("summary", TaskKind.SUMMARY, before, TaskValue.ROUND)
                .title("Write one page on the latest outcome: problem, hypothesis, metric moved, lessons")
                .reason("\"" + before.name() + "\" may dive deep into the latest outcome.")
                .build());
    }

    private RoundAhead first(Predicate<RoundAhead> fits) {
        return rounds.stream().filter(fits).findFirst().orElse(rounds.get(rounds.size() - 1));
    }

    private PreparationTask.Builder task(String id, TaskKind kind, RoundAhead before, TaskValue value) {
        return PreparationTask.builder()
                .id(id)
                .kind(kind)
                .minutes(minutes(norms, kind))
                .before(before.id())
                .value(value);
    }
}
