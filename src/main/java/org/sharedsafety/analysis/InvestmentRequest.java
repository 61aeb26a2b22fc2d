package org.sharedsafety.analysis;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureSide;

/**
 * Which money is looked at.
 *
 * @param periods in the order of their positions in the table, earliest first
 * @param groups budget lines, in the order of their positions in the table
 * @param tags by line
 * @param need the measure of people in need, or null
 * @param move what-if, or null
 */
public record InvestmentRequest(
        MeasureSide measure,
        String level,
        List<Period> periods,
        List<Group> groups,
        Map<String, BudgetTag> tags,
        List<Place> places,
        @Nullable MeasureSide need,
        @Nullable Move move) {
    public InvestmentRequest {
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
        tags = Map.copyOf(tags);
        places = List.copyOf(places);
    }

    /** A part of one purpose's money goes to another; the share is from 0 to 1. */
    public record Move(BudgetTag from, BudgetTag to, double share) {}

    /** The line that a position in the table stands for. */
    String line(int group) {
        Group line = groups.get(group);
        return line.value(Group.LINE).orElse(line.code());
    }

    /** What the money at a position is for, or null where nobody has said. */
    @Nullable
    BudgetTag tag(int group) {
        return tags.get(line(group));
    }
}
