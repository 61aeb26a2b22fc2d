package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.result.MeasureMatrix;

/**
 * Where the page gets its numbers from: the service, bound to the open project.
 *
 * @param levels that have numbers, the project's own first
 * @param matrix the numbers of a level
 */
public record OverviewSource(Supplier<List<String>> levels, Function<String, Job<MeasureMatrix>> matrix) {}
