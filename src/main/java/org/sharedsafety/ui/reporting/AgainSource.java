package org.sharedsafety.ui.reporting;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.result.Replay;
import org.sharedsafety.model.result.Reproduction;

/**
 * What the pane of reports of before asks of the services.
 *
 * @param written names of the files that were written, newest first
 * @param reproducing makes everything anew: for one file, or null for all; with files that the project does not keep
 * @param replaying says what a report says otherwise now
 * @param writing writes it again
 */
public record AgainSource(
        Supplier<Job<List<String>>> written,
        BiFunction<@Nullable String, List<Path>, Job<Reproduction>> reproducing,
        Function<String, Job<Replay>> replaying,
        BiFunction<Replay, Path, Job<Path>> writing) {}
