package io.github.pmprep.examples.cli;

/** Something that the person at the keyboard can put right; the message says how. */
final class UserMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserMistake(String message) {
        super(message);
    }
}
