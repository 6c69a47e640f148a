package io.github.pmprep.spi;

import io.github.pmprep.model.company.Company;

/**
 * The interview and pay practice of one company.
 *
 * <p>A plugin found by {@link java.util.ServiceLoader} needs a public class with a public no-argument constructor. It is
 * asked once, when the library is loaded, on the thread that loads it; what it returns is kept. It must be safe for
 * several threads, hold no mutable state, and use neither the clock, nor the network, nor the default locale or zone.
 *
 * @since 0.1
 */
public interface CompanyPlugin {

    /**
     * Returns the id of the company, the same as {@code company().id()}: lower-case letters, digits and hyphens, starting
     * with a letter, such as {@code acme}. Ids that start with {@code pmprep-} are reserved.
     */
    String id();

    /** Returns the facts; the same value at every call. */
    Company company();
}
