/** A company of somebody else's, as a jar. Start at {@link io.github.pmprep.examples.acme.AcmePlugin}. */
@NullMarked
package io.github.pmprep.examples.acme;

import org.jspecify.annotations.NullMarked;
