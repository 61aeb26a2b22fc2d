package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.store.Transaction;

/** The groups of people for which a measure is told on a level, by dimension, those with most places first. */
final class PanelGroups {
    private static final Set<String> PEOPLE = Set.of(Group.AGE, Group.SEX, Group.RACE);
    private static final String UNKNOWN = "unknown";

    private final Map<String, List<Group>> byDimension;

    private PanelGroups(Map<String, List<Group>> byDimension) {
        this.byDimension = byDimension;
    }

    static PanelGroups of(Transaction tx, MeasureSide side, String level) {
        Map<String, List<Group>> found = new TreeMap<>();
        new CoverageQuery(tx)
                .extents().stream()
                        .filter(extent -> extent.series().id() == side.series().id()
                                && extent.period().equals(side.period())
                                && extent.level().equals(level)
                                && extent.withValue() > 0
                                && extent.group().parts().size() == 1)
                        .sorted(Comparator.comparingLong((CoverageQuery.Extent extent) -> -extent.withValue())
                                .thenComparing(extent -> extent.group().code()))
                        .forEach(extent -> {
                            Group.Part part = extent.group().parts().get(0);
                            if (PEOPLE.contains(part.dimension())
                                    && !part.value().equals(UNKNOWN)) {
                                found.computeIfAbsent(part.dimension(), any -> new ArrayList<>())
                                        .add(extent.group());
                            }
                        });
        return new PanelGroups(found);
    }

    /** The dimensions that tell two groups or more. */
    List<String> dimensions() {
        return byDimension.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The groups of a dimension. */
    List<Group> groups(String dimension) {
        return byDimension.getOrDefault(dimension, List.of());
    }
}
