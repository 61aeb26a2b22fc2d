package org.sharedsafety.analysis;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.workshop.Entry.Weighed;
import org.sharedsafety.stats.Concordance;

/** Puts together the weights that tables of a room gave the measures of an index; each table counts the same. */
public final class WeightAnalysis {
    /** The mean over tables of each measure's share; a table that gave no weight at all does not count. */
    public SortedMap<String, Double> mean(Definition definition, List<Weighed> tables) {
        List<double[]> shares = tables.stream()
                .map(table -> shares(definition, table))
                .filter(own -> own.length > 0)
                .toList();
        SortedMap<String, Double> mean = new TreeMap<>();
        List<Definition.Part> parts = definition.parts();
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            shares.stream()
                    .mapToDouble(own -> own[at])
                    .average()
                    .ifPresent(share -> mean.put(parts.get(at).metric(), share));
        }
        return mean;
    }

    /** How far the tables put the measures in the same order of weight. */
    public Outcome<Double> agreement(Definition definition, List<Weighed> tables) {
        return Concordance.of(tables.stream()
                .map(table -> shares(definition, table))
                .filter(own -> own.length > 0)
                .toArray(double[][]::new));
    }

    private static double[] shares(Definition definition, Weighed table) {
        double[] own = definition.parts().stream()
                .mapToDouble(part -> table.weights().getOrDefault(part.metric(), 0.0))
                .toArray();
        double all = java.util.Arrays.stream(own).sum();
        return all > 0
                ? java.util.Arrays.stream(own).map(weight -> weight / all).toArray()
                : new double[0];
    }

    /** The definition under other weights of its measures; domains weigh what their measures do. */
    public Definition weighed(Definition definition, SortedMap<String, Double> weights) {
        return new Definition(
                definition.name(),
                definition.sentence(),
                definition.domains().stream()
                        .map(domain -> {
                            List<Definition.Part> parts = domain.parts().stream()
                                    .map(part -> new Definition.Part(
                                            part.metric(), part.series(), weights.getOrDefault(part.metric(), 0.0)))
                                    .toList();
                            return new Definition.Domain(
                                    domain.name(),
                                    parts.stream()
                                            .mapToDouble(Definition.Part::weight)
                                            .sum(),
                                    parts);
                        })
                        .toList(),
                definition.agreement());
    }
}
