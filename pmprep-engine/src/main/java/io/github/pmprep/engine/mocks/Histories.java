package io.github.pmprep.engine.mocks;

import io.github.pmprep.model.mock.AntiSignal;
import io.github.pmprep.model.mock.AntiSignalHistory;
import io.github.pmprep.model.mock.AntiSignalHistory.State;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.question.QuestionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds out which anti-signals stay or come back. */
final class Histories {

    private Histories() {}

    static List<AntiSignalHistory> of(List<MockEntry> entries) {
        SortedMap<Topic, Track> tracks = new TreeMap<>();
        for (MockEntry entry : entries) {
            for (AntiSignal signal : entry.antiSignals()) {
                tracks.merge(
                        new Topic(entry.questionKind(), signal.rule()),
                        new Track(signal, new TreeSet<>(Set.of(entry.date()))),
                        Track::followedBy);
            }
        }
        List<AntiSignalHistory> histories = new ArrayList<>();
        tracks.forEach((topic, track) -> histories.add(AntiSignalHistory.builder()
                .questionKind(topic.kind())
                .antiSignal(track.signal())
                .days(track.days())
                .state(state(track.days(), practised(entries, topic.kind())))
                .build()));
        return histories;
    }

    private static SortedSet<LocalDate> practised(List<MockEntry> entries, QuestionKind kind) {
        return entries.stream()
                .filter(entry -> entry.questionKind() == kind)
                .map(MockEntry::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static State state(SortedSet<LocalDate> days, SortedSet<LocalDate> practised) {
        if (!days.last().equals(practised.last())) {
            return State.GONE;
        }
        if (days.size() == 1) {
            return State.NEW;
        }
        return practised.tailSet(days.first()).size() == days.size() ? State.STAYS : State.RETURNED;
    }

    /**
     * Where an anti-signal was found.
     *
     * @param signal the anti-signal, as the latest entry gives it
     * @param days the days
     */
    private record Track(AntiSignal signal, SortedSet<LocalDate> days) {

        Track followedBy(Track later) {
            SortedSet<LocalDate> all = new TreeSet<>(days);
            all.addAll(later.days);
            return new Track(later.signal, all);
        }
    }
}
