package io.github.pmprep.seeded.api;

import io.github.pmprep.seeded.model.internal.Internals;

record ApiUsesModelInternals(Internals internals) {}
