package io.github.pmprep.engine.scoring.explanation;

import io.github.pmprep.engine.data.Nearest;
import io.github.pmprep.engine.scoring.rules.CompiledRules;
import io.github.pmprep.engine.scoring.rules.Feature;
import io.github.pmprep.engine.scoring.rules.Trail;
import io.github.pmprep.engine.scoring.rules.Trails;
import io.github.pmprep.engine.scoring.text.Tokens;
import io.github.pmprep.model.question.QuestionKind;
import io.github.pmprep.model.rule.MeasureRule;
import io.github.pmprep.model.rule.Rule;
import io.github.pmprep.model.rule.RuleBook;
import io.github.pmprep.model.rule.TokenFlag;
import io.github.pmprep.model.scoring.Evidence;
import io.github.pmprep.model.scoring.explanation.MatchOutcome;
import io.github.pmprep.model.scoring.explanation.PatternTrace;
import io.github.pmprep.model.scoring.explanation.RuleTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Follows the patterns of a rule through one answer, and says where each stops or why what it finds does not count. */
final class Tracing {

    private final CompiledRules rules;
    private final RuleBook book;
    private final Trails trails;
    private final Quoting quoting;
    private final QuestionKind kind;
    private final List<Judged> found;

    Tracing(CompiledRules rules, RuleBook book, Trails trails, Quoting quoting, QuestionKind kind, List<Judged> found) {
        this.rules = rules;
        this.book = book;
        this.trails = trails;
        this.quoting = quoting;
        this.kind = kind;
        this.found = found;
    }

    RuleTrace trace(String id, int[] counts) {
        int number = number(id);
        RuleTrace.Builder trace = RuleTrace.builder().rule(id).count(counts[number]);
        if (number >= rules.size()) {
            return trace.message(measured(book.measures().get(number - rules.size()), counts[number]))
                    .build();
        }
        Rule rule = book.rules().get(number);
        List<PatternTrace> patterns = new ArrayList<>();
        for (int pattern = 0; pattern < rule.patterns().size(); pattern++) {
            patterns.add(trace(number, rule, pattern));
        }
        return trace.patterns(patterns)
                .message(message(rules.features().get(number), counts[number], patterns))
                .build();
    }

    private int number(String id) {
        List<String> ids = rules.features().stream().map(Feature::id).toList();
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("rule (\"" + id + "\") must be one of the " + ids.size() + " rules. "
                    + Nearest.remedy(id, ids, "See the files of rules."));
        }
        return ids.indexOf(id);
    }

    private String measured(MeasureRule rule, int count) {
        int marks = rule.above().size() + rule.below().size();
        String of = rule.of().map(about -> " of " + about).orElse("");
        String applies =
                rules.features().get(number(rule.id())).appliesTo(kind) ? "" : " It is for other kinds of question.";
        return "It measures " + rule.measure() + of + " of the whole answer, which passes " + count + " of " + marks
                + " marks (above " + rule.above() + ", below " + rule.below() + ")." + applies;
    }

    private static String message(Feature feature, int count, List<PatternTrace> patterns) {
        if (count > 0) {
            return "It counts " + Judged.times(count) + ", of at most " + feature.cap() + ".";
        }
        Optional<PatternTrace> matched =
                patterns.stream().filter(trace -> trace.refusal().isPresent()).findFirst();
        return matched.isPresent()
                ? "It is found and does not count. " + matched.get().message()
                : "None of its " + patterns.size() + " patterns is found.";
    }

    private PatternTrace trace(int number, Rule rule, int pattern) {
        String source = rule.patterns().get(pattern);
        Tokens tokens = quoting.tokens();
        Optional<Refusal> refused = Optional.empty();
        Trail furthest = new Trail(List.of(), 0, -1, -1, List.of(), 0);
        int where = -1;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            Trail trail = trails.follow(source, tokens, sentence);
            if (!trail.matches().isEmpty()) {
                Refusal refusal =
                        refusal(number, rule, pattern, sentence, trail.matches().get(0));
                if (refusal.outcome() == MatchOutcome.COUNTED) {
                    return matched(source, refusal);
                }
                refused = refused.isPresent() ? refused : Optional.of(refusal);
            } else if (furthest.missing().isEmpty() || trail.steps() > furthest.steps()) {
                furthest = trail;
                where = sentence;
            }
        }
        return refused.isPresent() ? matched(source, refused.get()) : stopped(source, furthest, where);
    }

    /**
     * What became of a match.
     *
     * @param sentence its sentence
     * @param words its words
     * @param outcome whether it counts, or why not
     * @param message the same in a sentence
     */
    private record Refusal(int sentence, Trail.Span words, MatchOutcome outcome, String message) {}

    private PatternTrace matched(String source, Refusal refusal) {
        boolean counts = refusal.outcome() == MatchOutcome.COUNTED;
        return PatternTrace.builder()
                .pattern(source)
                .sentence(refusal.sentence())
                .matched(quoting.quote(refusal.words().first(), refusal.words().last()))
                .refusal(counts ? Optional.empty() : Optional.of(refusal.outcome()))
                .message(refusal.message())
                .build();
    }

    private PatternTrace stopped(String source, Trail trail, int sentence) {
        String missing = String.join(" or ", trail.missing());
        PatternTrace.Builder trace = PatternTrace.builder().pattern(source).missing(trail.missing());
        if (trail.first() < 0) {
            return trace.message("Nothing in the answer is what it starts with: " + missing + ".")
                    .build();
        }
        Tokens tokens = quoting.tokens();
        boolean ended = trail.stoppedAt() >= tokens.sentenceStart(sentence + 1);
        Evidence matched = quoting.quote(trail.first(), trail.last());
        Optional<Evidence> instead = ended ? Optional.empty() : Optional.of(quoting.quote(trail.stoppedAt()));
        return trace.sentence(sentence)
                .matched(matched)
                .instead(instead)
                .message("It gets as far as «" + matched.quote() + "» and asks for " + missing + " next; "
                        + instead.map(word -> "there stands «" + word.quote() + "».")
                                .orElse("the sentence ends there."))
                .build();
    }

    private Refusal refusal(int number, Rule rule, int pattern, int sentence, Trail.Span words) {
        Tokens tokens = quoting.tokens();
        Optional<Judged> same = found.stream()
                .filter(judged -> judged.match().rule() == number
                        && judged.match().sentence() == sentence
                        && judged.match().words().first() <= words.last()
                        && words.first() <= judged.match().words().last())
                .findFirst();
        if (same.isPresent()) {
            Judged judged = same.get();
            return new Refusal(
                    sentence,
                    judged.match().words(),
                    judged.outcome(),
                    judged.message(rules.features().get(number)));
        }
        if (!rules.features().get(number).appliesTo(kind)) {
            return new Refusal(
                    sentence,
                    words,
                    MatchOutcome.OTHER_KIND,
                    "The rule is for questions of the kinds " + rule.kinds() + ".");
        }
        if (tokens.isAside(sentence)) {
            return new Refusal(
                    sentence,
                    words,
                    MatchOutcome.SET_ASIDE,
                    tokens.aside(sentence).reason());
        }
        int flags = trails.refused(number, pattern, tokens, words);
        if (flags != 0) {
            return new Refusal(sentence, words, MatchOutcome.FLAGGED, flagged(flags, words));
        }
        int lacking = trails.lacking(number, tokens, words);
        if (lacking != 0) {
            return new Refusal(
                    sentence,
                    words,
                    MatchOutcome.LACKS_FLAG,
                    "It needs a word that is " + names(lacking) + ", and none of them is.");
        }
        return forbidden(rule, sentence, words)
                .orElseGet(() -> new Refusal(
                        sentence,
                        words,
                        MatchOutcome.SET_ASIDE,
                        "A rule for anti-signals sets the sentence aside: nothing in it speaks for the answer."));
    }

    private Optional<Refusal> forbidden(Rule rule, int sentence, Trail.Span words) {
        for (String unless : rule.unless()) {
            List<Trail.Span> matches =
                    trails.follow(unless, quoting.tokens(), sentence).matches();
            if (!matches.isEmpty()) {
                Evidence there =
                        quoting.quote(matches.get(0).first(), matches.get(0).last());
                return Optional.of(new Refusal(
                        sentence,
                        words,
                        MatchOutcome.FORBIDDEN,
                        "The sentence also has «" + there.quote() + "», which is the pattern " + unless
                                + " under unless."));
            }
        }
        return Optional.empty();
    }

    private String flagged(int flags, Trail.Span words) {
        for (int word = words.first(); word <= words.last(); word++) {
            int here = quoting.tokens().flags(word) & flags;
            if (here != 0) {
                return "«" + quoting.quote(word).quote() + "» is " + names(here) + ", which the rule refuses.";
            }
        }
        return "It is " + names(flags) + ", which the rule refuses.";
    }

    private static String names(int flags) {
        return Trails.flags(flags).stream().map(TokenFlag::id).collect(Collectors.joining(" and "));
    }
}
