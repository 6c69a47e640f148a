package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem.Reason;
import io.github.pmprep.spi.CompanyPlugin;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks plugins what they know, trusting nothing: whatever goes wrong becomes a problem. */
final class Interview {

    private final Guard guard;

    Interview(Guard guard) {
        this.guard = guard;
    }

    /** Asks a plugin; making it is part of what may fail. */
    Found ask(Origin origin, Supplier<CompanyPlugin> making) {
        Attempt<Found> found = guard.call(() -> answers(origin, making));
        return found.value().isPresent()
                ? found.value().get()
                : Found.problem(
                        origin,
                        Reason.TOO_SLOW,
                        "The plugin " + found.failure().orElseThrow()
                                + ". Let it return constant data, or raise the limit with pluginTimeLimit.");
    }

    private static Found answers(Origin origin, Supplier<CompanyPlugin> making) {
        Attempt<CompanyPlugin> plugin = Attempt.at(making);
        Optional<Throwable> thrown = plugin.thrown();
        if (thrown.isEmpty()) {
            return new Questions(origin, plugin.value().orElseThrow()).answers();
        }
        return thrown.get() instanceof NoClassDefFoundError
                ? Found.problem(
                        origin,
                        Reason.NOT_LOADABLE,
                        "The plugin needs a class that is missing: " + Thrown.inWords(thrown.get())
                                + ". Add the jar that has it, or remove this one.")
                : Found.problem(
                        origin,
                        Reason.CONSTRUCTOR_FAILED,
                        "The constructor threw " + Thrown.inWords(thrown.get())
                                + ". Correct the plugin, or remove it.");
    }
}
