package io.github.pmprep.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.Timelines;
import io.github.pmprep.engine.timeline.facts.FactList;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.MinuteRange;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.timeline.Fact;
import io.github.pmprep.model.timeline.Impossible;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.Repair;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A request without a plan")
class ClashTest {

    private final Timelines timelines = new TimelinePlanner();

    static LongStream few() {
        return LongStream.range(0, 25);
    }

    static LongStream hundreds() {
        return LongStream.range(0, 5);
    }

    private Stream<Impossible> impossible(long seed) {
        return timelines.plan(SmallCases.request(seed)) instanceof Impossible impossible
                ? Stream.of(impossible)
                : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("few")
    @DisplayName("is explained by facts that clash by trial of every plan, none of which can be spared")
    void clashIsMinimal(long seed) {
        impossible(seed).forEach(impossible -> {
            LoopRequest request = SmallCases.request(seed);
            Set<Fact> others = new LinkedHashSet<>(FactList.of(request));
            others.removeAll(impossible.clash());
            assertFalse(BruteForce.possible(request, others, 5), () -> "seed " + seed + ": " + impossible.clash());
            for (Fact fact : impossible.clash()) {
                Set<Fact> fewer = new LinkedHashSet<>(others);
                fewer.add(fact);
                assertTrue(BruteForce.possible(request, fewer, 40), () -> "seed " + seed + " can spare " + fact);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    @DisplayName("becomes possible by each repair, with the plan that the repair shows")
    void repairsWork(long hundred) {
        LongStream.range(hundred * 100, hundred * 100 + 100)
                .forEach(seed -> impossible(seed)
                        .flatMap(impossible -> impossible.repairs().stream())
                        .forEach(repair -> assertEquals(
                                Optional.of(repair.timeline()),
                                timelines.plan(repair.request()).plan(),
                                () -> "seed " + seed + ": " + repair.words())));
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    @DisplayName("lists its repairs from the cheapest on")
    void repairsAreSorted(long hundred) {
        LongStream.range(hundred * 100, hundred * 100 + 100)
                .forEach(seed -> impossible(seed).forEach(impossible -> {
                    List<Integer> ranks =
                            impossible.repairs().stream().map(Repair::rank).toList();
                    assertEquals(ranks.stream().sorted().toList(), ranks, () -> "seed " + seed);
                }));
    }

    private static LoopRequest.Builder twoRounds() {
        Round.Builder round = Round.builder().length(MinuteRange.of(45, 60)).bufferMinutes(10);
        InterviewBlock onsite = InterviewBlock.builder()
                .id("onsite")
                .name("Onsite")
                .gap(Gap.typicallyCalendarDays(3, 4))
                .addRound(round.id("one").name("One").build())
                .addRound(round.id("two").name("Two").build())
                .build();
        return LoopRequest.builder()
                .company(TestCompanies.company(Loop.builder()
                        .addStage(onsite)
                        .source(TestCompanies.SOURCE)
                        .build()))
                .outreach(LocalDate.parse("2026-03-02"))
                .availability(Availability.weekdays(ZoneId.of("Europe/Berlin"), Window.of("09:00", "10:30")));
    }

    @Test
    @DisplayName("names the facts that clash and the cheapest repair, in words")
    void message() {
        Impossible impossible =
                assertInstanceOf(Impossible.class, timelines.plan(twoRounds().build()));
        assertEquals(
                "There is no plan that keeps all of this: The 2 rounds of \"Onsite\" lie on one day. The candidate has"
                        + " time MONDAY 09:00-10:30, TUESDAY 09:00-10:30, WEDNESDAY 09:00-10:30, THURSDAY 09:00-10:30,"
                        + " FRIDAY 09:00-10:30 (Europe/Berlin). Cheapest repair: Open a window on 2026-03-05 from 10:30"
                        + " to 11:40 for \"Two\", 70 minutes more than is free.",
                impossible.message());
    }

    @Test
    @DisplayName("offers to split a block as a repair, and says that the company has to agree")
    void splitIsOffered() {
        Impossible impossible =
                assertInstanceOf(Impossible.class, timelines.plan(twoRounds().build()));
        assertEquals(
                List.of("Ask to split the rounds of \"Onsite\" over 2 working days. It takes the company's consent to"
                        + " 1 change; it leads to a decision on 2026-03-06, with no flag."),
                impossible.repairs().stream()
                        .filter(repair -> repair.words().startsWith("Ask"))
                        .map(repair -> repair.words() + " " + repair.price())
                        .toList());
    }

    @Test
    @DisplayName("says so if the candidate has no time at all")
    void emptyAvailability() {
        LoopRequest request = twoRounds()
                .availability(
                        Availability.builder().zone(ZoneId.of("Europe/Berlin")).build())
                .build();
        Impossible impossible = assertInstanceOf(Impossible.class, timelines.plan(request));
        assertEquals(
                List.of("The candidate has time at no hour of the week (Europe/Berlin)."),
                impossible.clash().stream().map(Fact::words).toList());
    }
}
