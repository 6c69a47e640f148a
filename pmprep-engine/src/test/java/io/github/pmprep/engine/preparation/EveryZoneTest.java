package io.github.pmprep.engine.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.RoundAhead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("In every time zone, before both clock changes of a year and before 29 February,")
class EveryZoneTest {

    private final PreparationRoom room = new PreparationRoom();

    /** All zones, in groups of a hundred. */
    static Stream<List<String>> zones() {
        List<String> ids = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        return IntStream.rangeClosed(0, (ids.size() - 1) / 100)
                .mapToObj(i -> ids.subList(100 * i, Math.min(ids.size(), 100 * i + 100)));
    }

    private static List<LocalDate> dates(ZoneId zone) {
        List<LocalDate> dates = new ArrayList<>();
        dates.add(LocalDate.parse("2028-02-27"));
        ZoneOffsetTransition change = zone.getRules().nextTransition(Instant.parse("2026-01-01T00:00:00Z"));
        for (int i = 0; i < 2 && change != null; i++) {
            dates.add(change.getDateTimeBefore().toLocalDate().minusDays(1));
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return dates;
    }

    /** Returns a made-up request on other days of another zone, at the same times of day. */
    private static PreparationRequest moved(long seed, ZoneId zone, LocalDate today) {
        PreparationRequest request = SmallRequests.of(seed);
        ZoneId before = request.availability().zone();
        long days = ChronoUnit.DAYS.between(request.today(), today);
        return PreparationRequest.builder()
                .from(request)
                .today(today)
                .availability(Availability.builder()
                        .from(request.availability())
                        .zone(zone)
                        .build())
                .rounds(request.rounds().stream()
                        .map(round -> RoundAhead.builder()
                                .from(round)
                                .start(moved(round.start(), before, zone, days))
                                .end(round.end().map(end -> moved(end, before, zone, days)))
                                .build())
                        .toList())
                .build();
    }

    private static Instant moved(Instant moment, ZoneId before, ZoneId after, long days) {
        return moment.atZone(before)
                .toLocalDateTime()
                .plusDays(days)
                .atZone(after)
                .toInstant();
    }

    @ParameterizedTest
    @MethodSource("zones")
    @DisplayName("a plan breaks no rule that must hold")
    void holds(List<String> ids) {
        int sessions = 0;
        for (String id : ids) {
            ZoneId zone = ZoneId.of(id);
            for (LocalDate date : dates(zone)) {
                long seed = Math.floorMod(id.hashCode() + date.toEpochDay(), 100_000L);
                PreparationRequest request = moved(seed, zone, date);
                PreparationPlan plan = room.plan(request);
                assertEquals(
                        List.of(), HardRules.broken(request, plan), () -> "seed " + seed + ", " + id + ", " + date);
                sessions += plan.sessions().size();
            }
        }
        String seen = sessions + " sessions in " + ids.size() + " zones";
        assertTrue(sessions > ids.size(), seen);
    }
}
