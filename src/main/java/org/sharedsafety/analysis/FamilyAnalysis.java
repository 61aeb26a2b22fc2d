package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.LivedAt;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.FamilyProfile;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.model.result.Profile.Standing;
import org.sharedsafety.stats.Benchmark;
import org.sharedsafety.stats.Interval;

/** Orders the measures of a place by where a family lives them, beside those of the place around. */
public final class FamilyAnalysis {
    /**
     * The profile of a family's place.
     *
     * @param around the place that it is a part of, or null
     */
    public FamilyProfile analyse(Profile here, @Nullable Profile around) {
        Map<String, Profile.Line> own = lines(here);
        Map<String, Profile.Line> theirs = around == null ? Map.of() : lines(around);
        // A place around that shares no measure, such as a region with its own survey, is nothing to stand beside.
        boolean shares = own.keySet().stream().anyMatch(theirs::containsKey);
        Map<String, Profile.Line> wide = shares ? theirs : Map.of();
        Map<String, Metric> all = new LinkedHashMap<>();
        own.values()
                .forEach(line ->
                        all.put(line.measure().metric().id(), line.measure().metric()));
        wide.values()
                .forEach(line -> all.putIfAbsent(
                        line.measure().metric().id(), line.measure().metric()));
        List<FamilyProfile.Part> parts = new ArrayList<>();
        for (LivedAt where : LivedAt.values()) {
            List<FamilyProfile.Row> rows = all.values().stream()
                    .filter(metric -> LivedAt.of(metric).filter(where::equals).isPresent())
                    .map(metric -> row(metric, own.get(metric.id()), wide.get(metric.id())))
                    .sorted(Comparator.comparing((FamilyProfile.Row row) -> !row.isKnownHere())
                            .thenComparing(row -> row.around() == null
                                    || !row.around().reading().isUsable()))
                    .toList();
            if (!rows.isEmpty()) {
                parts.add(new FamilyProfile.Part(where, rows));
            }
        }
        return new FamilyProfile(here, shares ? around : null, parts);
    }

    private static Map<String, Profile.Line> lines(Profile profile) {
        Map<String, Profile.Line> lines = new LinkedHashMap<>();
        profile.sections().stream()
                .flatMap(section -> section.lines().stream())
                .forEach(line -> lines.put(line.measure().metric().id(), line));
        return lines;
    }

    private static FamilyProfile.Row row(Metric metric, Profile.@Nullable Line here, Profile.@Nullable Line around) {
        return new FamilyProfile.Row(metric, here, around, beside(here, around));
    }

    /** Only numbers of one period and one unit stand beside each other. */
    private static Outcome<Standing> beside(Profile.@Nullable Line here, Profile.@Nullable Line around) {
        Double value = around == null || !around.reading().isUsable()
                ? null
                : around.reading().value();
        if (here == null || around == null || value == null || !here.reading().isUsable()) {
            return Outcome.notAvailable("reason.not-both");
        }
        if (!here.measure().period().equals(around.measure().period())) {
            return Outcome.notAvailable("reason.other-period");
        }
        Double lower = here.reading().lower();
        Double upper = here.reading().upper();
        if (lower == null || upper == null || upper < lower) {
            return Outcome.notAvailable("reason.no-interval");
        }
        return Outcome.of(
                switch (Benchmark.side(new Interval(lower, upper), value)) {
                    case LOWER -> Standing.LOWER;
                    case SIMILAR -> Standing.SIMILAR;
                    case HIGHER -> Standing.HIGHER;
                });
    }
}
