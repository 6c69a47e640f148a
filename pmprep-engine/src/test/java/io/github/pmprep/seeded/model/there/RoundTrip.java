package io.github.pmprep.seeded.model.there;

import io.github.pmprep.seeded.model.back.WayBack;

/** One half of a cycle. */
public record RoundTrip(WayBack back) {}
