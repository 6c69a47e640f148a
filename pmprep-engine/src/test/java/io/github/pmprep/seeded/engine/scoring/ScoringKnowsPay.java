package io.github.pmprep.seeded.engine.scoring;

import io.github.pmprep.seeded.engine.compensation.Pay;

record ScoringKnowsPay(Pay pay) {}
