package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.service.ProfileService.LevelPlaces;
import org.sharedsafety.service.TrendView;

/**
 * Where the page of trends gets its numbers from: the services, bound to the open project.
 *
 * @param measures that can be chosen
 * @param places that can be chosen, by level, the project's own level first
 * @param viewing one measure
 * @param beside the trends of other measures in the same place
 * @param changes what a person can note
 */
public record TrendsSource(
        Supplier<List<MeasureChoice>> measures,
        Supplier<List<LevelPlaces>> places,
        Function<TrendAsk, Job<TrendView>> viewing,
        Function<TrendAsk, Job<List<Trend>>> beside,
        TrendChanges changes) {}
