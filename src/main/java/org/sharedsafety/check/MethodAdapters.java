package org.sharedsafety.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every method of the reference files that the product answers, by its key. */
final class MethodAdapters {
    private final Map<String, Adapter> adapters = new HashMap<>();

    MethodAdapters() {
        List.of(
                        RateMethods.adapters(),
                        BenchmarkMethods.adapters(),
                        SmoothingMethods.adapters(),
                        SpatialMethods.adapters(),
                        PermutationMethods.adapters(),
                        WeightsMethods.adapters(),
                        CorrelationMethods.adapters(),
                        ModelMethods.adapters(),
                        ClassMethods.adapters(),
                        CompositeMethods.adapters(),
                        EquityMethods.adapters(),
                        TrendMethods.adapters(),
                        SurveillanceMethods.adapters(),
                        SuppressionMethods.adapters())
                .forEach(adapters::putAll);
    }

    /** The adapter of a method, empty for one that the product does not know. */
    Optional<Adapter> of(String method) {
        return Optional.ofNullable(adapters.get(method));
    }

    /** The keys that are answered, in alphabetical order. */
    Set<String> keys() {
        return new TreeSet<>(adapters.keySet());
    }
}
