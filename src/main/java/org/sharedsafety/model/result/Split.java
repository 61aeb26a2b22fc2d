package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Status;

/**
 * A number of one place made of shares of the numbers of smaller places, by a crosswalk.
 *
 * @param placeId the place it is about
 * @param measureId the imported column of its largest part, by whose kind and scale the numbers are read
 * @param status {@code estimated}, except where smaller places lie in it as a whole
 * @param value null where a part has none
 * @param lower smallest that the value can be where it is not known, else null
 * @param upper largest that it can be, else null
 * @param largest share of the value that comes from its largest part, 0 to 1; null without a value or with 0
 * @param coverage share of the parts, each by its share, that have a number, 0 to 1
 * @param parts in the order of their codes
 */
public record Split(
        Route route,
        int placeId,
        int measureId,
        Status status,
        @Nullable Double value,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double largest,
        double coverage,
        List<Part> parts) {
    /** Below this share from one part a value is put together from many small pieces, and drawn hatched. */
    public static final double SCATTERED = 0.5;

    public Split {
        parts = List.copyOf(parts);
    }

    /**
     * The crosswalk it was made by.
     *
     * @param kind what its shares are shares of
     * @param whole whether smaller places lie in the larger ones as a whole
     */
    public record Route(
            int crosswalkId,
            String from,
            String to,
            String kind,
            String weight,
            boolean whole,
            String file,
            String sha256,
            String sheet,
            int column) {}

    /**
     * A part.
     *
     * @param placeId the smaller place, or 0 where the project does not know it
     * @param code its code
     * @param share of it that lies in the larger place
     * @param row of the crosswalk's sheet in which the share stands
     * @param value its own number in the scale of the whole, null where it has none
     * @param status of its own number, null where the data hold no row of it
     */
    public record Part(
            int placeId, String code, double share, int row, @Nullable Double value, @Nullable Status status) {}

    /** Whether less than half of the value comes from one part. */
    public boolean isScattered() {
        return largest != null && largest < SCATTERED;
    }

    /** Key of a message without arguments that says what was done, or why there is no value; may be empty. */
    public String reason() {
        if (value == null) {
            return status == Status.SUPPRESSED ? "reason.piece-withheld" : "reason.piece-missing";
        }
        if (coverage < 1) {
            return "reason.apportioned-in-part";
        }
        if (route.whole()) {
            return "";
        }
        return isScattered() ? "reason.apportioned-scattered" : "reason.apportioned";
    }
}
