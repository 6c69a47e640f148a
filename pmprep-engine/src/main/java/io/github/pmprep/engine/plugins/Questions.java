package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem.Reason;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.spi.CompanyPlugin;
import io.github.pmprep.spi.RiskRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one plugin is asked, method by method; the first answer that will not do ends it. */
final class Questions {

    private static final int MOST_RULES = 100;
    private static final int MOST_SIGNALS = 5_000;

    private final Origin origin;
    private final CompanyPlugin plugin;

    Questions(Origin origin, CompanyPlugin plugin) {
        this.origin = origin;
        this.plugin = plugin;
    }

    Found answers() {
        try {
            return Found.company(origin, company(id()), behaviour());
        } catch (Refusal e) {
            return Found.problem(origin, e.reason, Objects.requireNonNull(e.getMessage()));
        }
    }

    private String id() throws Refusal {
        Attempt<String> id = Attempt.at(plugin::id);
        if (id.thrown().isPresent()) {
            throw failed("id()", id.failure().orElseThrow());
        }
        Optional<String> complaint = id.value().isPresent()
                ? Ids.complaint(id.value().get())
                : Optional.of("null. Return lower-case words joined by hyphens, such as \"acme\".");
        if (complaint.isPresent()) {
            throw new Refusal(Reason.ID_REFUSED, "id() returned " + complaint.get());
        }
        return id.value().orElseThrow();
    }

    private Company company(String id) throws Refusal {
        Company company = ask("company()", "Return the facts of the company.", plugin::company);
        if (!company.id().equals(id)) {
            throw new Refusal(
                    Reason.NONSENSE,
                    "id() returned \"" + id + "\" but company().id() is \"" + company.id()
                            + "\". Return the same id from both.");
        }
        Optional<String> complaint = Sizes.complaint(company);
        if (complaint.isPresent()) {
            throw new Refusal(Reason.NONSENSE, "company() returned " + complaint.get());
        }
        return company;
    }

    private Behaviour behaviour() throws Refusal {
        RuleBook rules = ask("rules()", "Return an empty book for none.", plugin::rules);
        if (rules.rules().size() + rules.measures().size() > MOST_SIGNALS) {
            throw new Refusal(Reason.NONSENSE, "rules() returned more than " + MOST_SIGNALS + " rules. Return fewer.");
        }
        return new Behaviour(
                rules,
                ask("assessor()", "Return Optional.empty() for none.", plugin::assessor),
                rules(ask("riskRules()", "Return an empty list for none.", plugin::riskRules)),
                ask("debriefRule()", "Return Optional.empty() for none.", plugin::debriefRule));
    }

    private static List<RiskRule> rules(List<RiskRule> rules) throws Refusal {
        Attempt<List<RiskRule>> copy = Attempt.at(() -> copy(rules));
        if (copy.value().isEmpty()) {
            throw new Refusal(
                    Reason.NONSENSE,
                    "riskRules() returned a list that cannot be read: it "
                            + copy.failure().orElseThrow() + ". Return List.of(…).");
        }
        if (copy.value().get().size() > MOST_RULES) {
            throw new Refusal(
                    Reason.NONSENSE, "riskRules() returned more than " + MOST_RULES + " rules. Return fewer.");
        }
        return copy.value().get();
    }

    private static List<RiskRule> copy(List<RiskRule> rules) {
        List<RiskRule> copy = new ArrayList<>();
        for (RiskRule rule : rules) {
            copy.add(Objects.requireNonNull(rule));
            if (copy.size() > MOST_RULES) {
                break;
            }
        }
        return copy;
    }

    private static <T> T ask(String method, String remedy, Supplier<? extends @Nullable T> call) throws Refusal {
        Attempt<T> answer = Attempt.at(call);
        if (answer.thrown().isPresent()) {
            throw failed(method, answer.failure().orElseThrow());
        }
        if (answer.value().isEmpty()) {
            throw new Refusal(Reason.NONSENSE, method + " returned null. " + remedy);
        }
        return answer.value().get();
    }

    private static Refusal failed(String method, String failure) {
        return new Refusal(Reason.METHOD_FAILED, method + ' ' + failure + ". Correct the plugin, or remove it.");
    }

    /** An answer that will not do. */
    private static final class Refusal extends Exception {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        Refusal(Reason reason, String message) {
            super(message);
            this.reason = reason;
        }
    }
}
