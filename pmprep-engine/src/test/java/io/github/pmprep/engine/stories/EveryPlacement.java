package io.github.pmprep.engine.stories;

import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.placement.ExpectedRound;
import io.github.pmprep.model.placement.PlacedStory;
import io.github.pmprep.model.placement.Placement;
import io.github.pmprep.model.placement.PlacementRequest;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.story.Story;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tries every placement of a request whose rounds test nothing beside their questions. The judge of the optimiser. */
final class EveryPlacement {

    /** What is compared, in this order; a question without a story counts as the last story of all. */
    record Seen(int open, int repeats, int fit, List<Integer> stories) implements Comparable<Seen> {
        @Override
        public int compareTo(Seen other) {
            int[] mine = {open, repeats, -fit};
            int[] theirs = {other.open, other.repeats, -other.fit};
            int first = Arrays.compare(mine, theirs);
            return first != 0
                    ? first
                    : Arrays.compare(
                            stories.stream().mapToInt(i -> i).toArray(),
                            other.stories.stream().mapToInt(i -> i).toArray());
        }
    }

    private record Asked(String interviewer, Question question) {}

    private final List<Story> stories;
    private final PlacementRequest request;
    private final List<Asked> asked = new ArrayList<>();
    private Optional<Seen> best = Optional.empty();

    private EveryPlacement(PlacementRequest request) {
        this.request = request;
        this.stories = request.stories();
        for (ExpectedRound round : request.rounds()) {
            String interviewer = round.interviewer().orElse(round.round());
            round.questions().forEach(question -> asked.add(new Asked(interviewer, question)));
        }
    }

    static Seen best(PlacementRequest request) {
        EveryPlacement all = new EveryPlacement(request);
        all.search(new ArrayList<>());
        return all.best.orElseThrow();
    }

    static Seen seen(PlacementRequest request, Placement placement) {
        EveryPlacement all = new EveryPlacement(request);
        List<PlacedStory> left = new ArrayList<>(placement.told());
        List<Integer> told = new ArrayList<>();
        for (ExpectedRound round : request.rounds()) {
            long open = placement.open().stream()
                    .filter(each -> each.round().equals(round.round()))
                    .count();
            for (Question question : round.questions()) {
                boolean next = !left.isEmpty()
                        && left.get(0).round().equals(round.round())
                        && left.get(0).question().equals(question);
                boolean skipped = open > 0
                        && placement.open().stream()
                                .anyMatch(each -> each.round().equals(round.round())
                                        && each.question().equals(question))
                        && !next;
                if (skipped) {
                    told.add(all.stories.size());
                } else {
                    told.add(all.index(left.remove(0).story()));
                }
            }
        }
        return new Seen(placement.open().size(), placement.repeats(), placement.fit(), told);
    }

    static Optional<String> bestNewStory(PlacementRequest request) {
        Seen now = best(request);
        Optional<String> named = Optional.empty();
        int[] gain = {0, 0};
        for (Principle principle : request.company().principles()) {
            Story added = Story.builder()
                    .id("added")
                    .title("added")
                    .addPrinciple(principle.id())
                    .build();
            Seen with = best(
                    PlacementRequest.builder().from(request).addStory(added).build());
            int[] gained = {now.open - with.open, now.repeats - with.repeats};
            if (Arrays.compare(gained, gain) > 0) {
                gain = gained;
                named = Optional.of(principle.id());
            }
        }
        return named;
    }

    private int index(String id) {
        return stories.stream().map(Story::id).toList().indexOf(id);
    }

    private void search(List<Integer> told) {
        if (told.size() == asked.size()) {
            Seen seen = rate(told);
            if (best.isEmpty() || seen.compareTo(best.get()) < 0) {
                best = Optional.of(seen);
            }
            return;
        }
        for (int story = 0; story <= stories.size(); story++) {
            if (story == stories.size() || mayTell(story, told)) {
                told.add(story);
                search(told);
                told.remove(told.size() - 1);
            }
        }
    }

    private boolean mayTell(int story, List<Integer> told) {
        Asked now = asked.get(told.size());
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i) == story && asked.get(i).interviewer().equals(now.interviewer())) {
                return false;
            }
        }
        return now.question().principle().isEmpty()
                || stories.get(story)
                        .principles()
                        .contains(now.question().principle().get());
    }

    private Seen rate(List<Integer> told) {
        int open = 0;
        int fit = 0;
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i) == stories.size()) {
                open++;
            } else {
                used.add(told.get(i));
                fit += fit(stories.get(told.get(i)), asked.get(i).question());
            }
        }
        return new Seen(open, told.size() - open - used.size(), fit, List.copyOf(told));
    }

    private int fit(Story story, Question question) {
        int place = question.principle().map(story.principles()::indexOf).orElse(-1);
        int shown = place < 0 ? 0 : Math.max(100, 400 - 100 * place);
        int words = story.title().contains(question.text()) ? 20 : 0;
        return shown + request.scores().getOrDefault(story.id(), 0) + words;
    }
}
