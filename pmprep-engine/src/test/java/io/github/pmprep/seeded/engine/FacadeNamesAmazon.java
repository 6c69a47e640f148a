package io.github.pmprep.seeded.engine;

import io.github.pmprep.seeded.engine.amazon.SeededAmazon;

record FacadeNamesAmazon(SeededAmazon amazon) {}
