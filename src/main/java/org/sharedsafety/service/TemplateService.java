package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sharedsafety.analysis.PathwayAnalysis;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.report.TemplateWorkbook;
import org.sharedsafety.text.Texts;

/** Hands out workbooks to be filled in. */
public final class TemplateService {
    /** A measure or two of each principle, and the residents that divide counts. */
    private static final List<String> MEASURES =
            List.of("POP", "PH01", "PH06", "WB09", "WB10", "V01", "V08", "C01", "S01");

    /** What the four questions of the trust survey measure, in their order. */
    private static final List<String> TRUST = List.of("S01", "S02", "WB07", "WB08");

    /** Writes the trust survey: four questions to print, and a sheet for how many answered what in each place. */
    public Job<Path> trustSurvey(OpenProject project, Path file, String language) {
        List<Metric> metrics = known(project, TRUST);
        return progress -> {
            new TemplateWorkbook(
                            Texts.of(language),
                            project.level(),
                            metrics,
                            metrics.stream()
                                    .map(metric ->
                                            "trust.question." + metric.id().toLowerCase(java.util.Locale.ROOT))
                                    .toList())
                    .write(file);
            return file;
        };
    }

    /** Writes the steps of alternatives to jail: two counts a step, the share worked out beside them. */
    public Job<Path> pathway(OpenProject project, Path file, String language) {
        List<Metric> metrics = known(project, PathwayAnalysis.STEPS);
        return progress -> {
            TemplateWorkbook.ofCounts(Texts.of(language), project.level(), metrics)
                    .write(file);
            return file;
        };
    }

    private static List<Metric> known(OpenProject project, List<String> ids) {
        Map<String, Metric> known = project.metrics();
        return ids.stream()
                .filter(known::containsKey)
                .map(id -> Objects.requireNonNull(known.get(id)))
                .toList();
    }

    /** Writes the template for the project's level. */
    public Job<Path> writing(OpenProject project, Path file, String language) {
        List<Metric> metrics = known(project, MEASURES);
        return progress -> {
            new TemplateWorkbook(Texts.of(language), project.level(), metrics).write(file);
            return file;
        };
    }
}
