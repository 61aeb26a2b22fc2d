package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.FamilyProfile;
import org.sharedsafety.service.ProfileService.LevelPlaces;

/**
 * Where the page of families and neighborhoods gets its numbers from.
 *
 * @param choices the levels and places that have numbers, the project's own level first
 * @param making the measures of a place by where a family lives them
 */
public record FamilySource(Supplier<List<LevelPlaces>> choices, Function<Place, Job<FamilyProfile>> making) {}
