package io.github.pmprep.seeded.api;

import io.github.pmprep.seeded.engine.SeededEngine;

record ApiKnowsEngine(SeededEngine engine) {}
