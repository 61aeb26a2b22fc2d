package org.sharedsafety.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sharedsafety.model.AgeBand;
import org.sharedsafety.model.result.Outcome;

/**
 * A standard population: so many people of each age, to which rates are standardised.
 *
 * <p>{@code esp2013} is the European Standard Population 2013 (Eurostat, 19 bands, 100,000 people), {@code us2000} the 2000
 * US standard population (Census P25-1130 as SEER publishes it, 19 bands, 1,000,000 people).
 *
 * @param name of the standard
 */
public record StandardPopulation(String name, List<Band> bands) {
    /** The standards that are built in, the usual one first. */
    public static final List<String> NAMES = List.of("esp2013", "us2000");

    private static final String RESOURCE = "standard-populations.csv";

    public StandardPopulation {
        bands = List.copyOf(bands);
    }

    /** People of a band of ages. */
    public record Band(AgeBand ages, double people) {}

    /** A built-in standard. */
    public static StandardPopulation of(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no such standard: " + name);
        }
        List<Band> bands = new ArrayList<>();
        for (String line : lines()) {
            List<String> cells = Arrays.asList(line.split(",", -1));
            if (cells.get(0).equals(name)) {
                bands.add(new Band(AgeBand.parse(cells.get(1)).orElseThrow(), Double.parseDouble(cells.get(2))));
            }
        }
        return new StandardPopulation(name, bands);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(StandardPopulation.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The standard's people of each of these bands, which may be wider than the standard's own.
     *
     * @param wanted in order of age, together all ages
     * @return not available where a band of the standard is cut, or ages are missing
     */
    public Outcome<List<Double>> weights(List<AgeBand> wanted) {
        List<Double> weights = new ArrayList<>();
        int next = 0;
        for (AgeBand band : wanted) {
            if (band.lower() != next) {
                return Outcome.notAvailable("reason.ages-do-not-fit");
            }
            double people = 0;
            for (Band own : bands) {
                boolean starts =
                        own.ages().lower() >= band.lower() && own.ages().lower() <= last(band);
                if (starts && last(own.ages()) > last(band)) {
                    return Outcome.notAvailable("reason.ages-do-not-fit");
                }
                people += starts ? own.people() : 0;
            }
            if (!(people > 0)) {
                return Outcome.notAvailable("reason.ages-do-not-fit");
            }
            weights.add(people);
            next = last(band) == Integer.MAX_VALUE ? Integer.MAX_VALUE : last(band) + 1;
        }
        return next == Integer.MAX_VALUE ? Outcome.of(weights) : Outcome.notAvailable("reason.ages-do-not-fit");
    }

    private static int last(AgeBand band) {
        Integer upper = band.upper();
        return upper == null ? Integer.MAX_VALUE : upper;
    }
}
