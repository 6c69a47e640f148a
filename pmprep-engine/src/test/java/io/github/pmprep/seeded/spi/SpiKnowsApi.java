package io.github.pmprep.seeded.spi;

import io.github.pmprep.seeded.api.SeededApi;

interface SpiKnowsApi extends SeededApi {}
