package org.sharedsafety.service;

import java.util.List;
import java.util.TreeSet;
import org.sharedsafety.honesty.Balance;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Problem;
import org.sharedsafety.query.SmallCountQuery;

/** Tells in a few numbers what a project holds, for the page that is opened first. */
public final class OverviewService {
    private final CatalogueService catalogue;

    /** An overview made of what this catalogue tells. */
    public OverviewService(CatalogueService catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads the project once. */
    public Job<ProjectOverview> overview(OpenProject project) {
        return progress -> {
            List<MeasureChoice> held = catalogue.measuresOfAnyone(project, false);
            TreeSet<Period> periods = new TreeSet<>();
            held.forEach(choice -> periods.addAll(choice.periods()));
            Balance balance =
                    Balance.of(held.stream().map(MeasureChoice::metric).toList());
            return new ProjectOverview(
                    project.name(),
                    placesWithNumbers(held, project.level()),
                    periods.isEmpty() ? null : periods.first(),
                    periods.isEmpty() ? null : periods.last(),
                    balance.measures(),
                    balance.police(),
                    openQuestions(project));
        };
    }

    /** Whether the project holds counts so small that only a share copy should leave the desk. */
    public Job<Boolean> smallCounts(OpenProject project) {
        return progress -> project.reading(
                tx -> new SmallCountQuery(tx).holdsBelow(Protection.rule(tx).threshold()));
    }

    private static long placesWithNumbers(List<MeasureChoice> measures, String level) {
        return measures.stream()
                .flatMap(choice -> choice.held().stream())
                .filter(part -> part.level().equals(level))
                .mapToLong(MeasureChoice.Held::withValue)
                .max()
                .orElse(0);
    }

    private int openQuestions(OpenProject project) {
        return (int) catalogue.imports(project).stream()
                .filter(past -> past.state().equals("active"))
                .flatMap(past -> past.problems().stream())
                .filter(problem -> problem.severity() == Problem.Severity.QUESTION)
                .count();
    }
}
