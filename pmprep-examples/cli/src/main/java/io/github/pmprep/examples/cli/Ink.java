package io.github.pmprep.examples.cli;

import picocli.CommandLine.Help.Ansi;

/** Colours and underlines where the terminal has them; plain text elsewhere. */
enum Ink {
    /** Escape sequences of ANSI terminals. */
    COLOURED,
    /** Nothing but text. */
    PLAIN;

    private static final String RESET = "\u001B[0m";

    /** Returns the ink of the terminal that the program runs in; {@code NO_COLOR} in the environment is honoured. */
    static Ink ofTerminal() {
        return Ansi.AUTO.enabled() ? COLOURED : PLAIN;
    }

    String bold(String text) {
        return wrapped("\u001B[1m", text);
    }

    /** Returns a text in the colour of points: green if they are gained, red if they are lost. */
    String of(int points, String text) {
        return points == 0 ? text : wrapped(points > 0 ? "\u001B[32m" : "\u001B[31m", text);
    }

    /** Returns a text underlined in the colour of points; between « and » where there is no underline. */
    String underlined(int points, String text) {
        return this == PLAIN ? "«" + text + "»" : of(points, "\u001B[4m" + text);
    }

    private String wrapped(String start, String text) {
        return this == PLAIN ? text : start + text + RESET;
    }
}
