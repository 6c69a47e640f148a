package io.github.pmprep.engine.data;

/**
 * The marks of the compact form, in which built-in data is kept: each stands before what it announces. A text, a method or
 * a record is spelled out where it first occurs; later it is only its number.
 *
 * <p>The form is private to one version of the library: the build writes it with {@link CompactWriter}, and the same
 * version reads it with {@link CompactReader}. A record is the hidden method that makes it from all its attributes, then
 * these; so reading is nothing but calling, and neither builders nor annotations are looked at.
 */
final class Compact {

    static final int VERSION = 1;

    /** The name of the method that makes a value of all its attributes. */
    static final String MAKER = "ofAll";

    static final int TEXT = 1;
    static final int INT = 2;
    static final int LONG = 3;
    static final int DECIMAL = 4;
    static final int TRUE = 5;
    static final int FALSE = 6;
    static final int DATE = 7;
    static final int PARSED = 8;
    static final int CONSTANT = 9;
    static final int NONE = 10;
    static final int SOME = 11;
    static final int LIST = 12;
    static final int MAP = 13;
    static final int RECORD = 14;
    static final int AGAIN = 15;

    private Compact() {}
}
