package io.github.pmprep.engine.scoring.text;

import io.github.pmprep.engine.scoring.lexicon.Role;
import io.github.pmprep.model.rule.TokenFlag;

/** Flags words by the clause that they stand in: denied, wished for, doubted, cited, and whose doing it is. */
final class Clauses {

    private static final int LONGEST_DENIAL = 9;
    static final int PRONOUNS = Role.I.bit() | Role.WE.bit() | Role.THEY.bit();

    private Clauses() {}

    static void flag(Tokens tokens) {
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            flag(tokens, tokens.sentenceStart(sentence), tokens.sentenceStart(sentence + 1));
        }
    }

    private static void flag(Tokens tokens, int from, int to) {
        int subject = 0;
        int open = 0;
        int deniedUntil = from;
        int clauseStart = from;
        for (int i = from; i < to; i++) {
            int roles = tokens.roles[i];
            boolean starts = i == from || startsClause(tokens, i);
            if (starts) {
                open &= TokenFlag.CITED.bit();
                deniedUntil = i;
                clauseStart = i;
            }
            boolean whose = i == clauseStart + 1 && (tokens.roles[clauseStart] & Role.POSSESSIVE.bit()) != 0;
            subject = subject(subject, roles, starts || whose);
            int denied = i < deniedUntil ? TokenFlag.NEGATED.bit() : 0;
            tokens.flags[i] |= subject | open | denied;
            if ((roles & Role.NOT.bit()) != 0) {
                boolean affirmed = i + 1 < to && (tokens.roles[i + 1] & Role.AFFIRMING.bit()) != 0;
                deniedUntil = affirmed ? i : i + 1 + LONGEST_DENIAL;
            }
            if ((roles & Role.MODAL.bit()) != 0) {
                open |= TokenFlag.HYPOTHETICAL.bit();
            }
            if ((roles & Role.HEDGE.bit()) != 0) {
                open |= TokenFlag.HEDGED.bit();
            }
            if ((roles & Role.CITE.bit()) != 0) {
                open |= TokenFlag.CITED.bit();
            }
        }
    }

    static boolean startsClause(Tokens tokens, int i) {
        if ((tokens.marks[i] & (Tokens.CLAUSE_BEFORE | Tokens.SPOKEN_CLAUSE)) != 0
                || (tokens.roles[i] & Role.CLAUSE.bit()) != 0) {
            return true;
        }
        return (tokens.marks[i] & Tokens.COMMA_BEFORE) != 0
                && (tokens.roles[i] & (PRONOUNS | Role.OTHERS.bit() | Role.BREAK.bit())) != 0;
    }

    private static int subject(int before, int roles, boolean starts) {
        if ((roles & Role.I.bit()) != 0) {
            return TokenFlag.OWN.bit();
        }
        if ((roles & Role.WE.bit()) != 0) {
            return TokenFlag.SHARED.bit();
        }
        boolean others = (roles & Role.THEY.bit()) != 0 || starts && (roles & Role.OTHERS.bit()) != 0;
        return others ? TokenFlag.OTHERS.bit() : before;
    }
}
