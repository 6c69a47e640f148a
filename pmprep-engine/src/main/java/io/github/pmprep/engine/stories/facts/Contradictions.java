package io.github.pmprep.engine.stories.facts;

import io.github.pmprep.engine.stories.text.Passage;
import io.github.pmprep.model.story.Contradiction;
import io.github.pmprep.model.story.Draft;
import io.github.pmprep.model.story.Statement;
import io.github.pmprep.model.story.Story;
import io.github.pmprep.model.story.StoryBank;
import io.github.pmprep.model.story.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds facts of one story that differ between its drafts and tellings. */
public final class Contradictions {

    private record Version(Statement.Origin origin, int number, List<Fact> facts) {}

    private final List<Contradiction> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Contradictions() {}

    /** Returns the contradictions of a bank, by story in its order. */
    public static List<Contradiction> in(StoryBank bank) {
        List<Contradiction> all = new ArrayList<>();
        for (Story story : bank.stories()) {
            all.addAll(new Contradictions().of(story, bank.draftsOf(story.id()), bank.tellingsOf(story.id())));
        }
        return all;
    }

    private List<Contradiction> of(Story story, List<Draft> drafts, List<Telling> tellings) {
        List<Version> versions = new ArrayList<>();
        versions.add(new Version(Statement.Origin.STORY, 0, FactReader.read(story.text())));
        for (int i = 0; i < drafts.size(); i++) {
            Story draft = drafts.get(i).story();
            versions.add(new Version(Statement.Origin.DRAFT, i + 1, FactReader.read(draft.text())));
            compareDays(story, draft, i + 1, "Began", Story::startedOn);
            compareDays(story, draft, i + 1, "Ended", Story::endedOn);
        }
        for (int i = 0; i < tellings.size(); i++) {
            versions.add(new Version(
                    Statement.Origin.TELLING,
                    i + 1,
                    FactReader.read(tellings.get(i).answer())));
        }
        for (int one = 0; one < versions.size(); one++) {
            for (int other = one + 1; other < versions.size(); other++) {
                compare(story, versions.get(one), versions.get(other));
            }
        }
        return found;
    }

    private void compare(Story story, Version one, Version other) {
        for (Fact fact : one.facts()) {
            List<Fact> rivals = other.facts().stream()
                    .filter(rival -> Sameness.differ(fact, rival, one.facts(), other.facts()))
                    .toList();
            String key =
                    fact.unit() + fact.role() + fact.subject() + fact.value().stripTrailingZeros();
            if (rivals.size() == 1 && seen.add(key + rivals.get(0).value().stripTrailingZeros())) {
                found.add(Contradiction.builder()
                        .story(story.id())
                        .subject(String.join(" ", fact.subject()))
                        .one(statement(one, fact))
                        .other(statement(other, rivals.get(0)))
                        .build());
            }
        }
    }

    private static Statement statement(Version version, Fact fact) {
        return Statement.builder()
                .origin(version.origin())
                .number(version.number())
                .evidence(fact.place().evidence())
                .sentence(fact.sentence().text())
                .build();
    }

    private void compareDays(
            Story story, Story draft, int number, String what, Function<Story, Optional<LocalDate>> day) {
        Optional<LocalDate> one = day.apply(story);
        Optional<LocalDate> other = day.apply(draft);
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            found.add(Contradiction.builder()
                    .story(story.id())
                    .subject(what)
                    .one(day(Statement.Origin.STORY, 0, what, one.get()))
                    .other(day(Statement.Origin.DRAFT, number, what, other.get()))
                    .build());
        }
    }

    private static Statement day(Statement.Origin origin, int number, String what, LocalDate day) {
        return Statement.builder()
                .origin(origin)
                .number(number)
                .evidence(new Passage(what.length() + " on ".length(), day.toString()).evidence())
                .sentence(what + " on " + day + ".")
                .build();
    }
}
