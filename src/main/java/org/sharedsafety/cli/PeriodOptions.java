package org.sharedsafety.cli;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.WorkbenchException;
import picocli.CommandLine.Option;

/** For which periods and on which level two measures are compared. */
final class PeriodOptions {
    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.compare.period}")
    @Nullable
    String both;

    @Option(names = "--period-x", paramLabel = "P", description = "${bundle:cli.compare.period-x}")
    @Nullable
    String x;

    @Option(names = "--period-y", paramLabel = "P", description = "${bundle:cli.compare.period-y}")
    @Nullable
    String y;

    @Option(names = "--level", paramLabel = "L", description = "${bundle:cli.compare.level}")
    @Nullable
    String level;

    /** The period of the first measure; null for the latest. */
    @Nullable
    Period ofX() {
        return parse(x == null ? both : x);
    }

    /** The period of the second measure; null for the latest. */
    @Nullable
    Period ofY() {
        return parse(y == null ? both : y);
    }

    /** A period as it is said on the command line; null for the latest, which need not be said. */
    static @Nullable Period parse(@Nullable String text) {
        if (text == null || text.equals("latest")) {
            return null;
        }
        check(text);
        return Period.parse(text).orElse(null);
    }

    /** Refuses a period that cannot be read before anything is opened. */
    static void check(@Nullable String text) {
        if (text != null && Period.parse(text).isEmpty()) {
            throw WorkbenchException.of("cli.usage-period", text);
        }
    }
}
