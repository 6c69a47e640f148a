package io.github.pmprep.seeded.model.money;

final class InexactField {

    final String text;
    private final double amount;

    InexactField(String text) {
        this.text = text;
        this.amount = text.length();
    }

    boolean isNegative() {
        return amount < 0;
    }
}
