package io.github.pmprep.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what forty regular expressions find, as simple scorers do. */
final class FortyExpressions {

    private static final List<String> SUBJECTS = List.of("i", "we", "my team", "the team", "they");
    private static final List<String> ENDINGS = List.of(
            "(decided|chose|picked) (to|not to)",
            "(measured|tracked|compared) (\\w+ ){0,3}(rate|conversion|retention|churn)",
            "(cut|raised|lowered) (\\w+ ){0,4}from \\d+ ?%? to \\d+",
            "(\\w+ ){0,3}because (\\w+ ){1,6}(users|customers|buyers)",
            "(would|might|could) (\\w+ ){0,2}(try|test|check)",
            "(asked|told|convinced) (\\w+ ){0,3}(engineer|designer|manager)s?",
            "(learned|realised|realized) (that )?",
            "(failed|missed|broke) (\\w+ ){0,2}");

    private final List<Pattern> patterns = new ArrayList<>();

    FortyExpressions() {
        for (String subject : SUBJECTS) {
            for (String ending : ENDINGS) {
                patterns.add(Pattern.compile("\\b" + subject + " (\\w+ ){0,2}" + ending, Pattern.CASE_INSENSITIVE));
            }
        }
    }

    int size() {
        return patterns.size();
    }

    int count(String text) {
        int count = 0;
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                count++;
            }
        }
        return count;
    }
}
