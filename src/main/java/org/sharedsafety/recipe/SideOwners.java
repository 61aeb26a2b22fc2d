package org.sharedsafety.recipe;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.ColumnRole;

/** Gives each column of an interval, a part of a ratio or a flag to its measure. */
final class SideOwners {

    private final List<ColumnDraft> drafts;

    SideOwners(List<ColumnDraft> drafts) {
        this.drafts = drafts;
    }

    void attach() {
        for (ColumnDraft draft : drafts) {
            switch (draft.role) {
                case LOWER, UPPER, NUMERATOR, DENOMINATOR -> attach(draft, true);
                case FLAG -> attach(draft, false);
                default -> {
                    // stands for itself
                }
            }
        }
    }

    private void attach(ColumnDraft draft, boolean needsOwner) {
        ColumnDraft owner =
                byName(draft).orElseGet(() -> draft.role == ColumnRole.FLAG ? onlyMeasure() : leftOrOnly(draft));
        if (owner != null && !isTaken(owner, draft.role)) {
            draft.owner = owner;
            draft.reason = Message.of("column." + draft.role.json(), owner.spoken());
        } else if (needsOwner) {
            draft.take(ColumnRole.IGNORED, 0.4, Message.of("column.side-alone"));
        } else {
            draft.reason = Message.of("column.flag-alone");
        }
    }

    private @Nullable ColumnDraft leftOrOnly(ColumnDraft draft) {
        ColumnDraft left = leftOf(draft);
        boolean part = draft.role == ColumnRole.NUMERATOR || draft.role == ColumnRole.DENOMINATOR;
        return left == null && part ? onlyMeasure() : left;
    }

    /** The only measure of the sheet, or null where there are several: a flag is about something. */
    private @Nullable ColumnDraft onlyMeasure() {
        List<ColumnDraft> measures =
                drafts.stream().filter(draft -> draft.role == ColumnRole.METRIC).toList();
        return measures.size() == 1 ? measures.get(0) : null;
    }

    private boolean isTaken(ColumnDraft owner, ColumnRole role) {
        return role != ColumnRole.FLAG && drafts.stream().anyMatch(other -> other.owner == owner && other.role == role);
    }

    private Optional<ColumnDraft> byName(ColumnDraft draft) {
        String base = SideColumns.base(draft.parts);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        return drafts.stream()
                .filter(other -> other.role == ColumnRole.METRIC)
                .filter(other -> SideColumns.base(other.parts).equals(base))
                .findFirst();
    }

    /** The nearest measure to the left with nothing between them but columns that belong to it. */
    private @Nullable ColumnDraft leftOf(ColumnDraft draft) {
        for (int i = draft.number - 2; i >= 0; i--) {
            ColumnDraft left = drafts.get(i);
            if (left.role == ColumnRole.METRIC) {
                return left;
            }
            boolean beside = left.role == ColumnRole.LOWER
                    || left.role == ColumnRole.UPPER
                    || left.role == ColumnRole.NUMERATOR
                    || left.role == ColumnRole.DENOMINATOR
                    || left.role == ColumnRole.FLAG;
            if (!beside) {
                return null;
            }
        }
        return null;
    }
}
