package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.service.ComparedPanels;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.service.PanelService.Choice;
import org.sharedsafety.service.PanelSplit;

/**
 * Where a comparison in panels comes from: the service, bound to the open project.
 *
 * @param choices the ways to part a comparison
 * @param parting the comparison in panels
 */
public record PanelSource(
        Function<Comparison, List<Choice>> choices,
        BiFunction<ComparedPlaces, PanelSplit, Job<ComparedPanels>> parting) {
    /** Knows no way to part a comparison. */
    public static final PanelSource NONE = new PanelSource(any -> List.of(), (whole, split) -> progress -> {
        throw WorkbenchException.of("panels.one-part");
    });
}
