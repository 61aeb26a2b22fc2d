package org.sharedsafety.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Status;

/**
 * What a new file would change in a project; nothing of it is stored yet.
 *
 * @param slices how much of each measure, series, period and group changes
 * @param changes single numbers that change, the added ones left out; at most {@link #MOST} of each kind
 * @param placesGone places that the updated import has and this file has not
 * @param placesNew places that this file has and the updated import has not
 * @param signs signs that the way of counting may have changed
 */
public record UpdateDifference(
        List<Slice> slices,
        List<ValueChange> changes,
        List<PlaceChange> placesGone,
        List<PlaceChange> placesNew,
        List<BreakSign> signs) {
    /** The most single numbers of one kind that are listed; all are counted. */
    public static final int MOST = 5_000;

    public UpdateDifference {
        slices = List.copyOf(slices);
        changes = List.copyOf(changes);
        placesGone = List.copyOf(placesGone);
        placesNew = List.copyOf(placesNew);
        signs = List.copyOf(signs);
    }

    /** What may happen to a number. */
    public enum Kind {
        ADDED,
        /** It has other numbers or another status now. */
        REVISED,
        /** It had a value, and the publisher now withholds it. */
        SUPPRESSED,
        /** The file has its series and period, but not it. */
        WITHDRAWN,
        UNCHANGED;

        /** The name in JSON. */
        public String json() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * The changes of one measure, series, period and group, counted.
     *
     * @param revised all whose numbers or status differ, those newly suppressed among them
     * @param suppressed those that had a value and are now withheld
     */
    public record Slice(
            Metric metric,
            String series,
            Period period,
            Group group,
            long added,
            long revised,
            long suppressed,
            long withdrawn,
            long unchanged) {
        /** How many there are of a kind. */
        public long count(Kind kind) {
            return switch (kind) {
                case ADDED -> added;
                case REVISED -> revised;
                case SUPPRESSED -> suppressed;
                case WITHDRAWN -> withdrawn;
                case UNCHANGED -> unchanged;
            };
        }
    }

    /** A number as it stands in a file; the cell is null where there is none. */
    public record Version(
            @Nullable Double value,
            Status status,
            String file,
            String sheet,
            @Nullable CellAddress cell,
            String shown) {}

    /** One number that changes; {@code after} is null where it is withdrawn. */
    public record ValueChange(
            Kind kind,
            Metric metric,
            String series,
            Place place,
            Period period,
            Group group,
            Version before,
            @Nullable Version after) {}

    /** A place that comes or goes, with what is known of why; null where nothing is. */
    public record PlaceChange(Place place, @Nullable Message why) {}

    /**
     * A sign that the way of counting may have changed.
     *
     * @param kind notes, jump, unit, places, catalogue
     * @param metricId the measure it is about, or null for all of the file
     * @param mustBeAnswered whether nothing is stored before a person has said that it is right
     */
    public record BreakSign(
            String kind, @Nullable String metricId, String series, boolean mustBeAnswered, Message message) {}

    /** How many numbers there are of a kind. */
    public long count(Kind kind) {
        return slices.stream().mapToLong(slice -> slice.count(kind)).sum();
    }

    /** Whether a person has to say first that a sign is right. */
    public boolean hasOpenSigns() {
        return signs.stream().anyMatch(BreakSign::mustBeAnswered);
    }
}
