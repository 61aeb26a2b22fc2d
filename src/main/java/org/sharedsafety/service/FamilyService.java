package org.sharedsafety.service;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.FamilyAnalysis;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.FamilyProfile;
import org.sharedsafety.model.result.Profile;

/** A neighborhood as families live it, beside its county. */
public final class FamilyService {
    private final FamilyAnalysis analysis = new FamilyAnalysis();
    private final ProfileService profiles;

    public FamilyService(ProfileService profiles) {
        this.profiles = profiles;
    }

    /** The profile of a place by where a family lives it, with stored values. */
    public Job<FamilyProfile> family(OpenProject project, String code, @Nullable String level) {
        return progress -> {
            Profile here = profiles.profile(project, code, level).run(progress);
            Place around = around(project, here.place()).orElse(null);
            return analysis.analyse(
                    here,
                    around == null
                            ? null
                            : profiles.profile(project, around.code(), around.level())
                                    .run(progress));
        };
    }

    /** The same as an output may show it: what is told of the place counts for the place around too. */
    Job<Output<FamilyProfile>> familyForOutput(OpenProject project, String code, @Nullable String level) {
        return progress -> {
            Output<Profile> here = profiles.profileForOutput(project, code, level, null, Protection.Told.NOTHING)
                    .run(progress);
            Place around = around(project, here.result().place()).orElse(null);
            if (around == null) {
                return new Output<>(analysis.analyse(here.result(), null), here.released());
            }
            Output<Profile> wide = profiles.profileForOutput(
                            project,
                            around.code(),
                            around.level(),
                            null,
                            here.released().told())
                    .run(progress);
            return new Output<>(
                    analysis.analyse(here.result(), wide.result()),
                    new OutputView.Released(
                            here.released().hidden() + wide.released().hidden(),
                            here.released().told().and(wide.released().told()),
                            java.util.stream.Stream.concat(
                                            here.released().notes().stream(), wide.released().notes().stream())
                                    .distinct()
                                    .toList()));
        };
    }

    /** The place that it is a part of, where that has numbers of its own. */
    private Optional<Place> around(OpenProject project, Place place) {
        String parent = place.parentCode();
        if (parent == null) {
            return Optional.empty();
        }
        return profiles.choices(project).stream()
                .flatMap(level -> level.places().stream())
                .filter(each -> each.code().equals(parent) && !each.level().equals(place.level()))
                .min(Comparator.comparing(Place::level));
    }
}
