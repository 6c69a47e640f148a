package io.github.pmprep.examples.cli;

import io.github.pmprep.model.rule.TokenFlag;
import io.github.pmprep.model.scoring.explanation.Explanation;
import io.github.pmprep.model.scoring.explanation.MatchOutcome;
import io.github.pmprep.model.scoring.explanation.PatternTrace;
import io.github.pmprep.model.scoring.explanation.ReadSentence;
import io.github.pmprep.model.scoring.explanation.ReadWord;
import io.github.pmprep.model.scoring.explanation.RuleMatch;
import io.github.pmprep.model.scoring.explanation.RuleTrace;
import java.util.Locale;
import java.util.stream.Collectors;

/** An explanation for people: word by word, then match by match, then rule by rule. */
final class ExplanationReport {

    private static final String INDENT = "      ";

    private final Console console;
    private final Ink ink;

    ExplanationReport(Console console, Ink ink) {
        this.console = console;
        this.ink = ink;
    }

    void show(Explanation explanation) {
        int number = 0;
        for (ReadSentence sentence : explanation.sentences()) {
            number++;
            console.line(ink.bold("Sentence " + number)
                    + sentence.aside().map(why -> "  set aside: " + why).orElse(""));
            sentence.words().forEach(this::show);
            console.line("");
        }
        console.line(ink.bold("Found"));
        explanation.matches().forEach(this::show);
        for (RuleTrace trace : explanation.traces()) {
            console.line("");
            console.line(ink.bold("Rule " + trace.rule()));
            console.line("  " + trace.message());
            trace.patterns().forEach(this::show);
        }
    }

    private void show(ReadWord word) {
        StringBuilder line = new StringBuilder();
        line.append(String.format(
                Locale.ROOT,
                "%s %-18s",
                word.clauseStart() ? "|" : " ",
                word.evidence().quote()));
        word.lemmas().forEach(lemma -> line.append(' ').append(lemma));
        word.classes().forEach(name -> line.append(" [").append(name).append(']'));
        word.quantity()
                .ifPresent(kind -> line.append(" #")
                        .append(kind)
                        .append('=')
                        .append(word.value().map(Object::toString).orElse("")));
        line.append(word.flags().stream()
                .map(TokenFlag::id)
                .map(flag -> " <" + flag + ">")
                .collect(Collectors.joining()));
        console.line(line.toString().stripTrailing());
    }

    private void show(RuleMatch match) {
        boolean counts = match.outcome() == MatchOutcome.COUNTED;
        console.line(ink.of(match.points(), String.format(Locale.ROOT, "%+4d", match.points()))
                + (counts ? "  " : "  (" + name(match.outcome()) + ") ") + match.rule() + "  «"
                + match.evidence().quote() + "»");
        if (!counts) {
            console.line(INDENT + match.message());
        }
    }

    private void show(PatternTrace trace) {
        console.line("  " + trace.pattern());
        console.line(INDENT
                + trace.sentence()
                        .map(number -> "Sentence " + (number + 1) + ": ")
                        .orElse("")
                + trace.message());
    }

    private static String name(MatchOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
