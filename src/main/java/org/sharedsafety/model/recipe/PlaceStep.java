package org.sharedsafety.model.recipe;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A decision about where the places stand and what they are called. */
public sealed interface PlaceStep extends Step {
    /**
     * Which columns name the place.
     *
     * @param level the level of the places, such as {@code county}
     * @param code the columns whose texts, zeros restored, make up the code; may be empty
     * @param codeWidths how many digits each part of the code has; 0 where it is not made of digits
     * @param name the column of the name, or null
     * @param parent the column that names the place above, or null
     */
    record Places(
            String level,
            List<ColumnRef> code,
            List<Integer> codeWidths,
            @Nullable ColumnRef name,
            @Nullable ColumnRef parent)
            implements PlaceStep {
        public Places {
            code = List.copyOf(code);
            codeWidths = List.copyOf(codeWidths);
        }
    }

    /** The place above of all places of the sheet, where no column names it: 06 for a sheet of California's counties. */
    record FixedParent(String parent) implements PlaceStep {
        public FixedParent {
            Objects.requireNonNull(parent);
        }
    }

    /** A person's answer to how a place is written: this text, at this level, is the place with this code. */
    record SamePlace(String level, String text, String code) implements PlaceStep {}
}
