package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.ViewQuestion;
import picocli.CommandLine.Option;

/** The settings of all views that have a figure: the options of their commands, under the same names. */
final class ChartOptions {
    @Option(names = "--x", paramLabel = "M", description = "${bundle:cli.compare.x}")
    @Nullable
    String x;

    @Option(names = "--y", paramLabel = "M", description = "${bundle:cli.compare.y}")
    @Nullable
    String y;

    @Option(names = "--metric", paramLabel = "M", description = "${bundle:cli.measure.metric}")
    @Nullable
    String metric;

    @Option(names = "--series", paramLabel = "NAME", description = "${bundle:cli.measure.series}")
    @Nullable
    String series;

    @Option(names = "--place", paramLabel = "CODE", description = "${bundle:cli.profile.place}")
    @Nullable
    String place;

    @Option(names = "--level", paramLabel = "L", description = "${bundle:cli.compare.level}")
    @Nullable
    String level;

    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.compare.period}")
    @Nullable
    String period;

    @Option(names = "--period-x", paramLabel = "P", description = "${bundle:cli.compare.period-x}")
    @Nullable
    String periodX;

    @Option(names = "--period-y", paramLabel = "P", description = "${bundle:cli.compare.period-y}")
    @Nullable
    String periodY;

    @Option(names = "--group", paramLabel = "G", description = "${bundle:cli.compare.group}")
    @Nullable
    String group;

    @Option(names = "--by", paramLabel = "GROUPING", description = "${bundle:cli.burden.by}")
    @Nullable
    String by;

    @Option(names = "--definition", paramLabel = "D", description = "${bundle:cli.index.definition}")
    @Nullable
    String definition;

    @Option(names = "--need", paramLabel = "M", description = "${bundle:cli.investment.need}")
    @Nullable
    String need;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "${bundle:cli.chart.set}")
    Map<String, String> further = new LinkedHashMap<>();

    /** The question that the options ask of a view. */
    ViewQuestion question(String view) {
        TreeMap<String, String> settings = new TreeMap<>(further);
        List<String> names = List.of(
                "x",
                "y",
                "metric",
                "series",
                "place",
                "level",
                "period",
                "period-x",
                "period-y",
                "group",
                "by",
                "definition",
                "need");
        @Nullable
        String[] values = {x, y, metric, series, place, level, period, periodX, periodY, group, by, definition, need};
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null) {
                settings.put(names.get(i), value);
            }
        }
        return new ViewQuestion(view, settings);
    }
}
