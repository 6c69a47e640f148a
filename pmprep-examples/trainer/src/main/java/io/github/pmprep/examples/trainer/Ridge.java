package io.github.pmprep.examples.trainer;

/**
 * Ridge regression on sparse rows of presence, each scaled to length one: minimises the squared error plus {@code ridge}
 * times the squared weights, by conjugate gradients on the normal equations.
 */
final class Ridge {

    private Ridge() {}

    static double[] solve(int[][] rows, double[] target, int columns, double ridge, int steps) {
        double[] weights = new double[columns];
        double[] residual = transposed(rows, target, columns);
        double[] direction = residual.clone();
        double size = dot(residual, residual);
        for (int step = 0; step < steps && size > 1e-12; step++) {
            double[] image = transposed(rows, times(rows, direction), columns);
            for (int i = 0; i < columns; i++) {
                image[i] += ridge * direction[i];
            }
            double rate = size / dot(direction, image);
            for (int i = 0; i < columns; i++) {
                weights[i] += rate * direction[i];
                residual[i] -= rate * image[i];
            }
            double next = dot(residual, residual);
            for (int i = 0; i < columns; i++) {
                direction[i] = residual[i] + next / size * direction[i];
            }
            size = next;
        }
        return weights;
    }

    private static double[] times(int[][] rows, double[] vector) {
        double[] product = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int column : rows[i]) {
                sum += vector[column];
            }
            product[i] = sum / StrictMath.sqrt(Math.max(1, rows[i].length));
        }
        return product;
    }

    private static double[] transposed(int[][] rows, double[] vector, int columns) {
        double[] product = new double[columns];
        for (int i = 0; i < rows.length; i++) {
            double value = vector[i] / StrictMath.sqrt(Math.max(1, rows[i].length));
            for (int column : rows[i]) {
                product[column] += value;
            }
        }
        return product;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
