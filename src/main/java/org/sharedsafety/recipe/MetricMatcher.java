package org.sharedsafety.recipe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sharedsafety.model.Metric;

/**
 * Finds the catalogue's measure that a header names, by its name, its aliases and codes, and further aliases kept
 * here.
 *
 * <p>The words must be the same, apart from words of counting and years and in any order: "violent crime" is found in
 * {@code rate_crime_violent}, and not in "violent crime, change".
 */
final class MetricMatcher {

    private final Map<String, Metric> byWords = new HashMap<>();
    private final Map<String, Metric> byId = new HashMap<>();

    MetricMatcher(List<Metric> catalogue) {
        for (Metric metric : catalogue) {
            byId.put(metric.id(), metric);
        }
        for (Metric metric : catalogue) {
            put(metric.nameEn(), metric);
            put(metric.nameEs(), metric);
            metric.aliases().forEach(alias -> put(alias, metric));
        }
        furtherAliases();
    }

    /** The measure that one of the header's parts, or all of them together, names. */
    Optional<Metric> find(List<String> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            Metric metric = byWords.get(HeaderWords.core(parts.get(i)));
            if (metric != null) {
                return Optional.of(metric);
            }
        }
        return Optional.ofNullable(byWords.get(HeaderWords.core(String.join(" ", parts))));
    }

    /** The measure with an id. */
    Optional<Metric> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private void put(String alias, Metric metric) {
        String core = HeaderWords.core(alias);
        if (!core.isEmpty()) {
            byWords.putIfAbsent(core, metric);
        }
    }

    private void furtherAliases() {
        try (InputStream in = Objects.requireNonNull(MetricMatcher.class.getResourceAsStream("aliases.csv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comma = line.indexOf(',');
                Metric metric = comma < 0 ? null : byId.get(line.substring(0, comma));
                if (metric != null) {
                    put(line.substring(comma + 1), metric);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
