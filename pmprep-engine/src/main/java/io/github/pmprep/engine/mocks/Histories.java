package io.github.pmprep.engine.mocks;

import io.github.pmprep.model.mock.AntiSignal;
import io.github.pmprep.model.mock.AntiSignalHistory;
import io.github.pmprep.model.mock.AntiSignalHistory.State;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.question.QuestionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds out which anti-signals stay or come back. */
final class Histories {

    private Histories() {}

    static List<AntiSignalHistory> of(List<MockEntry> entries) {
        Map<QuestionKind, SortedSet<LocalDate>> practised = new EnumMap<>(QuestionKind.class);
        Map<QuestionKind, SortedMap<String, SortedSet<LocalDate>>> found = new EnumMap<>(QuestionKind.class);
        Map<QuestionKind, Map<String, AntiSignal>> latest = new EnumMap<>(QuestionKind.class);
        for (MockEntry entry : entries) {
            QuestionKind kind = entry.questionKind();
            practised.computeIfAbsent(kind, any -> new TreeSet<>()).add(entry.date());
            for (AntiSignal signal : entry.antiSignals()) {
                found.computeIfAbsent(kind, any -> new TreeMap<>())
                        .computeIfAbsent(signal.rule(), any -> new TreeSet<>())
                        .add(entry.date());
                latest.computeIfAbsent(kind, any -> new TreeMap<>()).put(signal.rule(), signal);
            }
        }
        List<AntiSignalHistory> histories = new ArrayList<>();
        found.forEach((kind, ofKind) -> ofKind.forEach((rule, days) -> histories.add(AntiSignalHistory.builder()
                .questionKind(kind)
                .antiSignal(latest.get(kind).get(rule))
                .days(days)
                .state(state(days, practised.get(kind)))
                .build())));
        return histories;
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
}
