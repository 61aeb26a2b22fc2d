package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.service.PlaceMapService.PlaceMap;

/**
 * Where the page gets its rankings from: the services, bound to the open project.
 *
 * @param choices the measures that can be chosen
 * @param ranking the ranking that is asked for
 */
public record RankingSource(Supplier<List<MeasureChoice>> choices, Function<Asked, Job<Ranked>> ranking) {
    /**
     * Which ranking.
     *
     * @param level null for the project's own
     * @param period null for the latest
     * @param standard population to standardise by age to, or null for the numbers as they are
     */
    public record Asked(String metric, @Nullable String level, @Nullable Period period, @Nullable String standard) {}

    /**
     * A ranking with its map.
     *
     * @param standards populations that the measure can be standardised to; none without numbers by age
     */
    public record Ranked(Ranking ranking, PlaceMap map, List<String> standards) {
        public Ranked {
            standards = List.copyOf(standards);
        }
    }
}
