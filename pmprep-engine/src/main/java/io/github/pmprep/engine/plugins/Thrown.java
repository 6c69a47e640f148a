package io.github.pmprep.engine.plugins;

/** Puts what a plugin threw into words, without trusting its own. */
final class Thrown {

    private static final int LONGEST = 300;

    private Thrown() {}

    /** Returns the class and the message, cut to one line of sensible length. */
    static String inWords(Throwable thrown) {
        String name = thrown.getClass().getName();
        try {
            String message = thrown.getMessage();
            return message == null || message.isBlank() ? name : name + ": " + oneLine(message);
        } catch (RuntimeException | StackOverflowError e) {
            return name;
        }
    }

    private static String oneLine(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
