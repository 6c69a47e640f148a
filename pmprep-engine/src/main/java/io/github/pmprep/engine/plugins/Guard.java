package io.github.pmprep.engine.plugins;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls plugins, each time on a thread of its own that is given up after the time limit. */
final class Guard {

    private final Duration limit;

    Guard(Duration limit) {
        this.limit = limit;
    }

    <T> Attempt<T> call(Supplier<? extends @Nullable T> call) {
        FutureTask<Attempt<T>> task = new FutureTask<>(() -> Attempt.at(call));
        Thread thread = new Thread(task, "pmprep-plugin");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return Attempt.failed(new Attempt.Late("did not answer within " + limit.toMillis() + " ms"));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Attempt.failed(new Attempt.Late("was not waited for, because the thread was interrupted"));
        } catch (ExecutionException e) {
            return Attempt.failed(Objects.requireNonNull(e.getCause()));
        }
    }
}
