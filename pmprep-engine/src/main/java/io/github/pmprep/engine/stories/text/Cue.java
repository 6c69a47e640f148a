package io.github.pmprep.engine.stories.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way of speaking by which one sees what a sentence is about. */
public enum Cue {
    /** Something moved. */
    CHANGE(
            "rose|fell|grew|dropped|increased?|decreased?|improved?|improvement|went (?:from|up|down|to)|reduced|boosted"
                    + "|doubled|halved|tripled|raised|lifted|gained|jumped|shrank|declined|slid|climbed|came down|sank|moved from|cut \\S+ (?:from|by|to)"),
    /** A figure. */
    FIGURE(
            "\\d+|per ?cent|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty"
                    + "|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|half|halved|doubled|tripled|a third|a quarter"),
    /** A share or an amount, which somebody must have counted. */
    RATE("\\d[\\d.,]* ?%|\\S+ per ?cent|[$€£] ?\\d[\\d.,]*\\w*|\\S+ (?:dollars|euros)"),
    /** Where a figure stood before. */
    BASELINE(
            "from (?:\\S+ ){0,5}to|baseline|down from|up from|used to be|had been|stood at|before (?:that|it|the change)"
                    + "|previously|than before|today it is"),
    /** Money, or customers who pay. */
    BUSINESS(
            "revenues?|profits?|margins?|costs? (?:us|them|the)|sav(?:ed|es|ings?)|dollars?|euros?|\\$|€|£|usd|eur|paid|pays?"
                    + "|paying|sales|sold|renew\\w*|churn|retention|bills?|budget|turnover|earn\\w*|income|subscri\\w+|contracts?"
                    + "|customers? (?:left|stayed|kept)|cancell?\\w*"),
    /** Two things that followed each other, or the claim that one made the other. */
    SEQUENCE(
            "after (?:we|i|the|that|this|launch)|since (?:we|i|the|then)|as a result|led to|resulted in|thanks to|because of"
                    + "|drove|which (?:made|brought|raised|cut|improved)|so (?:\\S+ ){0,3}(?:rose|fell|grew|dropped|improved|increased)"),
    /** A comparison that could tell cause from coincidence. */
    COMPARISON(
            "control|compared|comparison|a/b|ab test|hold-?out|held out|split|randomi[sz]ed|experiment|test group|without it"
                    + "|other (?:group|half|stores?|wards?|region|teams?)|same (?:weeks?|month|quarter) last year|nothing else changed"),
    /** A decision that somebody made together with others. */
    SHARED_DECISION(
            "(?:we|they|the team|leadership|management|everyone) (?:\\S+ ){0,2}(?:decided|agreed|chose|aligned|concluded"
                    + "|settled)|it was (?:decided|agreed)|(?:a|the) decision was (?:made|taken)"),
    /** A decision of one's own. */
    OWN_DECISION(
            "i (?:\\S+ ){0,2}(?:decided|chose|cut|stopped|dropped|killed|removed|took|moved|delayed|postponed|pulled|froze"
                    + "|closed|paused|rewrote|refused|insisted|picked|changed|launched|built|shipped|cancelled|canceled"
                    + "|switched|made|put|asked|told|checked|wrote|drew|called|stuck|turned|tested|reduced|sent)"),
    /** Something that was done. */
    ACTION(
            "(?:i|we) (?:\\S+ ){0,2}(?:\\p{L}{2,}ed|made|put|told|wrote|drew|stuck|sent|gave|took|went|sat|stood|rang|cut|chose|built"
                    + "|found|ran|set|kept|did|held|brought|bought|sold|spent|began|met|read|let)"),
    /** An idea of one's own. */
    OWN_IDEA("i['\u2019]d|i would|i will|we should|we would|my (?:idea|bet|pick|choice|first)"),
    /** What a decision cost. */
    PRICE(
            "costs?|price|lost|lose|losing|gave up|give up|giving up|expense|sacrific\\w*|trade-?offs?|halved|fewer|at risk|risked"
                    + "|paid for|less of"),
    /** What else could have been done. */
    ALTERNATIVE("alternatives?|options?|instead|rather than|could have|either|considered|weighed|versus|vs"),
    /** Somebody who minded. */
    PUSHBACK(
            "against|disagree\\w*|push(?:ed)? ?back|pushback|object\\w*|refused|angry|furious|s[ck]eptic\\w*|doubt\\w*|argued"
                    + "|resist\\w*|unhappy|complain\\w*|convinc\\w*|persuad\\w*|wanted to|fought|oppos\\w*"),
    /** A way to find out. */
    TEST("experiments?|tests?|tested|trial|pilot|try it|tried|a/b|stop if|prove\\w* (?:me|us|it) wrong|compare\\w*"),
    /** What was learned. */
    LESSON(
            "learn(?:ed|t)|lessons?|mistakes?|since then|next time|differently|looking back|hindsight|i was wrong|regret\\w*"
                    + "|should have|too late|my (?:error|fault)|now i"),
    /** How a figure was counted. */
    SOURCE(
            "counted|measured|survey\\w*|logs?|dashboard|reports?|interview\\w*|samples?|i read|invoices?|records|tracked|tickets?"
                    + "|letters|asked"),
    /** What was expected to help. */
    HYPOTHESIS(
            "hypothes[ie]s|i (?:believed|thought|suspected|expected|bet|guessed|assumed)|my (?:bet|guess|theory|hunch)"
                    + "|if (?:we|i|they|it|you) ");

    private final Pattern pattern;

    Cue(String words) {
        pattern = Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns where a text speaks so first; its length if it does not. */
    public int at(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.start() : text.length();
    }

    /** Returns whether a text speaks so. */
    public boolean in(String text) {
        return pattern.matcher(text).find();
    }
}
