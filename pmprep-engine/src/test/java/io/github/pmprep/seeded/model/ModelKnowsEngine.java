package io.github.pmprep.seeded.model;

import io.github.pmprep.seeded.engine.SeededEngine;

record ModelKnowsEngine(SeededEngine engine) {}
