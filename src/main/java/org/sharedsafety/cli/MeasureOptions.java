package org.sharedsafety.cli;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.service.MeasureQuestion;
import picocli.CommandLine.Option;

/** The options of commands about one measure. */
final class MeasureOptions {
    @Option(names = "--metric", required = true, paramLabel = "M", description = "${bundle:cli.measure.metric}")
    String metric = "";

    @Option(names = "--series", paramLabel = "NAME", description = "${bundle:cli.measure.series}")
    @Nullable
    String series;

    @Option(names = "--level", paramLabel = "L", description = "${bundle:cli.compare.level}")
    @Nullable
    String level;

    @Option(names = "--group", paramLabel = "G", defaultValue = "all", description = "${bundle:cli.compare.group}")
    String group = "all";

    /** The question that the options ask. */
    MeasureQuestion question(@Nullable String place, @Nullable String period) {
        return new MeasureQuestion(metric, series, level, place, new Group(group), PeriodOptions.parse(period));
    }
}
