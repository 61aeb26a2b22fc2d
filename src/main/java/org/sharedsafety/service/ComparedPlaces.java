package org.sharedsafety.service;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.MapShape;
import org.sharedsafety.honesty.ClaimAnswers;
import org.sharedsafety.honesty.ClaimChecks;
import org.sharedsafety.honesty.SharedSafety;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.ClaimAnswer;
import org.sharedsafety.model.finding.ClaimCheck;
import org.sharedsafety.model.result.Comparison;

/**
 * A comparison with the shapes to draw it on.
 *
 * @param request what was asked, with nothing left open
 * @param comparison what was found
 * @param shapes the places' shapes in planar units, by place number; empty where there are no boundaries
 * @param frame thin lines over them, such as states over counties
 * @param beside the same measures at a second level of geography, or null
 */
public record ComparedPlaces(
        CompareRequest request,
        Comparison comparison,
        List<MapShape> shapes,
        List<MapShape> frame,
        @Nullable Comparison beside) {
    public ComparedPlaces {
        shapes = List.copyOf(shapes);
        frame = List.copyOf(frame);
    }

    /** At one level of geography. */
    public ComparedPlaces(CompareRequest request, Comparison comparison, List<MapShape> shapes, List<MapShape> frame) {
        this(request, comparison, shapes, frame, null);
    }

    /** "Can we say this?": what was looked at, and what of it holds. */
    public List<ClaimCheck> claims() {
        return ClaimChecks.of(comparison.findings());
    }

    /** Why it may not be kept as a Shared Safety comparison; empty where it may. */
    public Optional<Message> notSharedSafety() {
        return SharedSafety.whyNot(comparison.x().metric(), comparison.y().metric());
    }

    /** Whether a kind of claim may be made of it. */
    public ClaimAnswer answer(ClaimAnswer.Kind kind) {
        return ClaimAnswers.of(kind, comparison);
    }

    /** The same with a comparison at a second level. */
    ComparedPlaces with(Comparison second) {
        return new ComparedPlaces(request, comparison, shapes, frame, second);
    }
}
