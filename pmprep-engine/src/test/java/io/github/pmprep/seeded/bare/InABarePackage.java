package io.github.pmprep.seeded.bare;

final class InABarePackage {}
