package org.sharedsafety.service;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.query.VersionQuery.Version;

/**
 * The numbers that a file holds, by measure, series, period and group, each place once as the store keeps them.
 *
 * <p>Kept in plain arrays, about 60 bytes a number, because a file may hold a million.
 */
final class FoundNumbers {
    private final Map<Key, Slice> slices = new LinkedHashMap<>();

    /** What the numbers of a slice share. */
    record Key(String metric, String series, Period period, Group group) {}

    /** Takes a number; a second one of the same key is left out, as the store does. */
    void add(String sheet, Step.Measure step, FoundObservation found) {
        slices.computeIfAbsent(
                        new Key(step.metric(), step.series(), found.period(), found.group()),
                        key -> new Slice(step.scale()))
                .add(sheet, found);
    }

    Map<Key, Slice> slices() {
        return slices;
    }

    /** The numbers of one slice. */
    static final class Slice {
        private final double scale;
        private final Map<Integer, Integer> byPlace = new HashMap<>();
        private final Map<Integer, String> sheets = new HashMap<>();
        private double[] numbers = new double[5 * 64];
        private Status[] status = new Status[64];
        private int[] cells = new int[2 * 64];
        private @Nullable String[] shown = new @Nullable String[64];
        private String lastSheet = "";

        Slice(double scale) {
            this.scale = scale;
        }

        void add(String sheet, FoundObservation found) {
            int at = byPlace.size();
            if (byPlace.putIfAbsent(found.place().place().id(), at) != null) {
                return;
            }
            if (at == status.length) {
                numbers = Arrays.copyOf(numbers, numbers.length * 2);
                status = Arrays.copyOf(status, at * 2);
                cells = Arrays.copyOf(cells, cells.length * 2);
                shown = Arrays.copyOf(shown, at * 2);
            }
            numbers[5 * at] = orNaN(found.value());
            numbers[5 * at + 1] = orNaN(found.numerator());
            numbers[5 * at + 2] = orNaN(found.denominator());
            numbers[5 * at + 3] = orNaN(found.lower());
            numbers[5 * at + 4] = orNaN(found.upper());
            status[at] = found.status();
            cells[2 * at] = found.row();
            cells[2 * at + 1] = found.column();
            shown[at] = found.shown();
            if (!sheet.equals(lastSheet)) {
                sheets.put(at, sheet);
                lastSheet = sheet;
            }
        }

        int size() {
            return byPlace.size();
        }

        /** The places of the slice, in no order. */
        Iterable<Integer> places() {
            return byPlace.keySet();
        }

        /** Where a place stands in the slice, or null. */
        @Nullable
        Integer at(int place) {
            return byPlace.get(place);
        }

        /** Whether a number of the slice says the same as a stored one. */
        boolean isSame(int at, Version stored) {
            return status[at] == stored.status()
                    && !stored.withdrawn()
                    && same(numbers[5 * at], stored.value())
                    && same(numbers[5 * at + 1], stored.numerator())
                    && same(numbers[5 * at + 2], stored.denominator())
                    && same(numbers[5 * at + 3], stored.lower())
                    && same(numbers[5 * at + 4], stored.upper());
        }

        Status status(int at) {
            return Objects.requireNonNull(status[at]);
        }

        /** The value in the measure's unit, NaN where there is none. */
        double scaled(int place) {
            Integer at = byPlace.get(place);
            return at == null ? Double.NaN : numbers[5 * at] * scale;
        }

        UpdateDifference.Version version(int at, String file) {
            double value = numbers[5 * at];
            return new UpdateDifference.Version(
                    Double.isNaN(value) ? null : value,
                    status(at),
                    file,
                    sheetOf(at),
                    cells[2 * at] < 1 || cells[2 * at + 1] < 1
                            ? null
                            : new CellAddress(cells[2 * at], cells[2 * at + 1]),
                    Objects.requireNonNullElse(shown[at], ""));
        }

        /** Sheets are noted where they begin. */
        private String sheetOf(int at) {
            for (int i = at; i >= 0; i--) {
                String sheet = sheets.size() == 1 ? sheets.get(0) : sheets.get(i);
                if (sheet != null) {
                    return sheet;
                }
            }
            return "";
        }

        private static boolean same(double number, @Nullable Double stored) {
            return stored == null ? Double.isNaN(number) : stored == number;
        }

        private static double orNaN(@Nullable Double number) {
            return number == null ? Double.NaN : number;
        }
    }
}
