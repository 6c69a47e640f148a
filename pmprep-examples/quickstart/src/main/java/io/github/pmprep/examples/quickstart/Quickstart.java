package io.github.pmprep.examples.quickstart;

import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.calendar.Availability;
import io.github.pmprep.model.calendar.Window;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.ledger.TotalCompensation;
import io.github.pmprep.model.compensation.ledger.YearTotal;
import io.github.pmprep.model.money.Money;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Assessment;
import io.github.pmprep.model.scoring.Finding;
import io.github.pmprep.model.scoring.Scorecard;
import io.github.pmprep.model.timeline.LoopRequest;
import io.github.pmprep.model.timeline.PlacedRound;
import io.github.pmprep.model.timeline.Timeline;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

/** Plans an interview loop, adds up an offer and scores two answers to one question. */
public final class Quickstart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM  HH:mm", Locale.ENGLISH);

    private static final String STRONG = """
            My hypothesis is that if we show the full price with shipping on the product page, we will raise checkout \
            completion from 61 % to 65 %, because in our exit survey 38 % of the customers who left said that the shipping \
            cost surprised them. That is worth about $4 million a year in revenue. To find out fast I would run a two-week A/B test on 10 % of \
            mobile traffic, compare completed orders with the control group, and stop if the return rate rises by more than one point.""";

    private static final String WEAK = """
            First I would clarify the goal of the checkout page. Then I would explore the user segments and list their pain \
            points. Then I would brainstorm some solutions, prioritize them with a framework, and finally define success metrics \
            and align with all stakeholders.""";

    private final PmPrep prep;
    private final PrintStream out;

    private Quickstart(PmPrep prep, PrintStream out) {
        this.prep = prep;
        this.out = out;
    }

    /** Plans and pays for Amazon and for every other company that a plugin has brought along, and scores for Amazon. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Quickstart(PmPrep.load(), out).run();
    }

    private void run() {
        Company amazon = prep.company("amazon");
        planAndPay(amazon);
        score(amazon);
        for (Company company : prep.companies()) {
            if (!company.equals(amazon)) {
                planAndPay(company);
            }
        }
    }

    private void planAndPay(Company company) {
        headline(company.name());
        plan(company);
        pay(company);
    }

    private void plan(Company company) {
        LoopRequest request = LoopRequest.builder()
                .company(company)
                .outreach(LocalDate.parse("2026-03-02"))
                .availability(Availability.weekdays(ZoneId.of("America/Los_Angeles"), Window.of("09:00", "17:00")))
                .build();
        Timeline timeline = prep.timelines().plan(request).plan().orElseThrow();
        out.println("  The loop, after a first mail on " + timeline.outreach());
        for (PlacedRound round : timeline.rounds()) {
            out.println("    " + DAY.format(round.zonedStart()) + "  " + round.name());
        }
        timeline.deadlines()
                .forEach(deadline -> out.println("    due by " + deadline.date() + "    " + deadline.stage()));
        timeline.flags().forEach(flag -> out.println("    note: " + flag.message()));
        out.println("    decision: "
                + timeline.decision()
                        .map(day -> day + ", after " + timeline.daysToDecision().orElseThrow() + " days")
                        .orElse("nobody can say when"));
        out.println();
    }

    private void pay(Company company) {
        Offer offer = Offer.builder()
                .company(company.id())
                .start(LocalDate.parse("2026-05-04"))
                .base(Money.ofMajor("USD", 200_000))
                .addBonuses(Bonus.ofTarget("20 %"))
                .addGrants(Grant.ofValue(Money.ofMajor("USD", 60_000)))
                .addSignOns(Payment.of(Money.ofMajor("USD", 30_000)))
                .build();
        TotalCompensation pay = prep.compensation().total(offer);
        out.println("  An offer: base 200,000, target bonus 20 %, stock 60,000, sign-on 30,000");
        for (YearTotal year : pay.years()) {
            out.println("    year " + year.year() + dollars(year.pay().total()) + ", of which stock"
                    + dollars(year.pay().equity()));
        }
        out.println("    in all" + dollars(pay.total()));
        out.println();
    }

    private static String dollars(Money money) {
        return String.format(Locale.ENGLISH, "%,14.2f", money.amount());
    }

    private void score(Company company) {
        Question question = Question.productSense("How would you improve the checkout of our shop?");
        headline("\"" + question.text() + "\"");
        show("A candidate who says what will change, and how to find out", company, question, STRONG);
        show("A candidate who recites a process", company, question, WEAK);
    }

    private void show(String title, Company company, Question question, String answer) {
        out.println("  " + title);
        Assessment assessment = prep.answers().assess(company, question, answer);
        if (assessment instanceof Scorecard card) {
            out.println("    " + card.score() + " of 100: " + card.verdict().name());
            card.findings().stream()
                    .filter(finding -> finding.evidence().isPresent())
                    .sorted(Comparator.comparingInt((Finding finding) -> -Math.abs(finding.points())))
                    .limit(5)
                    .forEach(this::show);
        } else {
            out.println("    " + assessment);
        }
        out.println();
    }

    private void show(Finding finding) {
        out.println("    " + (finding.points() < 0 ? "" : "+") + finding.points() + "  " + finding.reason());
        finding.evidence().ifPresent(evidence -> out.println("        «" + evidence.quote() + "»"));
    }

    private void headline(String text) {
        out.println(text);
        out.println("=".repeat(text.length()));
    }
}
