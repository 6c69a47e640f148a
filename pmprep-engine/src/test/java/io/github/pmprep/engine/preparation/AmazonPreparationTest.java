package io.github.pmprep.engine.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.preparation.PreparationFlag;
import io.github.pmprep.model.preparation.PreparationPlan;
import io.github.pmprep.model.preparation.PreparationRepair;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.RoundAhead;
import io.github.pmprep.model.preparation.WorkSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("For Amazon, with an hour every weekday evening,")
class AmazonPreparationTest {

    private static final PmPrep PREP = PmPrep.load();
    private static final Company AMAZON = PREP.company("amazon");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Availability EVENINGS =
            Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("19:00", "20:00"));

    /** Returns a request in which every round starts some days from today. */
    private static PreparationRequest in(int days) {
        Instant start =
                TODAY.plusDays(days).atTime(9, 0).atZone(EVENINGS.zone()).toInstant();
        PreparationRequest.Builder request =
                PreparationRequest.builder().company(AMAZON).today(TODAY).availability(EVENINGS);
        AMAZON.loop().rounds().forEach(round -> request.addRounds(RoundAhead.of(round, start)));
        return request.build();
    }

    private static PreparationPlan plan(int days) {
        return PREP.preparation().plan(in(days));
    }

    private static List<String> flags(PreparationPlan plan) {
        return plan.flags().stream().map(PreparationFlag::message).toList();
    }

    @Test
    @DisplayName("D-67: a plan of thirty days holds every task that serves a round")
    void thirtyDays() {
        PreparationPlan plan = PREP.preparation().plan(PreparationRequest.thirtyDays(AMAZON, TODAY, EVENINGS));
        assertEquals(
                List.of(),
                plan.dropped().stream()
                        .filter(dropped -> Choice.weighs(dropped.task().value()))
                        .toList());
    }

    @Test
    @DisplayName("D-60: four weeks ahead nothing is flagged")
    void fourWeeks() {
        assertEquals(List.of(), flags(plan(28)));
    }

    @Test
    @DisplayName("D-60: three weeks ahead the late start is flagged")
    void threeWeeks() {
        assertEquals(
                "21 days are left before \"" + AMAZON.loop().rounds().get(0).name()
                        + "\", fewer than the 28 that leave time to revise.",
                flags(plan(21)).get(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 13})
    @DisplayName("D-60: fewer than fourteen days ahead it is cramming")
    void cramming(int days) {
        assertEquals(PreparationFlag.Kind.CRAMMING, plan(days).flags().get(0).kind());
    }

    @Test
    @DisplayName("fourteen days ahead it is not cramming")
    void noCramming() {
        assertEquals(PreparationFlag.Kind.LATE_START, plan(14).flags().get(0).kind());
    }

    @Test
    @DisplayName("no task of up to an hour is split")
    void nothingIsSplit() {
        PreparationPlan plan = plan(35);
        assertEquals(plan.tasks().size(), plan.sessions().size());
    }

    @Test
    @DisplayName("D-61: stories that are written already are not planned again")
    void written() {
        PreparationRequest request = PreparationRequest.builder()
                .from(in(35))
                .putStory("ownership", 2)
                .build();
        assertTrue(PREP.preparation().plan(request).tasks().stream()
                .noneMatch(task -> task.id().startsWith("story.ownership.")));
    }

    @Test
    @DisplayName("without a free minute everything is listed as dropped, and nothing helps but other hours")
    void noHours() {
        PreparationRequest request = PreparationRequest.builder()
                .from(in(35))
                .availability(Availability.builder().zone(EVENINGS.zone()).build())
                .build();
        PreparationPlan plan = PREP.preparation().plan(request);
        assertEquals(List.of(), plan.tasks());
        assertEquals(List.of(), plan.repairs());
        assertEquals(
                List.of("The hours do not suffice for " + missing(plan) + " tasks that serve a round."), flags(plan));
    }

    private static long missing(PreparationPlan plan) {
        return plan.dropped().stream()
                .filter(dropped -> Choice.weighs(dropped.task().value()))
                .count();
    }

    @Test
    @DisplayName("ten days ahead the principles that get no story, and the repairs, are named")
    void tenDays() {
        PreparationPlan plan = plan(10);
        assertEquals(
                List.of(
                        "10 days are left before \"Recruiter screen\", fewer than 14: answers learned so fast sound canned."
                                + " Every principle that a round tests has a story all the same. 28 rehearsals find no"
                                + " day.",
                        "The hours do not suffice for 11 tasks that serve a round."),
                flags(plan));
        assertEquals(
                List.of("All rounds 13 days later make room for everything that serves a round. Have the delay judged"
                        + " before you ask for it."),
                plan.repairs().stream().map(PreparationRepair::message).toList());
    }

    @Nested
    @DisplayName("a locked session is refused")
    class LockedSessions {

        private void refused(String message, PreparationRequest request) {
            assertEquals(
                    message,
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> PREP.preparation().plan(request))
                            .getMessage());
        }

        private PreparationRequest locked(String task, String... times) {
            PreparationRequest.Builder request = PreparationRequest.builder().from(in(35));
            for (int i = 0; i < times.length; i += 2) {
                request.addLocked(WorkSession.of(task, Instant.parse(times[i]), Instant.parse(times[i + 1])));
            }
            return request.build();
        }

        @Test
        @DisplayName("if it is shorter than its task")
        void tooShort() {
            refused(
                    "locked (summary, 15 minutes) must hold the whole task of 60 minutes. Lock all of its sessions, or"
                            + " none.",
                    locked("summary", "2026-03-04T03:00:00Z", "2026-03-04T03:15:00Z"));
        }

        @Test
        @DisplayName("if it overlaps another")
        void overlap() {
            refused(
                    "locked (summary, 2026-03-04T03:15:00Z) must not overlap that of summary (2026-03-04T03:00:00Z)."
                            + " Unlock it, or move it.",
                    locked(
                            "summary",
                            "2026-03-04T03:00:00Z",
                            "2026-03-04T03:30:00Z",
                            "2026-03-04T03:15:00Z",
                            "2026-03-04T04:00:00Z"));
        }

        @Test
        @DisplayName("if it ends after its round starts")
        void tooLate() {
            refused(
                    "locked (summary, 2026-05-04T03:00:00Z) must end before \""
                            + AMAZON.loop().rounds().stream()
                                    .filter(round -> round.id().equals(before("summary")))
                                    .findFirst()
                                    .orElseThrow()
                                    .name()
                            + "\" starts (2026-04-06T16:00:00Z). Unlock it, or move it.",
                    locked("summary", "2026-05-04T03:00:00Z", "2026-05-04T04:00:00Z"));
        }

        private String before(String task) {
            return plan(35).task(task).orElseThrow().before();
        }

        @Test
        @DisplayName("but not if it lies outside the candidate's hours, or is a rehearsal's")
        void outside() {
            String rehearsal = plan(35).tasks().stream()
                    .map(task -> task.id())
                    .filter(id -> id.startsWith("rehearsal."))
                    .findFirst()
                    .orElseThrow();
            PreparationRequest request = locked(rehearsal, "2026-03-21T15:00:00Z", "2026-03-21T15:15:00Z");
            assertTrue(PREP.preparation().plan(request).sessions().containsAll(request.locked()));
        }
    }

    @Test
    @DisplayName("a loop that is over is refused")
    void over() {
        assertEquals(
                "rounds must hold one that starts after 2026-03-02 begins. Plan the next loop, or give an earlier day as"
                        + " today.",
                assertThrows(IllegalArgumentException.class, () -> plan(-1)).getMessage());
    }

    @Test
    @DisplayName("a loop more than 400 days ahead is refused")
    void tooFar() {
        assertEquals(
                "round.start (2027-04-07T16:00:00Z) must lie within 400 days of 2026-03-02. Plan again when it is"
                        + " nearer.",
                assertThrows(IllegalArgumentException.class, () -> plan(401)).getMessage());
    }
}
