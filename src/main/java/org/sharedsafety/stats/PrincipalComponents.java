package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.sharedsafety.model.result.Outcome;

/**
 * Principal components of the correlations between indicators.
 *
 * <p>As weights only where the first explains half and all its loadings have one sign: they say what goes together, not
 * what matters. Source: OECD and JRC 2008.
 *
 * @param loadings of the first component, turned so that they sum to 0 or more
 * @param explained share of each component
 */
public record PrincipalComponents(List<Double> loadings, List<Double> explained) {
    private static final double LEAST_EXPLAINED = 0.5;

    public PrincipalComponents {
        loadings = List.copyOf(loadings);
        explained = List.copyOf(explained);
    }

    /**
     * The components of indicators without missing values.
     *
     * @param indicators one row an indicator, already turned so that high is good
     */
    public static Outcome<PrincipalComponents> of(double[][] indicators) {
        int k = indicators.length;
        double[][] r = new double[k][k];
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                Outcome<Double> found = Correlation.coefficient(indicators[a], indicators[b]);
                if (found.found().isEmpty()) {
                    return Reason.CONSTANT.outcome();
                }
                r[a][b] = found.found().get();
            }
        }
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(r));
        double[] first = eigen.getEigenvector(0).toArray();
        double sign = Sums.sum(first) < 0 ? -1 : 1;
        return Outcome.of(new PrincipalComponents(
                Arrays.stream(first).mapToObj(v -> sign * v).toList(),
                Arrays.stream(eigen.getEigenvalues())
                        .mapToObj(value -> value / k)
                        .toList()));
    }

    /** Squared loadings of the first component, which sum to 1; whether they may be used is {@link #mayWeigh}. */
    public double[] squaredLoadings() {
        return loadings.stream().mapToDouble(l -> l * l).toArray();
    }

    /** Whether the first component explains half and has loadings of one sign. */
    public boolean mayWeigh() {
        return explained.get(0) >= LEAST_EXPLAINED
                && (loadings.stream().allMatch(l -> l >= 0) || loadings.stream().allMatch(l -> l <= 0));
    }
}
