package io.github.pmprep.examples.acme;

import io.github.pmprep.model.loop.Assignment;
import io.github.pmprep.model.loop.DayCount;
import io.github.pmprep.model.loop.DayRange;
import io.github.pmprep.model.loop.Deadline;
import io.github.pmprep.model.loop.Gap;
import io.github.pmprep.model.loop.InterviewBlock;
import io.github.pmprep.model.loop.Loop;
import io.github.pmprep.model.loop.MinuteRange;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.loop.Wait;
import io.github.pmprep.model.question.QuestionKind;

/** Acme's loop: a call, a take-home that is due before the panel, a panel over two days, a committee in its own time. */
final class AcmeLoop {

    private AcmeLoop() {}

    static Loop loop() {
        return Loop.builder()
                .addStages(call(), takeHome(), panel(), committee())
                .typicalLength(DayRange.ofCalendarDays(14, 35))
                .source(AcmePlugin.HANDBOOK)
                .build();
    }

    private static InterviewBlock call() {
        return InterviewBlock.builder()
                .id("call")
                .name("Call with the hiring manager")
                .addRounds(
                        round("call", "Call with the hiring manager", MinuteRange.of(25, 25), QuestionKind.BEHAVIORAL))
                .build();
    }

    private static Assignment takeHome() {
        return Assignment.builder()
                .id("take-home")
                .name("Take-home: a one-page product brief")
                .gap(Gap.typicallyCalendarDays(1, 3))
                .effort(MinuteRange.of(120, 240))
                .turnaround(DayRange.ofCalendarDays(3, 7))
                .deadline(Deadline.builder()
                        .stage("panel")
                        .edge(Deadline.Edge.START)
                        .offsetDays(-2)
                        .counting(DayCount.BUSINESS)
                        .build())
                .build();
    }

    private static InterviewBlock panel() {
        return InterviewBlock.builder()
                .id("panel")
                .name("Panel")
                .gap(Gap.typicallyCalendarDays(3, 6))
                .splitOverDays(2)
                .addRounds(
                        round(
                                "panel-brief",
                                "Walk through the brief",
                                MinuteRange.of(60, 60),
                                QuestionKind.PRODUCT_SENSE),
                        round("panel-strategy", "Strategy", MinuteRange.of(45, 45), QuestionKind.STRATEGY),
                        round(
                                "panel-founder",
                                "Coffee with a founder",
                                MinuteRange.of(30, 60),
                                QuestionKind.BEHAVIORAL))
                .build();
    }

    private static Wait committee() {
        return Wait.builder().id("committee").name("Committee").build();
    }

    private static Round round(String id, String name, MinuteRange length, QuestionKind kind) {
        return Round.builder()
                .id(id)
                .name(name)
                .length(length)
                .bufferMinutes(15)
                .addQuestionKind(kind)
                .build();
    }
}
