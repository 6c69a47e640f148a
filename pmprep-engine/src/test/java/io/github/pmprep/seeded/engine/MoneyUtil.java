package io.github.pmprep.seeded.engine;

final class MoneyUtil {}
