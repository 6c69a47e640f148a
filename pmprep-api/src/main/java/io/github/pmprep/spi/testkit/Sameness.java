package io.github.pmprep.spi.testkit;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.spi.CompanyPlugin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Checks that a plugin says the same whenever and wherever it is asked. */
final class Sameness {

    private static final int CALLS = 50;
    private static final int THREADS = 8;

    private Sameness() {}

    static void atEveryCall(CompanyPlugin plugin) {
        Said first = Said.by(plugin);
        for (int i = 0; i < CALLS; i++) {
            Expect.that(
                    Said.by(plugin).equals(first),
                    "id(), company() or rules() changed between two calls",
                    "Return constant values; keep no counter and no state.");
        }
    }

    static void onSeveralThreads(CompanyPlugin plugin) {
        Said first = Said.by(plugin);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(THREADS);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(hammer(plugin, first, start)));
            }
            for (Future<Boolean> result : results) {
                Expect.that(
                        result.get(),
                        "id(), company() or rules() differed between threads",
                        "Keep no mutable state, or guard it.");
            }
        } catch (ExecutionException e) {
            throw new AssertionError(
                    "id(), company() or rules() threw " + e.getCause()
                            + " on one of several threads. Keep no mutable state.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The check was interrupted. Run it again.", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Boolean> hammer(CompanyPlugin plugin, Said first, CountDownLatch start) {
        return () -> {
            start.countDown();
            start.await();
            boolean same = true;
            for (int i = 0; i < CALLS; i++) {
                same &= Said.by(plugin).equals(first);
            }
            return same;
        };
    }

    static void everywhere(CompanyPlugin plugin) {
        Company first = plugin.company();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                for (String id : List.of("UTC", "Pacific/Apia", "America/Los_Angeles")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    Expect.that(
                            plugin.company().equals(first),
                            "company() differs in the locale " + tag + " and the zone " + id,
                            "Use Locale.ROOT, and name the zone.");
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /**
     * What a plugin says once.
     *
     * @param facts the facts of the company
     * @param rules the rules that it adds
     */
    private record Said(Facts facts, RuleBook rules) {

        static Said by(CompanyPlugin plugin) {
            return new Said(Facts.of(plugin), plugin.rules());
        }
    }
}
