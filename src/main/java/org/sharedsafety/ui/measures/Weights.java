package org.sharedsafety.ui.measures;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Definition;

/** Weights of measures in the whole of a definition, as sliders move them: they always sum to 1. */
final class Weights {
    private Weights() {}

    /** The same for every measure. */
    static List<Double> equal(int count) {
        return java.util.Collections.nCopies(count, 1.0 / count);
    }

    /** One measure weighs so much; the others keep their proportions in what is left. */
    static List<Double> with(List<Double> weights, int at, double wanted) {
        double share = Math.max(0, Math.min(1, wanted));
        double others = 1 - weights.get(at);
        List<Double> next = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            if (i == at) {
                next.add(weights.size() == 1 ? 1.0 : share);
            } else {
                double own = others > 1e-9 ? weights.get(i) / others : 1.0 / (weights.size() - 1);
                next.add(own * (1 - share));
            }
        }
        return next;
    }

    /** The definition in which the measures weigh so much in the whole. */
    static Definition in(Definition definition, List<Double> weights) {
        List<Definition.Domain> domains = new ArrayList<>();
        int at = 0;
        for (Definition.Domain domain : definition.domains()) {
            List<Definition.Part> parts = new ArrayList<>();
            double sum = 0;
            for (Definition.Part part : domain.parts()) {
                double weight = rounded(weights.get(at++));
                sum += weight;
                parts.add(new Definition.Part(part.metric(), part.series(), weight));
            }
            domains.add(new Definition.Domain(domain.name(), rounded(sum), parts));
        }
        return new Definition(definition.name(), definition.sentence(), domains, definition.agreement());
    }

    private static double rounded(double weight) {
        return Math.round(weight * 1e6) / 1e6;
    }
}
