package org.sharedsafety.cli;

import org.sharedsafety.model.Problem;
import org.sharedsafety.text.Texts;

/** A problem on one line: how heavy, where, what. */
record ProblemLine(Texts texts) {
    String of(Problem problem) {
        String where = problem.cell() == null ? problem.sheet() : problem.sheet() + " " + problem.cell();
        String severity = texts.say("cli.severity." + problem.severity().name().toLowerCase(java.util.Locale.ROOT));
        return severity + "  " + where + "  " + texts.say(problem.message());
    }
}
