package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.ui.compare.CompareViewModel.Side;

/** What the project holds of the two measures of a request. */
record HeldMeasures(List<MeasureChoice> choices, @Nullable CompareRequest request) {
    /** The measure of a side, if the project holds it. */
    Optional<MeasureChoice> of(Side side) {
        return request == null ? Optional.empty() : named((side == Side.X ? request.x() : request.y()).metric());
    }

    /** A measure by its id. */
    Optional<MeasureChoice> named(String metric) {
        return choices.stream()
                .filter(choice -> choice.metric().id().equals(metric))
                .findFirst();
    }

    /** The levels on which both have numbers, by name. */
    List<String> levels() {
        return both(MeasureChoice::levels);
    }

    /** The periods for which both have numbers on the level of the request, earliest first. */
    List<Period> periods() {
        String level = request == null ? null : request.level();
        return level == null ? List.of() : both(choice -> choice.periods(level));
    }

    private <T> List<T> both(Function<MeasureChoice, List<T>> part) {
        List<T> ofX = of(Side.X).map(part).orElse(List.of());
        List<T> ofY = of(Side.Y).map(part).orElse(List.of());
        return ofX.stream().filter(ofY::contains).toList();
    }
}
