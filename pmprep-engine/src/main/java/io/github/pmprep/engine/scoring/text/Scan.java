package io.github.pmprep.engine.scoring.text;

import io.github.pmprep.engine.scoring.lexicon.Role;
import io.github.pmprep.engine.scoring.lexicon.Vocabulary;
import io.github.pmprep.engine.scoring.store.Rows;
import io.github.pmprep.model.rule.TokenFlag;
import java.util.Arrays;

/** One pass over the characters of one text. */
final class Scan {

    private static final int NEVER = -2;

    private final Vocabulary vocabulary;
    private final NumberWords numberWords;
    private final String text;
    private final Tokens tokens;
    private char[] letters = new char[32];
    private int length;
    private int hash;
    private int wordStart;
    private int wordEnd;
    private int marks;
    private int layout;
    private int articleMarks;
    private boolean money;
    private int moneyAt;
    private boolean quoting;
    private int openNumber = NEVER;

    /** What the digit that was read last after a spoken "point" stands for; 0 if there is none. */
    private long decimal;

    /** Whether the word that was read last is a filler: the comma after it belongs to it. */
    private boolean afterFiller;

    Scan(Vocabulary vocabulary, NumberWords numberWords, String text, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.numberWords = numberWords;
        this.text = text;
        this.tokens = tokens;
    }

    void run() {
        int i = 0;
        while (i < text.length()) {
            char original = text.charAt(i);
            int next = i + 1;
            char c;
            if (Character.isHighSurrogate(original)
                    && next < text.length()
                    && Character.isLowSurrogate(text.charAt(next))) {
                c = Folding.foldPair(original, text.charAt(next));
                next++;
            } else {
                c = Folding.fold(original);
            }
            if (isWordPart(c)) {
                if (length == 0) {
                    wordStart = i;
                }
                put(c, next);
            } else if (c != Folding.INVISIBLE) {
                if (!joins(c, next)) {
                    endWord();
                    punctuate(c, i, next);
                } else {
                    put(c, next);
                }
            }
            i = next;
        }
        endWord();
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == Folding.OTHER_LETTER;
    }

    private void put(char c, int end) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2);
        }
        letters[length++] = c;
        hash = 31 * hash + c;
        wordEnd = end;
    }

    private boolean joins(char c, int next) {
        if (length == 0) {
            return false;
        }
        char after = visibleFrom(next);
        if (c == '\'') {
            return after >= 'a' && after <= 'z';
        }
        if (c == '.' || c == ',') {
            return isDigit(after) && isDigit(letters[length - 1]) && isDigit(letters[0]);
        }
        return false;
    }

    private char visibleFrom(int at) {
        for (int i = at; i < text.length(); i++) {
            char c = Folding.fold(text.charAt(i));
            if (c != Folding.INVISIBLE) {
                return c;
            }
        }
        return Folding.INVISIBLE;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void punctuate(char c, int at, int next) {
        switch (c) {
            case '.' -> {
                if (next >= text.length() || !isWordPart(Folding.fold(text.charAt(next)))) {
                    marks |= Tokens.SENTENCE_BEFORE;
                }
            }
            case '!', '?' -> marks |= Tokens.SENTENCE_BEFORE;
            case '\n' -> {
                if (startsBlock(next)) {
                    marks |= Tokens.SENTENCE_BEFORE;
                    layout |= Tokens.BLOCK_BEFORE;
                    quoting = false;
                }
            }
            case ',' -> marks |= afterFiller ? 0 : Tokens.COMMA_BEFORE;
            case ';', ':', '(', ')', '\u2014' -> marks |= Tokens.CLAUSE_BEFORE;
            case '"' -> {
                quoting = !quoting;
                layout |= Tokens.QUOTE_BEFORE;
            }
            case '$' -> {
                money = true;
                moneyAt = at;
            }
            case '%' -> unit(Quantity.PERCENT, next);
            default -> {
                if (c == '-'
                        && at > 0
                        && text.charAt(at - 1) == ' '
                        && next < text.length()
                        && text.charAt(next) == ' ') {
                    marks |= Tokens.CLAUSE_BEFORE;
                } else if (c == '-') {
                    layout |= Tokens.HYPHEN_BEFORE;
                }
            }
        }
    }

    private boolean startsBlock(int next) {
        int i = next;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i >= text.length()) {
            return true;
        }
        char c = Folding.fold(text.charAt(i));
        return c == '\n' || c == '\r' || c == '-' || c == '*' || c == '\u2014' || isDigit(c);
    }

    private void unit(Quantity kind, int end) {
        int last = tokens.size() - 1;
        if (last >= 0 && openNumber == last && marks == 0) {
            tokens.quantity[last] = kind.bit();
            tokens.end[last] = end;
        }
    }

    private void endWord() {
        if (length == 0) {
            return;
        }
        if (isDigit(letters[0])) {
            endNumber();
        } else {
            endLetters();
        }
        length = 0;
        hash = 0;
        money = false;
    }

    private void endNumber() {
        afterFiller = false;
        long value = 0;
        long fraction = 0;
        long unit = 1000;
        boolean decimals = false;
        int i = 0;
        for (; i < length; i++) {
            char c = letters[i];
            if (isDigit(c)) {
                if (!decimals) {
                    value = Math.min(Numbers.times(value, 10) + (c - '0'), 1_000_000_000_000L);
                } else if (unit > 1) {
                    unit /= 10;
                    fraction += unit * (c - '0');
                }
            } else if (c == '.') {
                decimals = true;
            } else if (c != ',') {
                break;
            }
        }
        Numbers.Suffix suffix = Numbers.suffix(new String(letters, i, length - i));
        int start = money ? moneyAt : wordStart;
        int token = append(start, wordEnd, Vocabulary.UNKNOWN, hash);
        if (suffix.kinds() == 0) {
            return;
        }
        tokens.thousandths[token] = Numbers.times(Numbers.thousandths(value) + fraction, suffix.factor());
        boolean year = i == length && length == 4 && !money && value >= 1990 && value < 2040;
        tokens.quantity[token] = money ? Quantity.MONEY.bit() : year ? Quantity.YEAR.bit() : suffix.kinds();
        openNumber = token;
    }

    private void endLetters() {
        int word = vocabulary.find(letters, 0, length, hash);
        if (word == Vocabulary.UNKNOWN && length > 2 && letters[length - 2] == '\'' && letters[length - 1] == 's') {
            length -= 2;
            hash = hash(letters, length);
            word = vocabulary.find(letters, 0, length, hash);
        }
        Rows expansions = vocabulary.expansions();
        int end = expansions.start(word + 1);
        if (expansions.start(word) == end) {
            addWord(word, hash);
            return;
        }
        for (int i = expansions.start(word); i < end; i++) {
            int part = expansions.value(i);
            addWord(part, part);
        }
    }

    private static int hash(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        return hash;
    }

    private void addWord(int word, int hashed) {
        int roles = vocabulary.roles(word);
        afterFiller = (roles & Role.FILLER.bit()) != 0;
        if ((roles & (Role.FILLER.bit() | Role.ARTICLE.bit())) != 0) {
            if ((roles & Role.ARTICLE.bit()) != 0) {
                layout |= (layout & Tokens.ARTICLE_BEFORE) != 0 && articleMarks != marks
                        ? Tokens.ARTICLE_BEFORE | Tokens.LOST_ARTICLE_BEFORE
                        : Tokens.ARTICLE_BEFORE;
                articleMarks = marks;
            }
            return;
        }
        int last = tokens.size() - 1;
        if (last >= 0 && marks == 0) {
            if (tokens.hash[last] == hashed && tokens.word[last] == word && tokens.quantity[last] == 0) {
                tokens.end[last] = wordEnd;
                layout = 0;
                return;
            }
            int pair = vocabulary.roles(tokens.word[last], word);
            if ((pair & Role.FILLER.bit()) != 0 && !isAsked(last)) {
                marks = tokens.marks[last] & Tokens.DIVIDING;
                tokens.removeLast();
                afterFiller = true;
                return;
            }
            roles |= pair;
            if (mergesIntoNumber(word, roles, last) || mergesIntoName(word, hashed, last)) {
                return;
            }
        }
        int token = append(wordStart, wordEnd, word, hashed);
        tokens.roles[token] = roles;
        if ((roles & Role.PAST.bit()) != 0 || word == Vocabulary.UNKNOWN && endsInEd()) {
            tokens.flags[token] |= TokenFlag.PAST.bit();
        }
        if (numberWords.isNumber(word)) {
            long value = numberWords.value(word);
            tokens.thousandths[token] = Numbers.thousandths(value);
            tokens.quantity[token] = value == 1 ? 0 : Quantity.COUNT.bit();
            openNumber = token;
        }
    }

    private boolean endsInEd() {
        return length > 4 && letters[length - 1] == 'd' && letters[length - 2] == 'e';
    }

    private boolean isAsked(int token) {
        return token > 0
                && (tokens.roles[token - 1] & Role.ASKING.bit()) != 0
                && (tokens.marks[token] & Tokens.ARTICLE_BEFORE) == 0;
    }

    /** A name of several words that no rule knows is one word, as long as one of a single word. */
    private boolean mergesIntoName(int word, int hashed, int last) {
        boolean unknown = word == Vocabulary.UNKNOWN && tokens.word[last] == Vocabulary.UNKNOWN;
        if (!unknown || layout != 0 || tokens.quantity[last] != 0) {
            return false;
        }
        if ((tokens.marks[last] & Tokens.CAPITAL) == 0 || !isCapitalized(wordStart)) {
            return false;
        }
        tokens.end[last] = wordEnd;
        tokens.hash[last] = 31 * tokens.hash[last] + hashed;
        return true;
    }

    private boolean mergesIntoNumber(int word, int roles, int last) {
        if (openNumber == last) {
            if (decimal > 0 && numberWords.isNumber(word) && numberWords.value(word) < 10) {
                decimal /= 10;
                tokens.thousandths[last] += decimal * numberWords.value(word);
                merge(last, Vocabulary.UNKNOWN, Quantity.COUNT.bit());
                return true;
            }
            decimal = 0;
            if (numberWords.isNumber(word)) {
                return mergesNumbers(numberWords.value(word), last);
            }
            int kind = unitOf(roles);
            if (kind != 0) {
                merge(last, word, kind);
            }
            return kind != 0;
        }
        boolean beforeLast = last > 0 && openNumber == last - 1 && (tokens.marks[last] & Tokens.DIVIDING) == 0;
        if (beforeLast && (roles & Role.PERCENT.bit()) != 0) {
            tokens.removeLast();
            merge(last - 1, word, Quantity.PERCENT.bit());
            return true;
        }
        if (beforeLast && numberWords.isPoint(tokens.word[last]) && numberWords.isNumber(word)) {
            tokens.removeLast();
            decimal = Numbers.THOUSANDTHS / 10;
            tokens.thousandths[last - 1] += decimal * numberWords.value(word);
            merge(last - 1, Vocabulary.UNKNOWN, Quantity.COUNT.bit());
            return true;
        }
        if (beforeLast && numberWords.isAnd(tokens.word[last]) && numberWords.isNumber(word)) {
            return mergesAfterAnd(numberWords.value(word), last);
        }
        if (numberWords.isHalf(tokens.word[last])
                && numberWords.isNumber(word)
                && Numbers.isMultiplier(numberWords.value(word))) {
            tokens.thousandths[last] = Numbers.thousandths(numberWords.value(word)) / 2;
            merge(last, Vocabulary.UNKNOWN, Quantity.COUNT.bit());
            openNumber = last;
            return true;
        }
        return false;
    }

    private boolean mergesNumbers(long value, int last) {
        long before = tokens.thousandths[last];
        if (Numbers.isMultiplier(value)) {
            tokens.thousandths[last] = Numbers.times(before, value);
        } else if (before >= Numbers.thousandths(20) && before % 10_000 == 0 && value < 10
                || before >= Numbers.thousandths(100) && before % 100_000 == 0 && value < 100) {
            tokens.thousandths[last] = before + Numbers.thousandths(value);
        } else {
            return false;
        }
        int kind = tokens.quantity[last] == Quantity.MONEY.bit() ? Quantity.MONEY.bit() : Quantity.COUNT.bit();
        merge(last, Vocabulary.UNKNOWN, kind);
        return true;
    }

    /** Reads "two hundred and fifty"; "two hundred and three hundred" stays two numbers. */
    private boolean mergesAfterAnd(long value, int and) {
        long before = tokens.thousandths[and - 1];
        if (value >= 100 || before < Numbers.thousandths(100) || before % Numbers.thousandths(100) != 0) {
            return false;
        }
        tokens.removeLast();
        tokens.thousandths[and - 1] = before + Numbers.thousandths(value);
        merge(and - 1, Vocabulary.UNKNOWN, Quantity.COUNT.bit());
        return true;
    }

    private void merge(int token, int word, int kind) {
        layout = 0;
        tokens.quantity[token] = kind;
        tokens.end[token] = wordEnd;
        tokens.word[token] = word;
        tokens.hash[token] = 31 * tokens.hash[token] + word;
        openNumber = kind == Quantity.COUNT.bit() || kind == Quantity.MONEY.bit() ? token : NEVER;
    }

    private static int unitOf(int roles) {
        if ((roles & Role.PERCENT.bit()) != 0) {
            return Quantity.PERCENT.bit();
        }
        if ((roles & Role.MONEY.bit()) != 0) {
            return Quantity.MONEY.bit();
        }
        if ((roles & Role.DURATION.bit()) != 0) {
            return Quantity.DURATION.bit();
        }
        return (roles & Role.RATIO.bit()) != 0 ? Quantity.RATIO.bit() : 0;
    }

    private boolean isCapitalized(int start) {
        if (tokens.size() > 0 && tokens.start[tokens.size() - 1] == start) {
            return false;
        }
        return Character.isUpperCase(text.charAt(start))
                && start + 1 < text.length()
                && Character.isLowerCase(text.charAt(start + 1));
    }

    private int append(int start, int end, int word, int hashed) {
        if ((layout & Tokens.ARTICLE_BEFORE) != 0 && articleMarks != marks) {
            layout |= Tokens.LOST_ARTICLE_BEFORE;
        }
        int token =
                tokens.append(start, end, word, hashed, marks | layout | (isCapitalized(start) ? Tokens.CAPITAL : 0));
        layout = 0;
        if (quoting) {
            tokens.flags[token] |= TokenFlag.QUOTED.bit();
        }
        marks = 0;
        return token;
    }
}
