package io.github.pmprep.spi.testkit;

import io.github.pmprep.model.question.Question;
import java.util.List;

/**
 * A question with a strong and a weak answer, none of them tricked out.
 *
 * @param question what was asked
 * @param strong an answer that speaks for hiring
 * @param weak an answer that does not
 * @since 0.1
 */
public record HonestAnswer(Question question, String strong, String weak) {

    static List<HonestAnswer> all() {
        return List.of(
                new HonestAnswer(
                        Question.productSense(
                                "A cooking app wants people to come back on weekdays. What would you build?"),
                        "I would start with parents who cook after work and find one thing missing at six o'clock. They told us"
                                + " in eleven calls that they give up and order. My bet: if the app shows three dinners from what"
                                + " is left in the fridge, weekday cooks come back. I would try it by hand with forty families"
                                + " before we build anything. Weekday cooking is at 14 percent now; below 20 percent after six"
                                + " weeks I stop. It costs us the holiday recipes, which bring press but no habit.",
                        "I would add many new features such as a chat, badges and better recipes. People like simple and"
                                + " beautiful apps, so we should improve the design and send more notifications."),
                new HonestAnswer(
                        Question.execution("Paid orders fell by a tenth in one week. What do you do?"),
                        "First I check whether the fall is real: the payment log and the order table should agree, and last"
                                + " year's holiday week may explain it. Then I split it by country, device and new against old"
                                + " buyers. If only one phone system lost orders, the release of Tuesday is the suspect and the"
                                + " error rate at the card step would show it. We roll that back for half the buyers and compare."
                                + " I call it fixed when orders are back above 9,500 a day and refunds stay under 2 percent.",
                        "I would ask engineering what happened and run a campaign with a discount. Then we look at the numbers"
                                + " again and see if it gets better."),
                new HonestAnswer(
                        Question.strategy("Should our bike rental firm open in a second city?"),
                        "No, not this year. Our own repair records say that half the cost of a bike comes from vans that drive"
                                + " too far, and a second city doubles the driving before it brings riders. I would close the"
                                + " gaps in the north of this one first, and give up the press that a launch brings. If the"
                                + " council there offers parking for free, or a rival leaves, I change my mind. By May the cost"
                                + " of a ride has to be below 1.90 euros, or we sell the vans.",
                        "The market is growing fast, so it is a big opportunity. We should look at what competitors do and"
                                + " expand step by step, depending on the situation."),
                new HonestAnswer(
                        Question.behavioral("Tell me about a time you disagreed with a decision."),
                        "In March my director wanted to launch the refund form on Monday. I had read thirty complaints and saw"
                                + " that older buyers could not find the button, so I told him I would not sign it off. He was"
                                + " angry, and two engineers lost their weekend plans. I cut the second page instead and we"
                                + " tested it with nine people in the shop. Calls about refunds fell from 210 to 60 a week. I had"
                                + " raised it too late, and since then I show the form to support first.",
                        "I disagreed with my manager once about the plan, but communication is very important, so we talked"
                                + " and found a good solution and everyone was happy in the end."),
                new HonestAnswer(
                        Question.interviewerQuestion("What would you like to know from us?"),
                        "You stopped the paper timetable last autumn although drivers still asked for it. Who argued against"
                                + " that, what would have made you bring it back, and what did you give up to keep the date?",
                        "What is the culture like, and what are the next steps? Also, how many holidays do I get?"),
                new HonestAnswer(
                        Question.negotiation("We are happy to offer you 150,000 a year. What do you think?"),
                        "Thank you, I enjoyed meeting the team and I want to make this work. I have another offer with 20,000"
                                + " more in shares over four years, and I walk away from a bonus in March. If the base is fixed,"
                                + " could the sign-on cover that bonus? What have you been able to do for others at this level?",
                        "That is not enough for me, I need more money because my rent is high. Otherwise I cannot accept it."));
    }
}
