package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.finding.Verdict;

/**
 * One comparison in two to six parts of its places or people, each with the link in it alone.
 *
 * @param whole all places together
 * @param third the measure that parts the places, or null where something else does
 * @param panels the parts, lowest first
 * @param unplaced places that belong to no part, with the reason
 * @param leftOut groups of people that have no part, because there are too many
 * @param homogeneity whether the links of the parts could be one
 */
public record ComparisonPanels(
        Comparison whole,
        @Nullable MeasureSide third,
        List<Panel> panels,
        List<Comparison.Dropped> unplaced,
        List<Group> leftOut,
        Outcome<Homogeneity> homogeneity) {
    /** Under so many places with both numbers a part states no link. */
    public static final int LEAST = 10;

    public ComparisonPanels {
        panels = List.copyOf(panels);
        unplaced = List.copyOf(unplaced);
        leftOut = List.copyOf(leftOut);
    }

    /** The same with the groups of people that have no part. */
    public ComparisonPanels without(List<Group> groups) {
        return new ComparisonPanels(whole, third, panels, unplaced, groups, homogeneity);
    }

    /** Whether the same places stand in every part, for other people. */
    public boolean ofPeople() {
        return panels.stream().anyMatch(panel -> panel.part() instanceof Part.People);
    }

    /**
     * One part.
     *
     * @param n places with both numbers
     * @param pearson for {@value #LEAST} places or more
     * @param spearman likewise
     * @param modified likewise, where the places have positions
     * @param line least squares, where r is
     * @param q of the modified test among the parts, Benjamini–Hochberg
     * @param verdict what may be said of the part alone
     */
    public record Panel(
            Part part,
            List<PlaceResult> places,
            int n,
            Outcome<Comparison.Correlation> pearson,
            Outcome<Comparison.Correlation> spearman,
            Outcome<Comparison.ModifiedT> modified,
            Outcome<SelectionStatistics.Line> line,
            Outcome<Double> q,
            Verdict verdict) {
        public Panel {
            places = List.copyOf(places);
        }
    }

    /** What makes a part. */
    public sealed interface Part {
        /** A range of the parting measure, the {@code index}-th of {@code of}, counted from 0; both ends are values. */
        record Range(int index, int of, double low, double high) implements Part {}

        /** A range of numbers of residents. */
        record Residents(int index, int of, double low, double high) implements Part {}

        /** The places within a larger one. */
        record Within(String name) implements Part {}

        /** The places of all larger ones that have no part of their own. */
        record Elsewhere(int larger) implements Part {}

        /** A group of people. */
        record People(Group group) implements Part {}
    }

    /** Q over the parts that state a link, its degrees of freedom and p. */
    public record Homogeneity(double q, int df, double p) {}
}
