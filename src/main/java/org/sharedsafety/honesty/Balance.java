package org.sharedsafety.honesty;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;

/**
 * How many measures speak for each principle, with what police counted as a row of its own.
 *
 * @param measures by principle, without police counts and without populations; a principle without any is not a key
 * @param police measures that police counted
 */
public record Balance(Map<Principle, Integer> measures, int police) {
    public Balance {
        measures = Map.copyOf(measures);
    }

    /** Counts measures that have observations. */
    public static Balance of(Collection<Metric> held) {
        Map<Principle, Integer> measures = new EnumMap<>(Principle.class);
        int police = 0;
        for (Metric metric : held) {
            if (metric.principle() == Principle.POP) {
                continue;
            }
            if (metric.isPolice()) {
                police++;
            } else {
                measures.merge(metric.principle(), 1, Integer::sum);
            }
        }
        return new Balance(measures, police);
    }

    /** How many measures speak for a principle. */
    public int of(Principle principle) {
        return measures.getOrDefault(principle, 0);
    }
}
