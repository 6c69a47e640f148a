package io.github.pmprep.spi;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.rule.RuleBook;
import java.util.List;
import java.util.Optional;

/**
 * The interview and pay practice of one company.
 *
 * <pre>{@code
 * public final class AcmePlugin implements CompanyPlugin {
 *     public String id() {
 *         return "acme";
 *     }
 *
 *     public Company company() {
 *         return Company.builder().id("acme").name("Acme")...build();
 *     }
 * }
 * }</pre>
 *
 * <p><strong>How it is found.</strong> Name the class in {@code META-INF/services/io.github.pmprep.spi.CompanyPlugin}, or
 * in {@code provides … with …} of a module, and give it a public constructor without parameters. Or register an object by
 * hand, and no more is needed. A company that is data alone needs no class at all.
 *
 * <p><strong>Who calls what, when.</strong> The library calls each method once for each time that it is loaded, in the order
 * in which they stand here, on a thread of its own and with a time limit. What is returned is checked and kept. A plugin that
 * fails in any way is reported and left out; it hides no other.
 *
 * <p><strong>What must hold.</strong> Every method gives the same answer at every call, on any thread and on several at
 * once. It looks at no clock, no default locale or time zone, no system property, no file and no network.
 *
 * @since 0.1
 */
public interface CompanyPlugin {

    /**
     * Returns the id of the company, the same as {@code company().id()}: lower-case words of letters and digits, joined by
     * hyphens, starting with a letter, at most 64 characters, such as {@code acme}. Ids that start with {@code pmprep-} are
     * reserved. The id goes into users' files, so it never changes.
     */
    String id();

    /** Returns the facts of the company; never null, and the same value at every call. */
    Company company();

    /**
     * Returns rules for signals that the library does not know, and the words that they speak of. They count besides the
     * library's own in answers for this company, with the points that they state; none of them may have the id of a rule of
     * the library. Rules that cannot be compiled fail the assessment, with a message that names the plugin. Asked once, after
     * the company.
     */
    default RuleBook rules() {
        return RuleBook.builder().build();
    }

    /** Returns what judges answers in place of the library, if the company has a way of its own. Asked once, after the company. */
    default Optional<Assessor> assessor() {
        return Optional.empty();
    }

    /** Returns what flags risks in a plan besides the company's urgency rules. Asked once, after the company. */
    default List<RiskRule> riskRules() {
        return List.of();
    }

    /**
     * Returns what makes one verdict of all rounds, if none of the rules that the company's data can state will do. Asked once,
     * after the company.
     */
    default Optional<DebriefRule> debriefRule() {
        return Optional.empty();
    }
}
