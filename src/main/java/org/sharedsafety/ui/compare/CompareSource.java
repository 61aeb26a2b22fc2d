package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.chart.ClassLimits;
import org.sharedsafety.job.Job;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.CompareService;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.service.MeasureChoice;

/**
 * Where the page gets its comparisons from: the service, bound to the open project.
 *
 * @param choices the measures that can be chosen
 * @param suggestion the pair to begin with
 * @param comparing the comparison of a request, what can be told at once first
 * @param classing the limits of the classes of its maps
 * @param panels the comparison in panels
 */
public record CompareSource(
        Supplier<List<MeasureChoice>> choices,
        Supplier<Optional<CompareRequest>> suggestion,
        Function<CompareRequest, Job<CompareService.AtOnce>> comparing,
        BiFunction<CompareRequest, MapLook, Job<ClassLimits>> classing,
        PanelSource panels) {
    /** Without panels. */
    public CompareSource(
            Supplier<List<MeasureChoice>> choices,
            Supplier<Optional<CompareRequest>> suggestion,
            Function<CompareRequest, Job<CompareService.AtOnce>> comparing,
            BiFunction<CompareRequest, MapLook, Job<ClassLimits>> classing) {
        this(choices, suggestion, comparing, classing, PanelSource.NONE);
    }

    /** With classes of the drawn values alone, and comparisons that leave nothing open. */
    public CompareSource(
            Supplier<List<MeasureChoice>> choices,
            Supplier<Optional<CompareRequest>> suggestion,
            Function<CompareRequest, Job<ComparedPlaces>> comparing) {
        this(
                choices,
                suggestion,
                asked -> progress ->
                        new CompareService.AtOnce(comparing.apply(asked).run(progress), null),
                (asked, look) -> progress -> ClassLimits.NONE);
    }
}
