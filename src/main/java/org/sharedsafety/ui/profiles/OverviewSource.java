package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureMatrix;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Profile;

/**
 * Where the page gets its numbers from: the service, bound to the open project.
 *
 * @param levels that have numbers, the project's own first
 * @param matrix the numbers of a level
 * @param peers the places like one
 */
public record OverviewSource(
        Supplier<List<String>> levels,
        Function<String, Job<MeasureMatrix>> matrix,
        Function<Place, Job<Outcome<Profile.Peers>>> peers) {}
