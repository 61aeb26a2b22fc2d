package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.query.VersionQuery;
import org.sharedsafety.service.SheetNotes.Note;
import org.sharedsafety.service.UpdateDifference.BreakSign;
import org.sharedsafety.store.BreakTable.Break;
import org.sharedsafety.store.CoverageTable.Coverage;
import org.sharedsafety.store.Transaction;

/**
 * Signs that the way of counting changed between what the project holds and a new file.
 *
 * <p>A jump is judged by the median over all places of the ratio of the new period's value to that of the latest
 * earlier period: half of all places do not change together by chance. A ratio near a power of ten is a change of unit.
 */
final class BreakSigns {
    /** The least ratio, either way, that is told for one year; each further year between allows a little more. */
    private static final double JUMP = Math.log(1.25);

    private static final double EACH_YEAR = Math.log(1.05);

    /** A jump is told only where it is at least so many times the one before. */
    private static final double TIMES_BEFORE = 2;

    private static final int LEAST_PLACES = 5;
    private static final double UNIT_TOLERANCE = Math.log(1.5);

    private final Transaction tx;
    private final VersionQuery versions;
    private final FoundNumbers found;
    private final Map<String, Metric> metrics;
    private final Map<Integer, Period> periods;
    private final List<BreakSign> signs = new ArrayList<>();

    BreakSigns(Transaction tx, VersionQuery versions, FoundNumbers found, Map<String, Metric> metrics) {
        this.tx = tx;
        this.versions = versions;
        this.found = found;
        this.metrics = metrics;
        this.periods = tx.periods().all();
    }

    /** What the numbers and the catalogue tell. */
    List<BreakSign> find() {
        found.slices().forEach((key, slice) -> {
            Series series = tx.series().find(key.metric(), key.series()).orElse(null);
            if (series != null && key.group().equals(Group.EVERYONE)) {
                ofSeries(series, key.period(), slice);
            }
        });
        return signs;
    }

    private void ofSeries(Series series, Period period, FoundNumbers.Slice slice) {
        Set<Period> stored = new TreeSet<>();
        for (Coverage coverage : tx.coverage().ofSeries(series.id())) {
            Period held = periods.get(coverage.periodId());
            if (held != null && held.start().isBefore(period.start())) {
                stored.add(held);
            }
        }
        if (stored.isEmpty()) {
            return;
        }
        List<Period> earlier = new ArrayList<>(stored);
        Period last = earlier.get(earlier.size() - 1);
        Map<Integer, Double> before = values(series, last);
        double jump = medianLogRatio(before, place -> slice.scaled(place));
        catalogued(series, last, period);
        if (Double.isNaN(jump)) {
            return;
        }
        String name = series.metricId();
        Object spoken = spoken(name);
        if (isUnit(jump)) {
            signs.add(new BreakSign(
                    "unit",
                    name,
                    series.name(),
                    true,
                    Message.of("update.sign-unit", spoken, Math.exp(jump), last.text(), period.text())));
            return;
        }
        int years = Math.max(1, period.start().getYear() - last.start().getYear());
        double usual = earlier.size() < 2 ? 0 : usual(series, earlier.get(earlier.size() - 2), before);
        if (Math.abs(jump) >= JUMP + (years - 1) * EACH_YEAR && Math.abs(jump) >= TIMES_BEFORE * usual) {
            signs.add(new BreakSign(
                    "jump",
                    name,
                    series.name(),
                    false,
                    Message.of("update.sign-jump", spoken, Math.exp(jump), last.text(), period.text(), slice.size())));
        }
    }

    private Object spoken(String metricId) {
        Metric metric = metrics.get(metricId);
        return metric == null ? metricId : metric;
    }

    private double usual(Series series, Period earlier, Map<Integer, Double> later) {
        Map<Integer, Double> values = values(series, earlier);
        double ratio = medianLogRatio(values, place -> {
            Double value = later.get(place);
            return value == null ? Double.NaN : value;
        });
        return Double.isNaN(ratio) ? 0 : Math.abs(ratio);
    }

    /** Breaks that the catalogue or a person has noted between two periods. */
    private void catalogued(Series series, Period last, Period period) {
        for (Break known : tx.breaks().ofMetric(series.metricId())) {
            boolean own = known.seriesId() == null || known.seriesId() == series.id();
            if (own && known.from().isAfter(last.start()) && !known.from().isAfter(period.end())) {
                signs.add(new BreakSign(
                        "catalogue",
                        series.metricId(),
                        series.name(),
                        false,
                        Message.of(
                                "update.sign-known",
                                spoken(series.metricId()),
                                known.from().toString(),
                                known.noteEn(),
                                known.noteEs())));
            }
        }
    }

    private Map<Integer, Double> values(Series series, Period period) {
        Map<Integer, Double> values = new HashMap<>();
        tx.periods()
                .find(period)
                .ifPresent(id -> versions.forEachCurrent(series.id(), id, version -> {
                    Double value = version.value();
                    if (value != null && version.group().equals(Group.EVERYONE)) {
                        values.put(version.placeId(), value * version.scale());
                    }
                }));
        return values;
    }

    private interface Later {
        double of(int place);
    }

    /** Median of ln(later ÷ earlier) over places where both are above 0; NaN for fewer than five. */
    private static double medianLogRatio(Map<Integer, Double> earlier, Later later) {
        double[] ratios = earlier.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && later.of(entry.getKey()) > 0)
                .mapToDouble(entry -> Math.log(later.of(entry.getKey()) / entry.getValue()))
                .toArray();
        if (ratios.length < LEAST_PLACES) {
            return Double.NaN;
        }
        Arrays.sort(ratios);
        int half = ratios.length / 2;
        return ratios.length % 2 == 1 ? ratios[half] : (ratios[half - 1] + ratios[half]) / 2;
    }

    /** Whether a ratio is a factor of 10 or more, near a power of ten. */
    private static boolean isUnit(double logRatio) {
        double tens = Math.rint(logRatio / Math.log(10));
        return Math.abs(tens) >= 1 && Math.abs(logRatio - tens * Math.log(10)) <= UNIT_TOLERANCE;
    }

    /** What the publisher says otherwise in the new file, years left aside; null where nothing is known of before. */
    static @Nullable BreakSign ofNotes(String sheet, List<Note> before, List<Note> now) {
        Set<String> old = texts(before);
        Set<String> fresh = texts(now);
        List<Note> added =
                now.stream().filter(note -> !old.contains(plain(note.text()))).toList();
        List<Note> gone = before.stream()
                .filter(note -> !fresh.contains(plain(note.text())))
                .toList();
        if (before.isEmpty() || (added.isEmpty() && gone.isEmpty())) {
            return null;
        }
        return new BreakSign(
                "notes", null, "", false, Message.of("update.sign-notes", sheet, quoted(gone), quoted(added)));
    }

    private static String quoted(List<Note> notes) {
        return notes.isEmpty()
                ? "–"
                : notes.stream()
                        .map(note -> note.cell() + " “" + shortened(note.text()) + "”")
                        .collect(Collectors.joining("; "));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }

    private static Set<String> texts(List<Note> notes) {
        return notes.stream().map(note -> plain(note.text())).collect(Collectors.toCollection(HashSet::new));
    }

    /** A note without its years, dates and white space: what differs every year says nothing. */
    private static String plain(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll(
                        "january|february|march|april|may|june|july|august|september|october|november|december", "#")
                .replaceAll("[0-9]+", "#")
                .replaceAll("[^\\p{L}#]+", " ")
                .replaceAll("(# ?)+", "# ")
                .strip();
    }
}
