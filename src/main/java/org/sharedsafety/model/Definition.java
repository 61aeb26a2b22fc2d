package org.sharedsafety.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a community means by a word such as well-being: domains with measures, and how much each of them weighs.
 *
 * @param name such as "Our well-being"
 * @param sentence the community's own words for it, may be empty
 * @param domains in the order in which they are shown
 * @param agreement when and by whom it was agreed
 */
public record Definition(String name, String sentence, List<Domain> domains, Agreement agreement) {
    /** A definition of which nothing is told but what it holds. */
    public Definition(String name, String sentence, List<Domain> domains) {
        this(name, sentence, domains, Agreement.NONE);
    }

    public Definition {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a definition has a name");
        }
        domains = List.copyOf(domains);
    }

    /**
     * How a definition came to be.
     *
     * @param version counted from 1 where the project keeps it; 0 before
     * @param frame code of the ready frame it began with, or empty
     * @param date on which it was agreed, or null where not told
     * @param room who was in the room, in words; may be empty
     * @param people how many they were, or null where not told
     */
    public record Agreement(
            int version, String frame, @Nullable LocalDate date, String room, @Nullable Integer people) {
        /** Nothing is told. */
        public static final Agreement NONE = new Agreement(0, "", null, "", null);

        /** The same as another version. */
        public Agreement as(int newVersion) {
            return new Agreement(newVersion, frame, date, room, people);
        }
    }

    /** The same, agreed otherwise. */
    public Definition agreed(Agreement how) {
        return new Definition(name, sentence, domains, how);
    }

    /** Whether another says the same, whatever its version. */
    public boolean saysTheSame(Definition other) {
        return agreed(agreement.as(0)).equals(other.agreed(other.agreement.as(0)));
    }

    /**
     * A part of the definition.
     *
     * @param weight beside the other domains, not negative
     */
    public record Domain(String name, double weight, List<Part> parts) {
        public Domain {
            requireWeight(weight);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A measure of a domain.
     *
     * @param series the data set, or null where the project holds only one
     * @param weight beside the other measures of the domain, not negative
     */
    public record Part(String metric, @Nullable String series, double weight) {
        public Part {
            requireWeight(weight);
        }
    }

    /** The measures of all domains, in order. */
    public List<Part> parts() {
        return domains.stream().flatMap(domain -> domain.parts().stream()).toList();
    }

    /**
     * What each measure weighs in the whole: its share of its domain times the domain's share, so that a domain with
     * many measures weighs no more than one with few; they sum to 1.
     */
    public List<Double> weights() {
        double all = domains.stream()
                .filter(domain -> total(domain) > 0)
                .mapToDouble(Domain::weight)
                .sum();
        List<Double> weights = new ArrayList<>();
        for (Domain domain : domains) {
            double own = total(domain);
            for (Part part : domain.parts()) {
                weights.add(own > 0 && all > 0 ? domain.weight() / all * part.weight() / own : 0.0);
            }
        }
        return weights;
    }

    /** Measures that stand in it more than once. */
    public Set<String> repeated() {
        Set<String> met = new HashSet<>();
        Set<String> twice = new HashSet<>();
        parts().forEach(part -> {
            if (!met.add(part.metric())) {
                twice.add(part.metric());
            }
        });
        return twice;
    }

    private static double total(Domain domain) {
        return domain.parts().stream().mapToDouble(Part::weight).sum();
    }

    private static void requireWeight(double weight) {
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a weight is not negative: " + weight);
        }
    }
}
