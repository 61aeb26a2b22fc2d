package org.sharedsafety.ui.measures;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.CompositeScores;

/**
 * Definitions and their index: the services, bound to the open project.
 *
 * @param inUse the measures with numbers
 * @param names the definitions that the project keeps
 * @param versions all versions of a definition, newest first
 * @param keeping keeps a definition as its next version
 * @param scoring the index of a definition
 * @param mapping the outlines of the places of a scoring
 */
public record IndexSource(
        Supplier<List<Metric>> inUse,
        Supplier<List<String>> names,
        Function<String, List<Definition>> versions,
        Function<Definition, Job<Definition>> keeping,
        Function<Definition, Job<CompositeScores>> scoring,
        Function<CompositeScores, Job<PlaceShapes>> mapping) {}
