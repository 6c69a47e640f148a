package io.github.pmprep.engine.stories.placement;

import java.util.Arrays;
import java.util.List;

/**
 * Stories on the one side, questions on the other: a story reaches the questions of one interviewer by an arc that holds it
 * once, and every interviewer after the first costs more than any fit can gain.
 */
final class Network {

    static final int UNTOLD = -1;

    private static final int REFUSED = -1;

    private final int stories;
    private final int interviewers;
    private final List<Demand> demands;
    private final int[][] fits;
    private final int[][] arcs;
    private final int[] served;
    private final Flow flow;
    private final int source;
    private final int sink;

    /**
     * Creates a network and finds a best placement.
     *
     * @param fits by story and question; -1 where the story does not answer it
     */
    Network(List<Demand> demands, int[][] fits) {
        this.demands = demands;
        this.fits = fits;
        this.stories = fits.length;
        this.interviewers = demands.stream().mapToInt(Demand::interviewer).max().orElse(-1) + 1;
        this.source = stories + stories * interviewers + demands.size();
        this.sink = source + 1;
        this.flow = new Flow(sink + 1);
        this.arcs = new int[stories][demands.size()];
        this.served = new int[demands.size()];
        connect();
        flow.fill(source, sink);
    }

    private int heard(int story, int interviewer) {
        return stories + story * interviewers + interviewer;
    }

    private int asked(int demand) {
        return stories + stories * interviewers + demand;
    }

    private void connect() {
        long again = (long) Fit.MOST * demands.size() + 1;
        for (int story = 0; story < stories; story++) {
            flow.arc(source, story, 1, 0);
            flow.arc(source, story, interviewers, again);
            for (int interviewer = 0; interviewer < interviewers; interviewer++) {
                flow.arc(story, heard(story, interviewer), 1, 0);
            }
            for (int demand = 0; demand < demands.size(); demand++) {
                int from = heard(story, demands.get(demand).interviewer());
                arcs[story][demand] = fits[story][demand] == REFUSED
                        ? REFUSED
                        : flow.arc(from, asked(demand), 1, (long) Fit.MOST - fits[story][demand]);
            }
        }
        for (int demand = 0; demand < demands.size(); demand++) {
            served[demand] = flow.arc(asked(demand), sink, 1, 0);
        }
    }

    /** Returns the story of each question, or {@link #UNTOLD}. */
    int[] told() {
        int[] told = new int[demands.size()];
        Arrays.setAll(told, this::told);
        return told;
    }

    private int told(int demand) {
        for (int story = 0; story < stories; story++) {
            if (arcs[story][demand] != REFUSED && flow.isUsed(arcs[story][demand])) {
                return story;
            }
        }
        return UNTOLD;
    }

    /** Of all best placements returns the one whose first question has the earliest story, then the second, and so on. */
    int[] earliest() {
        long[] potentials = flow.potentials();
        int[] told = new int[demands.size()];
        for (int demand = 0; demand < demands.size(); demand++) {
            told[demand] = settle(demand, potentials);
        }
        return told;
    }

    private int settle(int demand, long[] potentials) {
        int now = told(demand);
        int[] via = flow.reach(asked(demand), potentials);
        for (int story = 0; story < (now == UNTOLD ? stories : now); story++) {
            int arc = arcs[story][demand];
            boolean reached = via[heard(story, demands.get(demand).interviewer())] >= 0;
            if (arc != REFUSED && reached && flow.isFree(arc, potentials)) {
                flow.turn(arc, via);
                now = story;
            }
        }
        for (int story = 0; story < stories; story++) {
            if (arcs[story][demand] != REFUSED) {
                flow.freeze(arcs[story][demand]);
            }
        }
        flow.freeze(served[demand]);
        return now;
    }

    /** Returns how often a story of a placement is told to one more interviewer. */
    static int repeats(int[] told) {
        int placed = (int) Arrays.stream(told).filter(story -> story != UNTOLD).count();
        return placed
                - (int) Arrays.stream(told)
                        .filter(story -> story != UNTOLD)
                        .distinct()
                        .count();
    }

    static int open(int[] told) {
        return (int) Arrays.stream(told).filter(story -> story == UNTOLD).count();
    }
}
