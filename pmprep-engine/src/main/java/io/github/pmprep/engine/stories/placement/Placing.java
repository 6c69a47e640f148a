package io.github.pmprep.engine.stories.placement;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.company.Principle;
import io.github.pmprep.model.placement.NewStory;
import io.github.pmprep.model.placement.OpenQuestion;
import io.github.pmprep.model.placement.PlacedStory;
import io.github.pmprep.model.placement.Placement;
import io.github.pmprep.model.placement.PlacementRequest;
import io.github.pmprep.model.story.Story;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the best story for each question of a request. */
public final class Placing {

    private final Company company;
    private final List<Story> stories;
    private final List<Demand> demands;
    private final Fit fit;
    private final List<Set<String>> terms;

    private Placing(PlacementRequest request) {
        company = request.company();
        stories = request.stories();
        demands = Demands.of(request);
        fit = new Fit(request.scores());
        terms = stories.stream().map(Fit::terms).toList();
    }

    /** Returns the placement for a request. */
    public static Placement place(PlacementRequest request) {
        return new Placing(request).placement();
    }

    private Placement placement() {
        int[][] fits = new int[stories.size()][demands.size()];
        for (int story = 0; story < stories.size(); story++) {
            for (int demand = 0; demand < demands.size(); demand++) {
                fits[story][demand] = demands.get(demand).accepts(stories.get(story))
                        ? points(story, demand).sum()
                        : -1;
            }
        }
        int[] told = new Network(demands, fits).earliest();
        List<PlacedStory> placed = IntStream.range(0, demands.size())
                .filter(demand -> told[demand] != Network.UNTOLD)
                .mapToObj(demand -> placed(told[demand], demand))
                .toList();
        return Placement.builder()
                .told(placed)
                .open(IntStream.range(0, demands.size())
                        .filter(demand -> told[demand] == Network.UNTOLD)
                        .mapToObj(demand -> open(demand, told))
                        .toList())
                .repeats(Network.repeats(told))
                .fit(placed.stream().mapToInt(PlacedStory::fit).sum())
                .newStory(newStory(fits, told))
                .build();
    }

    private Fit.Points points(int story, int demand) {
        return fit.points(stories.get(story), terms.get(story), demands.get(demand));
    }

    private PlacedStory placed(int story, int demand) {
        Fit.Points points = points(story, demand);
        Demand asked = demands.get(demand);
        Story told = stories.get(story);
        return PlacedStory.builder()
                .story(told.id())
                .round(asked.round())
                .question(asked.question())
                .principle(asked.shown(told))
                .shownPoints(points.shown())
                .scorePoints(points.score())
                .wordPoints(points.words())
                .reason(reason(told, asked, terms.get(story)))
                .build();
    }

    private String reason(Story story, Demand demand, Set<String> words) {
        String shown = demand.shown(story)
                .map(id -> story.principles().get(0).equals(id)
                        ? "Shows " + name(id) + " before all else."
                        : "Shows " + name(id) + ", after "
                                + name(story.principles().get(0)) + ".")
                .orElse("The question tests no principle in particular.");
        String shared = demand.terms().stream().filter(words::contains).collect(Collectors.joining(", "));
        return shared.isEmpty() ? shown : shown + " Speaks of what is asked: " + shared + ".";
    }

    private String name(String principle) {
        return company.principle(principle).map(Principle::name).orElse(principle);
    }

    private OpenQuestion open(int demand, int[] told) {
        Demand asked = demands.get(demand);
        Set<Integer> contested = contested(demand, told);
        String wanted = asked.accepted().isEmpty()
                ? "a story"
                : "a story that shows "
                        + asked.accepted().stream().map(this::name).collect(Collectors.joining(" or "));
        List<String> ids =
                contested.stream().map(story -> stories.get(story).id()).toList();
        String message = ids.isEmpty()
                ? "Round " + asked.round() + " wants " + wanted + ", and there is none."
                : "Round " + asked.round() + " wants " + wanted + ", and those that would do (" + String.join(", ", ids)
                        + ") are told to the same interviewer for other questions.";
        return OpenQuestion.builder()
                .round(asked.round())
                .question(asked.question())
                .principle(asked.principle())
                .reason(ids.isEmpty() ? OpenQuestion.Reason.NO_STORY : OpenQuestion.Reason.TOO_FEW_STORIES)
                .contested(ids)
                .message(message)
                .build();
    }

    /**
     * Returns the stories that the question, and the questions for which they are told to the same interviewer, must share:
     * there are fewer of them than questions.
     */
    private Set<Integer> contested(int open, int[] told) {
        Set<Integer> contested = new TreeSet<>();
        Set<Integer> sharing = new TreeSet<>(Set.of(open));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int demand : List.copyOf(sharing)) {
                for (int story = 0; story < stories.size(); story++) {
                    if (demands.get(demand).accepts(stories.get(story)) && contested.add(story)) {
                        sharing.addAll(toldFor(story, demands.get(open).interviewer(), told));
                        grew = true;
                    }
                }
            }
        }
        return contested;
    }

    private List<Integer> toldFor(int story, int interviewer, int[] told) {
        return IntStream.range(0, told.length)
                .filter(demand -> told[demand] == story && demands.get(demand).interviewer() == interviewer)
                .boxed()
                .toList();
    }

    private Optional<NewStory> newStory(int[][] fits, int[] told) {
        int open = Network.open(told);
        int repeats = Network.repeats(told);
        Optional<NewStory> best = Optional.empty();
        if (open == 0 && repeats == 0) {
            return best;
        }
        for (Principle principle : company.principles()) {
            int[] added = answered(principle.id());
            if (Arrays.stream(added).allMatch(points -> points < 0)) {
                continue;
            }
            int[][] more = Arrays.copyOf(fits, fits.length + 1);
            more[fits.length] = added;
            int[] with = new Network(demands, more).told();
            int closes = open - Network.open(with);
            int spares = repeats - Network.repeats(with);
            boolean helps = closes > 0 || closes == 0 && spares > 0;
            if (helps && best.filter(other -> isAsGood(other, closes, spares)).isEmpty()) {
                best = Optional.of(NewStory.builder()
                        .principle(principle.id())
                        .closes(closes)
                        .sparesRepeats(spares)
                        .message("Write a story that shows " + principle.name() + ".")
                        .build());
            }
        }
        return best;
    }

    private static boolean isAsGood(NewStory other, int closes, int spares) {
        return other.closes() > closes || other.closes() == closes && other.sparesRepeats() >= spares;
    }

    /** Returns the fits of a story that shows one principle. */
    private int[] answered(String principle) {
        return demands.stream()
                .mapToInt(demand ->
                        demand.accepted().isEmpty() || demand.accepted().contains(principle) ? 0 : -1)
                .toArray();
    }
}
