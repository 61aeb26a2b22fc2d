package org.sharedsafety.model;

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
 */
public record Definition(String name, String sentence, List<Domain> domains) {
    public Definition {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a definition has a name");
        }
        domains = List.copyOf(domains);
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
