package io.github.pmprep.engine.readiness;

/** Text of the user's in a sentence of the library's. */
final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    /** Returns the first line in quotation marks, cut between two words where it is long. */
    static String of(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        if (line.length() <= LONGEST) {
            return '"' + line + '"';
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return '"' + line.substring(0, cut > 0 ? cut : line.offsetByCodePoints(0, LONGEST / 2)) + "…\"";
    }
}
