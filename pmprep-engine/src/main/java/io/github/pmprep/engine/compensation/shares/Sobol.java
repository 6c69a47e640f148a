package io.github.pmprep.engine.compensation.shares;

import java.util.SplittableRandom;

/**
 * A Sobol sequence of up to 21 dimensions with the direction numbers of Joe and Kuo (new-joe-kuo-6.21201), scrambled so that
 * each seed gives an unbiased sample that is as evenly spread. Dimensions beyond are plain random numbers.
 *
 * <p>The scrambling is Owen's, in the hashed form of Laine and Karras with the constants of Vegdahl. All bits are kept in reverse order, the way in which
 * that form needs them.
 */
final class Sobol {

    /** Degree, inner coefficients of the primitive polynomial, then the first direction numbers; dimension 2 first. */
    private static final int[][] JOE_KUO = {
        {1, 0, 1},
        {2, 1, 1, 3},
        {3, 1, 1, 3, 1},
        {3, 2, 1, 1, 1},
        {4, 1, 1, 1, 3, 3},
        {4, 4, 1, 3, 5, 13},
        {5, 2, 1, 1, 5, 5, 17},
        {5, 4, 1, 1, 5, 5, 5},
        {5, 7, 1, 1, 7, 11, 19},
        {5, 11, 1, 1, 5, 1, 1},
        {5, 13, 1, 1, 1, 3, 11},
        {5, 14, 1, 3, 5, 5, 31},
        {6, 1, 1, 3, 3, 9, 7, 49},
        {6, 13, 1, 1, 1, 15, 21, 21},
        {6, 16, 1, 3, 1, 13, 27, 49},
        {6, 19, 1, 1, 1, 15, 7, 5},
        {6, 22, 1, 3, 1, 15, 13, 25},
        {6, 25, 1, 1, 5, 5, 19, 61},
        {7, 1, 1, 3, 7, 11, 23, 15, 103},
        {7, 4, 1, 3, 7, 13, 13, 15, 69}
    };

    private static final int BITS = 32;
    private static final int[][] DIRECTIONS = directions();

    private final int even;
    private final int[] state;
    private final int[] seeds;
    private final SplittableRandom random;
    private int index;

    /** Creates a sequence of its own for a seed. */
    Sobol(int dimensions, long seed) {
        this.random = new SplittableRandom(seed);
        this.even = Math.min(dimensions, DIRECTIONS.length);
        this.state = new int[even];
        this.seeds = new int[even];
        for (int i = 0; i < even; i++) {
            seeds[i] = random.nextInt();
        }
    }

    private static int[][] directions() {
        int[][] directions = new int[JOE_KUO.length + 1][BITS];
        for (int bit = 0; bit < BITS; bit++) {
            directions[0][bit] = 1 << (BITS - 1 - bit);
        }
        for (int i = 0; i < JOE_KUO.length; i++) {
            int degree = JOE_KUO[i][0];
            int polynomial = JOE_KUO[i][1];
            int[] v = directions[i + 1];
            for (int bit = 0; bit < degree; bit++) {
                v[bit] = JOE_KUO[i][2 + bit] << (BITS - 1 - bit);
            }
            for (int bit = degree; bit < BITS; bit++) {
                v[bit] = v[bit - degree] ^ (v[bit - degree] >>> degree);
                for (int k = 1; k < degree; k++) {
                    if ((polynomial >> (degree - 1 - k) & 1) == 1) {
                        v[bit] ^= v[bit - k];
                    }
                }
            }
        }
        for (int[] dimension : directions) {
            for (int bit = 0; bit < BITS; bit++) {
                dimension[bit] = Integer.reverse(dimension[bit]);
            }
        }
        return directions;
    }

    /** Fills in the next point as normal numbers. */
    void next(double[] normals) {
        for (int i = 0; i < even; i++) {
            normals[i] = NormalTable.of(scramble(state[i], seeds[i]));
        }
        for (int i = even; i < normals.length; i++) {
            normals[i] = NormalTable.of(random.nextInt());
        }
        int bit = Integer.numberOfTrailingZeros(~index);
        index++;
        for (int i = 0; i < even; i++) {
            state[i] ^= DIRECTIONS[i][bit];
        }
    }

    /** Scrambles bits that stand in reverse order: a bit is only ever changed by those that weigh more. */
    private static int scramble(int reversed, int seed) {
        int x = reversed;
        x ^= x * 0x3d20adea;
        x += seed;
        x *= (seed >>> 16) | 1;
        x ^= x * 0x05526c56;
        x ^= x * 0x53a22864;
        return x;
    }
}
