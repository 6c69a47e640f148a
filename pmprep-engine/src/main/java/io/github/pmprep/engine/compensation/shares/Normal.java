package io.github.pmprep.engine.compensation.shares;

/**
 * The standard normal distribution: its distribution function by Hart's rational approximation (double precision), and its
 * inverse by Wichura's algorithm AS 241 (Applied Statistics 37, 1988), both to about 15 digits. Coefficients are written as the
 * doubles that they become.
 */
final class Normal {

    private static final double[] CENTRE_ABOVE = {
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
        13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665
    };
    private static final double[] CENTRE_BELOW = {
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597,
        5394.196021424751, 687.1870074920579, 42.31333070160091, 1.0
    };
    private static final double[] MIDDLE_ABOVE = {
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
        3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835
    };
    private static final double[] MIDDLE_BELOW = {
        1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
        0.6897673349851, 1.6763848301838038, 2.053191626637759, 1.0
    };
    private static final double[] TAIL_ABOVE = {
        2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124,
        0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103
    };
    private static final double[] TAIL_BELOW = {
        2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05, 0.0007868691311456133,
        0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0
    };
    private static final double[] HART_ABOVE = {
        0.0352624965998911,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] HART_BELOW = {
        0.0883883476483184,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };

    private Normal() {}

    /** Returns the chance that a standard normal number is at most {@code x}. */
    static double below(double x) {
        double size = Math.abs(x);
        double tail;
        if (size > 37) {
            tail = 0;
        } else {
            double density = StrictMath.exp(-size * size / 2);
            if (size < 7.07106781186547) {
                tail = density * polynomial(HART_ABOVE, size) / polynomial(HART_BELOW, size);
            } else {
                double fraction = size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))));
                tail = density / fraction / 2.506628274631;
            }
        }
        return x > 0 ? 1 - tail : tail;
    }

    /** Returns the number that a standard normal number is below with a chance strictly between 0 and 1. */
    static double quantile(double chance) {
        double off = chance - 0.5;
        if (Math.abs(off) <= 0.425) {
            double r = 0.180625 - off * off;
            return off * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
        }
        double r = StrictMath.sqrt(-StrictMath.log(off < 0 ? chance : 1 - chance));
        double size = r <= 5
                ? polynomial(MIDDLE_ABOVE, r - 1.6) / polynomial(MIDDLE_BELOW, r - 1.6)
                : polynomial(TAIL_ABOVE, r - 5) / polynomial(TAIL_BELOW, r - 5);
        return off < 0 ? -size : size;
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * x + coefficient;
        }
        return value;
    }
}
