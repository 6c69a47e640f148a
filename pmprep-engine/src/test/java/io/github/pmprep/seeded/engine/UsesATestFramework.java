package io.github.pmprep.seeded.engine;

import org.junit.jupiter.api.TestInfo;

record UsesATestFramework(TestInfo test) {}
