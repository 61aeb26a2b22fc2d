package org.sharedsafety.recipe;

import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.Counted;

/** Why rows were not counted, in numbers. */
final class CountReasons {
    long counted;
    long withoutPeriod;
    long withoutPlace;
    long unknownPlace;
    long totals;
    long withoutPoint;
    long outside;

    Counted counted(long rows, long cells) {
        return new Counted(
                rows, counted, withoutPeriod, withoutPlace, unknownPlace, totals, withoutPoint, outside, cells);
    }

    /** Says how many rows were counted, and how many were not, reason by reason with their share. */
    void tell(ProblemLog problems, Counted all) {
        problems.add(
                Problem.Severity.INFO,
                0,
                0,
                "problem.count-done",
                all.counted(),
                all.rows(),
                all.cells(),
                share(all.counted(), all));
        tell(problems, "problem.count-without-period", withoutPeriod, all);
        tell(problems, "problem.count-without-place", withoutPlace, all);
        tell(problems, "problem.count-places-unknown", unknownPlace, all);
        tell(problems, "problem.count-totals", totals, all);
        tell(problems, "problem.count-without-point", withoutPoint, all);
        tell(problems, "problem.count-outside", outside, all);
    }

    private static void tell(ProblemLog problems, String key, long rows, Counted all) {
        if (rows > 0) {
            problems.add(Problem.Severity.WARNING, 0, 0, key, rows, share(rows, all));
        }
    }

    private static double share(long rows, Counted all) {
        return all.rows() == 0 ? 0 : (double) rows / all.rows();
    }
}
