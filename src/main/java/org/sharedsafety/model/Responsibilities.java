package org.sharedsafety.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for which measure.
 *
 * @param agencies their names, in the order of the columns
 * @param measures what was agreed, by the measure's id
 */
public record Responsibilities(List<String> agencies, Map<String, Owners> measures) {
    /** Nobody answers for anything yet. */
    public static final Responsibilities NONE = new Responsibilities(List.of(), Map.of());

    public Responsibilities {
        agencies = List.copyOf(agencies);
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /** What an agency does for a measure. */
    public enum Role {
        LEADS,
        SHARES
    }

    /** How soon an agency can move a measure. */
    public enum Pace {
        /** This year. */
        LEAD,
        /** Later: it follows what is done now. */
        LAG
    }

    /**
     * The part of one agency.
     *
     * @param pace null where nobody said
     */
    public record Part(Role role, @Nullable Pace pace) {}

    /**
     * What was agreed for one measure.
     *
     * @param parts by the agency's name
     * @param community what the community itself does, in its words; may be empty
     */
    public record Owners(Map<String, Part> parts, String community) {
        /** Nothing was agreed. */
        public static final Owners NONE = new Owners(Map.of(), "");

        public Owners {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }

        /** Whether some agency leads. */
        public boolean hasLead() {
            return parts.values().stream().anyMatch(part -> part.role() == Role.LEADS);
        }
    }

    /** What was agreed for a measure. */
    public Owners of(String metric) {
        return measures.getOrDefault(metric, Owners.NONE);
    }

    /** The agencies that answer for a measure: who leads first, then who shares, each in the order of the columns. */
    public List<String> owners(String metric) {
        Map<String, Part> parts = of(metric).parts();
        return agencies.stream()
                .filter(parts::containsKey)
                .sorted(java.util.Comparator.comparing((String agency) ->
                        java.util.Objects.requireNonNull(parts.get(agency)).role()))
                .toList();
    }

    /** The same with something else agreed for a measure. */
    public Responsibilities with(String metric, Owners owners) {
        Map<String, Owners> next = new LinkedHashMap<>(measures);
        if (owners.equals(Owners.NONE)) {
            next.remove(metric);
        } else {
            next.put(metric, owners);
        }
        return new Responsibilities(agencies, next);
    }
}
