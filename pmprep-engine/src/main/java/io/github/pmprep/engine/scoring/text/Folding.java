package io.github.pmprep.engine.scoring.text;

/**
 * Makes characters that look alike the same: case, accents, letters of other scripts, wide and mathematical letters,
 * curly quotes, dashes and spaces. Needs no locale.
 */
public final class Folding {

    /** Stands for a character that is not there for a reader: soft hyphens, joiners, direction marks. */
    static final char INVISIBLE = 0;

    /** Stands for a character that is neither letter nor digit nor a sign that matters. */
    static final char OTHER_SIGN = 1;

    /** Stands for a letter of another script that resembles no Latin one. */
    static final char OTHER_LETTER = 2;

    private static final char FIRST_ACCENTED = '\u00C0';

    private static final String ACCENTED =
            "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
                    + "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
                    + "????????????????????????????????oo?????????????uu???????????????????dddlllnnnaaiioouuuuuuuuuu?aa"
                    + "aa????ggkkoooo??jdddgg??nnaa????aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????"
                    + "????????????????";

    private static final String ALIKE =
            "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03B1\u03B9"
                    + "\u03BA\u03BD\u03BF\u03C1\u03C4\u03C5\u03C7\u03F2\u03F3\u0405\u0406\u0408\u0410\u0412\u0415\u041A"
                    + "\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0430\u0432\u0433\u0435\u043A\u043C\u043D\u043E"
                    + "\u043F\u0440\u0441\u0442\u0443\u0445\u0451\u0455\u0456\u0457\u0458\u0475\u04AF\u04BB\u04BD\u04C0"
                    + "\u04CF\u0501\u051B\u051D\u0566\u0570\u0578\u057D\u0581\u0585";

    private static final String ALIKE_LATIN =
            "abezhikmnoptyxaikvoptuxcjsijabekmhopctyxabrekmhonpctyxesiijvyhelldqwqhnugo";

    private static final int TABLE_SIZE = 0x600;

    private static final char[] TABLE = table();

    private Folding() {}

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = c < 0x80 ? ascii(c) : Character.isLetterOrDigit(c) ? OTHER_LETTER : OTHER_SIGN;
        }
        for (int i = 0; i < ACCENTED.length(); i++) {
            char latin = ACCENTED.charAt(i);
            table[FIRST_ACCENTED + i] = latin == '?' ? OTHER_LETTER : latin;
        }
        for (int i = 0; i < ALIKE.length(); i++) {
            table[ALIKE.charAt(i)] = ALIKE_LATIN.charAt(i);
        }
        for (char c = '\u0300'; c <= '\u036F'; c++) {
            table[c] = INVISIBLE;
        }
        table['\u00A0'] = ' ';
        table['\u00AB'] = '"';
        table['\u00BB'] = '"';
        table['\u00AD'] = INVISIBLE;
        table['\u00A3'] = '$';
        table['\u00A5'] = '$';
        table['\u00B4'] = '\'';
        table['\u02BC'] = '\'';
        return table;
    }

    private static char ascii(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return c == '`' ? '\'' : c;
    }

    /** Returns what a character of the basic plane stands for. */
    static char fold(char c) {
        return c < TABLE_SIZE ? TABLE[c] : foldRare(c);
    }

    private static char foldRare(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return TABLE[c - 0xFEE0];
        }
        if (c >= '\u2000' && c <= '\u206F') {
            return generalPunctuation(c);
        }
        if (c >= '\uFE00' && c <= '\uFE0F' || c == '\uFEFF') {
            return INVISIBLE;
        }
        if (c == '\u20AC') {
            return '$';
        }
        if (c == '\u3000') {
            return ' ';
        }
        return Character.isLetterOrDigit(c) ? OTHER_LETTER : OTHER_SIGN;
    }

    private static char generalPunctuation(char c) {
        if (c <= '\u200A' || c == '\u202F' || c == '\u205F') {
            return ' ';
        }
        return switch (c) {
            case '\u2010', '\u2011' -> '-';
            case '\u2012', '\u2013', '\u2014', '\u2015' -> '\u2014';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> '"';
            case '\u2022', '\u2023', '\u2043' -> '*';
            case '\u2026' -> '.';
            case '\u2028', '\u2029' -> '\n';
            case '\u2039', '\u203A' -> '"';
            default ->
                c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2060'
                        ? INVISIBLE
                        : OTHER_SIGN;
        };
    }

    /** Returns the plain letter or digit that a mathematical one stands for; an other letter or sign if it is none. */
    static char foldPair(char high, char low) {
        int point = Character.toCodePoint(high, low);
        if (point >= 0x1D400 && point < 0x1D6A4) {
            return (char) ('a' + (point - 0x1D400) % 26);
        }
        if (point >= 0x1D7CE && point <= 0x1D7FF) {
            return (char) ('0' + (point - 0x1D7CE) % 10);
        }
        if (point >= 0xE0000 && point <= 0xE0FFF) {
            return INVISIBLE;
        }
        return Character.isLetterOrDigit(point) ? OTHER_LETTER : OTHER_SIGN;
    }

    /** Returns a text with each character folded and the invisible ones left out. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != INVISIBLE) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
