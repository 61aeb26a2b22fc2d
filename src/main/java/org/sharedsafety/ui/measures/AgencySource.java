package org.sharedsafety.ui.measures;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Responsibilities;
import org.sharedsafety.model.result.Profile;

/**
 * What an agency's page is made of: the services, bound to the open project.
 *
 * @param agreed who answers for what
 * @param inUse the measures with numbers
 * @param places of the project's own level
 * @param profile of one of them
 */
public record AgencySource(
        Supplier<Responsibilities> agreed,
        Supplier<List<Metric>> inUse,
        Supplier<List<Place>> places,
        Function<Place, Job<Profile>> profile) {}
