package io.github.pmprep.engine.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.Timelines;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("In every time zone, before both clock changes of a year and before 29 February,")
class HardRulesTest {

    private final Timelines timelines = new TimelinePlanner();

    /** All zones, in groups of a hundred. */
    static Stream<List<String>> zones() {
        List<String> ids = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        return IntStream.rangeClosed(0, (ids.size() - 1) / 100)
                .mapToObj(i -> ids.subList(100 * i, Math.min(ids.size(), 100 * i + 100)));
    }

    private static List<LocalDate> dates(ZoneId zone) {
        List<LocalDate> dates = new ArrayList<>();
        dates.add(LocalDate.parse("2028-02-21"));
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.nextTransition(Instant.parse("2026-01-01T00:00:00Z"));
        for (int i = 0; i < 2 && change != null; i++) {
            dates.add(change.getDateTimeBefore().toLocalDate().minusDays(3));
            change = rules.nextTransition(change.getInstant());
        }
        return dates;
    }

    @ParameterizedTest
    @MethodSource("zones")
    @DisplayName("a plan breaks no rule that must hold")
    void holds(List<String> ids) {
        int plans = 0;
        int requests = 0;
        for (String id : ids) {
            ZoneId zone = ZoneId.of(id);
            for (LocalDate date : dates(zone)) {
                long seed = id.hashCode() + date.toEpochDay();
                LoopRequest request = SmallCases.wide(seed, zone, date);
                Optional<Timeline> plan = timelines.plan(request).plan();
                String which = "seed " + seed + ", " + zone + ", " + date;
                plan.ifPresent(timeline -> assertEquals(List.of(), HardRules.broken(request, timeline), () -> which));
                requests++;
                plans += plan.isPresent() ? 1 : 0;
            }
        }
        String share = plans + " plans for " + requests + " requests";
        assertTrue(2 * plans > requests, share);
    }

    @ParameterizedTest
    @MethodSource("zones")
    @DisplayName("a night shift that the clock change cuts short or stretches holds what fits and no more")
    void nights(List<String> ids) {
        for (String id : ids) {
            ZoneId zone = ZoneId.of(id);
            for (LocalDate date : dates(zone)) {
                LoopRequest request = LoopRequest.builder()
                        .from(SmallCases.wide(id.hashCode(), zone, date))
                        .availability(Availability.weekdays(zone, Window.of("00:00", "04:00")))
                        .fixedRounds(List.of())
                        .interviewers(List.of())
                        .build();
                timelines
                        .plan(request)
                        .plan()
                        .ifPresent(timeline ->
                                assertEquals(List.of(), HardRules.broken(request, timeline), () -> zone + ", " + date));
            }
        }
    }
}
