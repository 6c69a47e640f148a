package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem.Reason;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.spi.CompanyPlugin;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks plugins what they know, trusting nothing: each is asked on a thread of its own that is given up after the time
 * limit, and whatever it throws becomes a problem.
 */
final class Interview {

    private final Duration limit;

    Interview(Duration limit) {
        this.limit = limit;
    }

    /** Asks a plugin; making it is part of what may fail. */
    Found ask(Origin origin, Supplier<CompanyPlugin> making) {
        FutureTask<Found> task = new FutureTask<>(() -> answers(origin, making));
        Thread thread = new Thread(task, "pmprep-plugin-loader");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return Found.problem(
                    origin,
                    Reason.TOO_SLOW,
                    "The plugin did not answer within " + limit.toMillis()
                            + " ms. Let it return constant data, or raise the limit with pluginTimeLimit.");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Found.problem(
                    origin, Reason.TOO_SLOW, "The thread was interrupted while it waited for the plugin. Load again.");
        } catch (ExecutionException e) {
            return threw(origin, "The plugin", e.getCause());
        }
    }

    private static Found answers(Origin origin, Supplier<CompanyPlugin> making) {
        Attempt<CompanyPlugin> plugin = Attempt.at(making);
        if (plugin.thrown().isPresent()) {
            return notMade(origin, plugin.thrown().get());
        }
        Attempt<String> id = Attempt.at(() -> plugin.value().orElseThrow().id());
        if (id.thrown().isPresent()) {
            return threw(origin, "id()", id.thrown().get());
        }
        Optional<String> complaint = id.value().isPresent()
                ? Ids.complaint(id.value().get())
                : Optional.of("null. Return lower-case words joined by hyphens, such as \"acme\".");
        if (complaint.isPresent()) {
            return Found.problem(origin, Reason.ID_REFUSED, "id() returned " + complaint.get());
        }
        Attempt<Company> company = Attempt.at(() -> plugin.value().orElseThrow().company());
        return company.thrown().isPresent()
                ? threw(origin, "company()", company.thrown().get())
                : company(origin, id.value().orElseThrow(), company.value());
    }

    private static Found company(Origin origin, String id, Optional<Company> company) {
        if (company.isEmpty()) {
            return Found.problem(origin, Reason.NONSENSE, "company() returned null. Return the facts of the company.");
        }
        String other = company.get().id();
        if (!other.equals(id)) {
            return Found.problem(
                    origin,
                    Reason.NONSENSE,
                    "id() returned \"" + id + "\" but company().id() is \"" + other
                            + "\". Return the same id from both.");
        }
        return Sizes.complaint(company.get())
                .map(complaint -> Found.problem(origin, Reason.NONSENSE, "company() returned " + complaint))
                .orElseGet(() -> Found.company(origin, company.get()));
    }

    private static Found notMade(Origin origin, Throwable thrown) {
        return thrown instanceof NoClassDefFoundError
                ? Found.problem(
                        origin,
                        Reason.NOT_LOADABLE,
                        "The plugin needs a class that is missing: " + Thrown.inWords(thrown)
                                + ". Add the jar that has it, or remove this one.")
                : threw(origin, Reason.CONSTRUCTOR_FAILED, "The constructor", thrown);
    }

    private static Found threw(Origin origin, String method, Throwable thrown) {
        return threw(origin, Reason.METHOD_FAILED, method, thrown);
    }

    private static Found threw(Origin origin, Reason reason, String subject, Throwable thrown) {
        return Found.problem(
                origin, reason, subject + " threw " + Thrown.inWords(thrown) + ". Correct the plugin, or remove it.");
    }

    /** What came of a call: a value, nothing where null was returned, or what was thrown. */
    private record Attempt<T>(Optional<T> value, Optional<Throwable> thrown) {

        /** Calls; errors are caught too, for a plugin's stack overflow or missing class must not hide other plugins. */
        static <T> Attempt<T> at(Supplier<? extends @Nullable T> call) {
            try {
                return new Attempt<>(Optional.ofNullable(call.get()), Optional.empty());
            } catch (Throwable thrown) {
                return new Attempt<>(Optional.empty(), Optional.of(thrown));
            }
        }
    }
}
