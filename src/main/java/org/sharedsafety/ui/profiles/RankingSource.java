package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.service.PlaceMapService.PlaceMap;

/**
 * Where the page gets its rankings from: the services, bound to the open project.
 *
 * @param choices the measures that can be chosen
 * @param ranking the ranking that is asked for
 * @param peers the places like one
 */
public record RankingSource(
        Supplier<List<MeasureChoice>> choices,
        Function<Asked, Job<Ranked>> ranking,
        Function<Place, Job<Outcome<Profile.Peers>>> peers) {
    /**
     * Which ranking.
     *
     * @param level null for the project's own
     * @param period null for the latest
     * @param standard population to standardise by age to, or null for the numbers as they are
     * @param group the people that the numbers are about
     */
    public record Asked(
            String metric, @Nullable String level, @Nullable Period period, @Nullable String standard, Group group) {
        /** A measure as it is usually looked at. */
        static Asked of(String metric) {
            return new Asked(metric, null, null, null, Group.EVERYONE);
        }
    }

    /**
     * A ranking with its map.
     *
     * @param standards populations that the measure can be standardised to; none without numbers by age
     * @param groups that the measure is told by, everyone first
     */
    public record Ranked(Ranking ranking, PlaceMap map, List<String> standards, List<Group> groups) {
        public Ranked {
            groups = List.copyOf(groups);
            standards = List.copyOf(standards);
        }
    }
}
