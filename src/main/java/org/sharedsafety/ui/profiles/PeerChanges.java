package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.PeerChoice;
import org.sharedsafety.model.Place;

/**
 * How places like a place are chosen.
 *
 * @param measures of a level that places can be alike in, the usual ones first
 * @param choice what a person chose for a place
 * @param choosing keeps another choice
 * @param kept tells that the project has changed
 */
public record PeerChanges(
        Function<String, List<Metric>> measures,
        Function<Place, PeerChoice> choice,
        BiFunction<Place, PeerChoice, Job<PeerChoice>> choosing,
        Runnable kept) {}
