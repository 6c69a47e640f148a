package io.github.pmprep.seeded.engine;

final class AsksTheDefaultLocale {

    String shout(String text) {
        return text.toUpperCase();
    }
}
