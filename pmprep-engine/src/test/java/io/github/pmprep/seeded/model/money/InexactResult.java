package io.github.pmprep.seeded.model.money;

interface InexactResult {

    float amount();
}
