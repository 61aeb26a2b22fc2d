package org.sharedsafety.model.result;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.LivedAt;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.finding.Finding;

/**
 * The measures of a neighborhood or another place by where a family lives them, beside the place that it is a part of.
 *
 * @param here the place
 * @param around the place that it is a part of, or null
 * @param parts by where a family lives them; those without a measure are left out
 */
public record FamilyProfile(Profile here, @Nullable Profile around, List<Part> parts) {
    public FamilyProfile {
        parts = List.copyOf(parts);
    }

    /** The measures that a family lives somewhere; those known here first. */
    public record Part(LivedAt where, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One measure.
     *
     * @param here its number in the place, or null where the level has none
     * @param around its number in the place around, or null
     * @param beside whether the place is clearly on one side of the place around; its own people are counted there too
     */
    public record Row(
            Metric metric,
            Profile.@Nullable Line here,
            Profile.@Nullable Line around,
            Outcome<Profile.Standing> beside) {
        /** The line that tells name and unit. */
        public Profile.Line any() {
            return here == null ? Objects.requireNonNull(around) : here;
        }

        /** Whether the place itself has a number. */
        public boolean isKnownHere() {
            return here != null && here.reading().isUsable();
        }
    }

    /** Rows whose number is known for the place itself. */
    public int known() {
        return (int) parts.stream()
                .flatMap(part -> part.rows().stream())
                .filter(Row::isKnownHere)
                .count();
    }

    /** Rows clearly on one side of the place around. */
    public int clearly(Profile.Standing side) {
        return (int) parts.stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> row.beside().found().filter(side::equals).isPresent())
                .count();
    }

    /** What to know about it: of the place, and of the place around only what is not said yet. */
    public List<Finding> findings() {
        return here.about().findings();
    }
}
