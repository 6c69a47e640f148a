package io.github.pmprep.engine.compensation;

import static io.github.pmprep.engine.compensation.GeneratedOffers.forEachSeed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.api.Compensation;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.compensation.Bonus;
import io.github.pmprep.model.compensation.Grant;
import io.github.pmprep.model.compensation.Offer;
import io.github.pmprep.model.compensation.Payment;
import io.github.pmprep.model.compensation.negotiation.BandStanding;
import io.github.pmprep.model.compensation.negotiation.Evidence;
import io.github.pmprep.model.compensation.negotiation.Lever;
import io.github.pmprep.model.compensation.negotiation.LeverMove;
import io.github.pmprep.model.compensation.negotiation.MoveOutcome;
import io.github.pmprep.model.compensation.negotiation.Negotiation;
import io.github.pmprep.model.compensation.negotiation.NegotiationRequest;
import io.github.pmprep.model.compensation.negotiation.Standing;
import io.github.pmprep.model.compensation.vesting.VestingSchedule;
import io.github.pmprep.model.money.Fraction;
import io.github.pmprep.model.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A negotiation")
class NegotiationTest {

    private static final LocalDate START = LocalDate.parse("2027-01-04");

    private static final Offer AMAZON = Offer.builder()
            .name("amazon")
            .company("amazon")
            .level("l6")
            .start(START)
            .base(Money.ofMajor("USD", 200_000))
            .addBonuses(Bonus.ofTarget("20 %"))
            .addSignOns(Payment.of(Money.ofMajor("USD", 20_000)))
            .addGrants(Grant.ofValue(Money.ofMajor("USD", 60_000)))
            .build();

    private static final Offer RIVAL = Offer.builder()
            .name("rival")
            .start(START)
            .base(Money.ofMajor("USD", 210_000))
            .addBonuses(Bonus.ofTarget("15 %"))
            .addGrants(Grant.ofValue(Money.ofMajor("USD", 240_000)))
            .vesting(VestingSchedule.levelQuarterly(4))
            .build();

    private final Compensation compensation = PmPrep.load().compensation();

    private final Negotiation negotiation = compensation.negotiate(NegotiationRequest.builder()
            .offer(AMAZON)
            .addCompeting(RIVAL)
            .addEvidence(Evidence.MARKET_RATES)
            .build());

    @Test
    @DisplayName("D-50, D-51: shows where each part stands, and both base ranges of the article side by side")
    void standings() {
        assertEquals(
                List.of("0.5", "2/7", "0.5", "0.5"),
                negotiation.standings().stream()
                        .map(standing -> standing.into().orElseThrow().toString())
                        .toList());
        List<BandStanding> high = compensation.standings(
                Offer.builder().from(AMAZON).base(Money.ofMajor("USD", 230_000)).build());
        assertEquals(Standing.ABOVE, high.get(0).standing());
        assertEquals(Standing.WITHIN, high.get(1).standing());
        assertFalse(high.get(0).band().source().equals(high.get(1).band().source()), "two sources");
    }

    @Test
    @DisplayName("names for each lever alone the exact amount that reaches the rival's total")
    void leversAlone() {
        assertEquals("USD 1040000.00", negotiation.current().toString());
        assertEquals("USD 1206000.00", negotiation.target().toString());
        assertEquals(
                "USD 166,000.00 more sign-on in year 1",
                negotiation.lever(Lever.SIGN_ON).ask().orElseThrow());
        assertEquals(
                "USD 166,000.00 more in the RSU grant, USD 226,000.00 in all",
                negotiation.lever(Lever.EQUITY).ask().orElseThrow());
    }

    @Test
    @DisplayName("D-53: keeps the base in its band, and refuses a lever that the policy does not name")
    void policyBinds() {
        LeverMove base = negotiation.lever(Lever.BASE);
        assertEquals(MoveOutcome.FALLS_SHORT, base.outcome());
        assertEquals(Money.ofMajor("USD", 220_000), base.offer().orElseThrow().base());
        assertEquals(
                "The base is rarely moved beyond the band of the level. At its end USD 70,000.00 are still missing.",
                base.reason());
        LeverMove bonus = negotiation.lever(Lever.BONUS);
        assertEquals(MoveOutcome.FORBIDDEN, bonus.outcome());
        assertEquals("The policy has no rule for bonus, so it does not move.", bonus.reason());
    }

    @Test
    @DisplayName("D-53, D-55: mixes sign-on for the early years with more units, and reaches the target to the cent")
    void mix() {
        assertEquals(
                List.of(
                        "USD 38,500.00 more sign-on in year 1",
                        "USD 52,500.00 more sign-on in year 2",
                        "USD 75,000.00 more in the RSU grant, USD 135,000.00 in all"),
                negotiation.mix().stream().map(move -> move.ask().orElseThrow()).toList());
        assertEquals(negotiation.target(), negotiation.mixReaches());
    }

    @Test
    @DisplayName("D-54: states the leverage with the evidence that the company asks for")
    void leverage() {
        assertEquals(
                "There is one competing offer; several are the strongest leverage; one is above this offer, by USD 166,000.00.",
                negotiation.leverage().statement());
        assertEquals(
                List.of(Evidence.COMPETING_OFFERS, Evidence.MARKET_RATES),
                negotiation.leverage().atHand());
        assertEquals(List.of(), negotiation.leverage().missing());
    }

    @Test
    @DisplayName("D-52: talks about the whole first, and never asks for base alone")
    void talkingPoints() {
        List<String> points = negotiation.talkingPoints();
        assertEquals(
                "I look at the offer as a whole: USD 1,040,000.00 over 4 years, USD 260,000.00 a year on average; 20 % of its"
                        + " equity vests in the first two years.",
                points.get(0));
        assertEquals(
                "Another offer comes to USD 1,206,000.00 over the same time; the gap is widest in year 2, at USD 52,500.00.",
                points.get(1));
        assertEquals("I am flexible on how the whole is put together. Which of its parts can you move?", points.get(3));
        assertFalse(points.get(0).contains("base"), "the whole comes first");
    }

    @Test
    @DisplayName("with a lever fed back in reaches the target, and one step less falls short (1500 offers)")
    void leverFedBack() {
        Compensation plain = PmPrep.builder().discovery(false).build().compensation();
        forEachSeed(1_500, seed -> {
            GeneratedOffers generated = new GeneratedOffers(seed);
            Offer offer = generated.offer();
            Money current = plain.total(offer).total();
            Money target = current.plus(generated.cents(1, 200_000_00));
            Negotiation moves = plain.negotiate(
                    NegotiationRequest.builder().offer(offer).target(target).build());
            for (LeverMove move : moves.levers()) {
                if (move.outcome() == MoveOutcome.REACHES) {
                    Money fedBack = plain.total(move.offer().orElseThrow()).total();
                    assertEquals(move.reached().orElseThrow(), fedBack);
                    assertTrue(fedBack.compareTo(target) >= 0, move.lever() + " comes to " + fedBack);
                    if (move.lever() == Lever.SIGN_ON) {
                        assertEquals(target, fedBack);
                    }
                    if (move.lever() == Lever.BASE) {
                        Offer less = Offer.builder()
                                .from(offer)
                                .base(move.offer().orElseThrow().base().minus(Money.ofMinor("USD", 1)))
                                .build();
                        assertTrue(plain.total(less).total().compareTo(target) < 0, "a cent less base does too");
                    }
                }
            }
            assertTrue(moves.mixReaches().compareTo(target) >= 0, "the mix reaches " + moves.mixReaches());
        });
    }

    @Test
    @DisplayName("has nothing to ask for where the offer is above its target already")
    void nothingToAsk() {
        Negotiation enough = compensation.negotiate(NegotiationRequest.builder()
                .offer(AMAZON)
                .target(Money.ofMajor("USD", 1_000_000))
                .build());
        assertEquals(List.of(), enough.mix());
        assertEquals(
                "As a whole it is where I want it to be, so I have no ask on the amount.",
                enough.talkingPoints().get(1));
    }

    @Test
    @DisplayName("D-52: treats the level as a dimension, with the bands of the next one")
    void level() {
        LeverMove level = negotiation.lever(Lever.LEVEL);
        assertEquals(MoveOutcome.REACHES, level.outcome());
        assertEquals("l7", level.offer().orElseThrow().level().orElseThrow());
        assertEquals(
                Fraction.ZERO.compareTo(Fraction.ONE),
                Integer.signum(
                        RIVAL.base().compareTo(level.offer().orElseThrow().base())));
    }
}
