package org.sharedsafety.stats;

/** Sums over a set of weights that the moments of spatial statistics need (Cliff and Ord 1981). */
record Moments(double s0, double s1, double s2) {

    static Moments of(SpatialWeights w) {
        Sums s0 = new Sums();
        Sums s1 = new Sums();
        double[] both = new double[w.size()];
        for (int i = 0; i < w.size(); i++) {
            for (int k = 0; k < w.degree(i); k++) {
                int j = w.neighbour(i, k);
                double there = w.weight(i, k);
                double back = w.between(j, i);
                s0.add(there);
                both[i] += there;
                both[j] += there;
                double pair = (there + back) * (there + back);
                s1.add(back != 0 ? pair / 2 : pair);
            }
        }
        return new Moments(s0.total(), s1.total(), Sums.dot(both, both));
    }
}
