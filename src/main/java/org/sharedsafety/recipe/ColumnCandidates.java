package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.ColumnQuestion;
import org.sharedsafety.model.recipe.ColumnQuestion.Candidate;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Columns of a sheet that may be one whose header is not there any more; a person decides. */
final class ColumnCandidates {

    private static final int MOST = 5;
    private static final double LEAST = 0.25;

    /** What the header, the use and the place of a column count; together 1. */
    private static final double OF_HEADER = 0.6;

    private static final double OF_USE = 0.25;
    private static final double OF_PLACE = 0.15;

    private final Recipe recipe;
    private final Proposal proposal;
    private final ColumnMatch columns;

    ColumnCandidates(Recipe recipe, Proposal proposal, ColumnMatch columns) {
        this.recipe = recipe;
        this.proposal = proposal;
        this.columns = columns;
    }

    /** The question which column it is now, likeliest first; empty where none is like it. */
    Optional<ColumnQuestion> of(ColumnRef wanted) {
        List<ColumnRef> free = columns.free();
        List<Candidate> candidates = new ArrayList<>();
        for (ColumnReading reading : proposal.columns()) {
            if (free.contains(reading.column())) {
                Candidate candidate = candidate(wanted, reading);
                if (candidate.likeness() >= LEAST) {
                    candidates.add(candidate);
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new ColumnQuestion(wanted, candidates.subList(0, Math.min(MOST, candidates.size()))));
    }

    private Candidate candidate(ColumnRef wanted, ColumnReading reading) {
        double header = HeaderLikeness.of(wanted.header(), reading.column().header());
        double use = use(wanted, reading);
        boolean between = isBetweenTheSame(wanted, reading.column());
        double likeness = OF_HEADER * header + OF_USE * use + (between ? OF_PLACE : 0);
        String key = header >= 0.5
                ? "fit.like-header"
                : use == 1 ? "fit.like-use" : between ? "fit.like-place" : "fit.like-little";
        return new Candidate(reading.column(), Math.round(likeness * 100) / 100.0, Message.of(key));
    }

    /** 1 where the sheet itself takes the column for the same, ½ where it takes it for the same kind of thing. */
    private double use(ColumnRef wanted, ColumnReading reading) {
        for (Step step : recipe.steps()) {
            if (step instanceof PlaceStep.Places places
                    && ColumnMap.columnsOf(step).contains(wanted)) {
                ColumnRole role = places.code().contains(wanted)
                        ? ColumnRole.PLACE_CODE
                        : wanted.equals(places.name()) ? ColumnRole.PLACE : ColumnRole.PARENT;
                return reading.role() == role ? 1 : 0;
            }
            if (step instanceof Step.PeriodColumn period && period.column().equals(wanted)) {
                return reading.role() == ColumnRole.PERIOD ? 1 : 0;
            }
            if (step instanceof Step.GroupColumn group && group.column().equals(wanted)) {
                return reading.role() == ColumnRole.GROUP ? 1 : 0;
            }
            if (step instanceof Step.Measure measure
                    && ColumnMap.columnsOf(step).contains(wanted)) {
                return measureUse(measure, wanted, reading);
            }
        }
        return 0;
    }

    private static double measureUse(Step.Measure measure, ColumnRef wanted, ColumnReading reading) {
        if (measure.column().equals(wanted)) {
            return reading.role() != ColumnRole.METRIC ? 0 : measure.metric().equals(reading.metric()) ? 1 : 0.5;
        }
        ColumnRole role = wanted.equals(measure.lower())
                ? ColumnRole.LOWER
                : wanted.equals(measure.upper())
                        ? ColumnRole.UPPER
                        : wanted.equals(measure.numerator()) ? ColumnRole.NUMERATOR : ColumnRole.DENOMINATOR;
        return reading.role() == role ? 1 : 0;
    }

    /** Whether the nearest known columns to the left and to the right are those of before. */
    private boolean isBetweenTheSame(ColumnRef wanted, ColumnRef candidate) {
        ColumnRef left = neighbour(wanted, -1);
        ColumnRef right = neighbour(wanted, 1);
        int at = CellAddress.columnNumber(candidate.column());
        boolean leftFits = left == null || CellAddress.columnNumber(left.column()) < at;
        boolean rightFits = right == null || CellAddress.columnNumber(right.column()) > at;
        return leftFits && rightFits && (left != null || right != null);
    }

    /** Where the nearest column of the recipe on one side of another stands now. */
    private @Nullable ColumnRef neighbour(ColumnRef wanted, int side) {
        int at = CellAddress.columnNumber(wanted.column());
        return ColumnMap.columnsOf(recipe).stream()
                .filter(ref -> side * Integer.compare(CellAddress.columnNumber(ref.column()), at) > 0)
                .filter(ref -> columns.now(ref).isPresent())
                .min(Comparator.comparingInt(ref -> Math.abs(CellAddress.columnNumber(ref.column()) - at)))
                .flatMap(columns::now)
                .orElse(null);
    }
}
