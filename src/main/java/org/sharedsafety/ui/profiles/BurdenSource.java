package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.service.BurdenService;

/**
 * Where the pane gets its burdens from: the service, bound to the open project.
 *
 * @param choices the harms that can be looked at
 * @param places that can be looked at alone
 * @param making the burden of a question
 */
public record BurdenSource(
        Supplier<List<BurdenService.Choice>> choices,
        Supplier<List<Place>> places,
        Function<BurdenQuestion, Job<BurdenByGroup>> making) {}
