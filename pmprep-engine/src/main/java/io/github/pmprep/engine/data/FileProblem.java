package io.github.pmprep.engine.data;

/**
 * One thing that is wrong in a data file.
 *
 * @param pointer where it is, as a JSON pointer (RFC 6901); empty for the file as a whole
 * @param message what was found, what was expected, and what to do
 */
public record FileProblem(String pointer, String message) {

    static FileProblem of(Place place, String found, String expected, String remedy) {
        return new FileProblem(place.pointer(), "found " + found + ", expected " + expected + ". " + remedy);
    }

    /** Returns the place and the message, as {@code "at /levels/0/name: found …, expected …. …"}. */
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "at the top: " : "at " + pointer + ": ") + message;
    }
}
