package io.github.pmprep.seeded.model.back;

import io.github.pmprep.seeded.model.there.RoundTrip;

/** The other half of the cycle. */
public record WayBack(RoundTrip trip) {}
