package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.ProfileService.LevelPlaces;

/**
 * Where the page gets its profiles from: the services, bound to the open project.
 *
 * @param choices the levels and places that have one, the project's own level first
 * @param metrics all measures by id
 * @param making the profile of a place with its map
 * @param peers how places like it are chosen
 * @param through how a place came through a year of shock
 */
public record ProfileSource(
        Supplier<List<LevelPlaces>> choices,
        Supplier<Map<String, Metric>> metrics,
        Function<Place, Job<PlaceProfile>> making,
        PeerChanges peers,
        ThroughViewModel.Source through) {}
