package io.github.pmprep.examples.benchmarks;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** Counts the words that Lucene's English analyser keeps. */
final class EnglishWords {

    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

    int count(String text) throws IOException {
        int count = 0;
        try (TokenStream words = analyzer.tokenStream("answer", text)) {
            words.reset();
            while (words.incrementToken()) {
                count++;
            }
            words.end();
        }
        return count;
    }
}
