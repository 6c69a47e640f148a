package io.github.pmprep.seeded.spi;

final class SpiClass {}
