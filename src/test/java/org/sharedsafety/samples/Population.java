package org.sharedsafety.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Residents, households and housing units of the counties, by year; the parts add up to the whole. */
final class Population {
    /** The population columns: the catalogue's ids and the headers they are published under. */
    static final Map<String, String> HEADERS = headers();

    /** The age groups of the health file, with the bands they are made of. */
    static final Map<String, List<Integer>> AGE_GROUPS = ageGroups();

    /** Bands: 0-9, 10-11, 12-14, 15-17, 18-24, 25-34, 35-54, 55-64, 65 and over. */
    private static final double[] SHARES = {.115, .025, .037, .038, .092, .133, .250, .130, .180};

    private Population() {}

    static long of(County county, int year, String key) {
        long[] bands = bands(county, year);
        return switch (key) {
            case "POP" -> sum(bands, 0, 8);
            case "POP0_17" -> sum(bands, 0, 3);
            case "POP10_17" -> sum(bands, 1, 3);
            case "POP12" -> sum(bands, 2, 8);
            case "POP15_64" -> sum(bands, 3, 7);
            case "POP18" -> sum(bands, 4, 8);
            case "POP0_64" -> sum(bands, 0, 7);
            case "POP65" -> bands[8];
            case "HH" ->
                Math.round((sum(bands, 0, 8) - county.groupQuarters())
                        / (2.42 + 0.08 * Chance.normal("household size " + county.code())));
            case "HU" ->
                Math.round(of(county, year, "HH")
                        * (county.code().equals(County.TOURIST)
                                ? 2.35
                                : 1.07 + 0.02 * Math.abs(Chance.normal("vacant " + county.code()))));
            default -> throw new IllegalArgumentException(key);
        };
    }

    static long ofAge(County county, int year, String group) {
        long[] bands = bands(county, year);
        return Objects.requireNonNull(AGE_GROUPS.get(group)).stream()
                .mapToLong(i -> bands[i])
                .sum();
    }

    private static long[] bands(County county, int year) {
        double drift = 0.0015 * Chance.normal("residents " + county.code() + year);
        long total =
                Math.round(county.residents() * (1 + county.growth() * (year - 2023) + (year == 2023 ? 0 : drift)));
        double[] weights = SHARES.clone();
        double young = 0.05 * Chance.normal("young " + county.code());
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= 1 + young * (4 - i) / 4.0;
        }
        double inside = (double) county.groupQuarters() / county.residents();
        if (county.code().equals(County.PRISON)) {
            weights[4] += 0.25 * inside;
            weights[5] += 0.45 * inside;
            weights[6] += 0.45 * inside;
        }
        return Chance.split(total, weights);
    }

    private static long sum(long[] bands, int from, int to) {
        long sum = 0;
        for (int i = from; i <= to; i++) {
            sum += bands[i];
        }
        return sum;
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("POP", "total population");
        headers.put("POP0_17", "residents under 18");
        headers.put("POP10_17", "residents 10 to 17");
        headers.put("POP12", "residents 12 and over");
        headers.put("POP15_64", "residents 15 to 64");
        headers.put("POP18", "residents 18 and over");
        headers.put("POP0_64", "residents under 65");
        headers.put("POP65", "residents 65 and over");
        headers.put("HH", "households");
        headers.put("HU", "housing units");
        return headers;
    }

    private static Map<String, List<Integer>> ageGroups() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        groups.put("Under 15", List.of(0, 1, 2));
        groups.put("15 to 24", List.of(3, 4));
        groups.put("25 to 34", List.of(5));
        groups.put("35 to 54", List.of(6));
        groups.put("55 and over", List.of(7, 8));
        return groups;
    }
}
