package io.github.pmprep.examples.quickstart;

import static java.lang.System.out;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.ledger.TotalCompensation;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.Timeline;
import java.time.LocalDate;
import java.time.ZoneId;

/** The lines that the README shows; a test holds the two together. */
public final class TenLines {

    private TenLines() {}

    /** Plans, pays and scores. */
    public static void main(String[] args) {
        // Load: the engine, and every company plugin that is on the class path.
        PmPrep prep = PmPrep.load();
        Company amazon = prep.company("amazon");
        // Plan: the interviews, placed in free hours as the company spaces them.
        Availability free = Availability.weekdays(ZoneId.of("America/New_York"), Window.of("09:00", "17:00"));
        LoopRequest.Builder loop =
                LoopRequest.builder().company(amazon).availability(free).outreach(LocalDate.of(2026, 3, 2));
        Timeline plan = prep.timelines().plan(loop.build()).plan().orElseThrow();
        plan.rounds().forEach(round -> out.println(round.date() + "  " + round.name()));
        // Pay: each year of an offer, as the company vests its stock.
        Offer.Builder offer = Offer.builder().company("amazon").start(LocalDate.of(2026, 5, 4));
        offer.base(Money.parse("USD 200000")).addGrants(Grant.ofValue(Money.parse("USD 60000")));
        TotalCompensation pay = prep.compensation().total(offer.build());
        pay.years().forEach(year -> out.println(year.year() + "  " + year.pay().total()));
        // Score: what an answer shows, in its own words.
        Question question = Question.productSense("How would you improve checkout?");
        String answer = "First I would clarify the goal, then brainstorm solutions with all stakeholders.";
        Scorecard card =
                prep.answers().assess(amazon, question, answer).scorecard().orElseThrow();
        card.findings().stream().limit(3).forEach(found -> out.println(found.points() + "  " + found.reason()));
    }
}
