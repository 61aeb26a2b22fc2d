package org.sharedsafety.cli;

import org.sharedsafety.model.Problem;
import org.sharedsafety.text.Texts;

/** A problem on one line: how heavy, where, what. */
record ProblemLine(Texts texts) {
    String of(Problem problem) {
        String where = problem.cell() == null ? problem.sheet() : problem.sheet() + " " + problem.cell();
        String severity = texts.say("cli.severity." + problem.severity().name().toLowerCase(java.util.Locale.ROOT));
        return severity + "  " + where + "  " + texts.say(problem.message()) + hint(problem);
    }

    /** How the question is answered on the command line, where the window asks it with a field of its own. */
    private String hint(Problem problem) {
        String key = "cli.hint." + problem.code();
        return texts.knows(key) ? " " + texts.say(key) : "";
    }
}
