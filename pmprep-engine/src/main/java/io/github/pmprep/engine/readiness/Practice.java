package io.github.pmprep.engine.readiness;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.mock.CriterionLevel;
import io.github.pmprep.model.mock.MockEntry;
import io.github.pmprep.model.mock.MockLog;
import io.github.pmprep.model.question.QuestionKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The mocks and drills for one company until a day. */
final class Practice {

    private static final int WEAK = 2;

    private final List<MockEntry> entries;
    private final Map<QuestionKind, SortedMap<String, Integer>> latest = new EnumMap<>(QuestionKind.class);

    private Practice(List<MockEntry> entries) {
        this.entries = entries;
        for (MockEntry entry : entries) {
            SortedMap<String, Integer> levels = latest.computeIfAbsent(entry.questionKind(), kind -> new TreeMap<>());
            entry.levels().forEach(level -> levels.put(level.criterion(), level.level()));
        }
    }

    static Practice of(Company company, MockLog log, LocalDate today) {
        return new Practice(log.entries().stream()
                .filter(entry -> entry.company().orElse(company.id()).equals(company.id()))
                .filter(entry -> !entry.date().isAfter(today))
                .toList());
    }

    /** Returns the entries about a kind of question, oldest first. */
    List<MockEntry> of(QuestionKind kind) {
        return entries.stream().filter(entry -> entry.questionKind() == kind).toList();
    }

    /** Returns the mocks, oldest first. */
    List<MockEntry> mocks() {
        return entries.stream()
                .filter(entry -> entry.kind() == MockEntry.Kind.MOCK)
                .toList();
    }

    /** Returns the latest level of each criterion of a kind of question that was practised, by its id. */
    SortedMap<String, Integer> latest(QuestionKind kind) {
        return latest.getOrDefault(kind, new TreeMap<>());
    }

    /** Returns the criteria that are weak at last, weakest first. */
    List<CriterionLevel> weak() {
        return latest.values().stream()
                .flatMap(levels -> levels.entrySet().stream())
                .filter(level -> isWeak(level.getValue()))
                .map(level -> CriterionLevel.of(level.getKey(), level.getValue()))
                .sorted(Comparator.comparingInt(CriterionLevel::level).thenComparing(CriterionLevel::criterion))
                .toList();
    }

    static boolean isWeak(int level) {
        return level <= WEAK;
    }
}
