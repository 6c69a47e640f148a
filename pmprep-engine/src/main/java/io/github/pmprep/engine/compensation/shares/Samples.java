package io.github.pmprep.engine.compensation.shares;

/** The mean of independent samples, and how far off it may be. */
final class Samples {

    private Samples() {}

    static double mean(double[] samples) {
        double sum = 0;
        for (double sample : samples) {
            sum += sample;
        }
        return sum / samples.length;
    }

    static double standardError(double[] samples) {
        double mean = mean(samples);
        double squares = 0;
        for (double sample : samples) {
            squares += (sample - mean) * (sample - mean);
        }
        return Math.sqrt(squares / (samples.length - 1) / samples.length);
    }
}
