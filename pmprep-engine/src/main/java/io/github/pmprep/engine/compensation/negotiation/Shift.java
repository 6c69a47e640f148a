package io.github.pmprep.engine.compensation.negotiation;

import io.github.pmprep.model.compensation.Offer;

/** A lever that can be moved by a whole number of its smallest steps. */
interface Shift {

    /** Returns the offer with the lever moved up by some steps. */
    Offer moved(long steps);

    /** Returns how many steps policy allows; {@link Long#MAX_VALUE} if it sets no end. */
    long most();

    /** Returns what is asked for, in words with its exact amount. */
    String ask(long steps);
}
