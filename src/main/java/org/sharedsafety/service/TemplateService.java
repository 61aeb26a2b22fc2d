package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.report.TemplateWorkbook;
import org.sharedsafety.text.Texts;

/** Hands out workbooks to be filled in. */
public final class TemplateService {
    /** A measure or two of each principle, and the residents that divide counts. */
    private static final List<String> MEASURES =
            List.of("POP", "PH01", "PH06", "WB09", "WB10", "V01", "V08", "C01", "S01");

    /** Writes the template for the project's level. */
    public Job<Path> writing(OpenProject project, Path file, String language) {
        Map<String, Metric> known = project.metrics();
        List<Metric> metrics = MEASURES.stream()
                .filter(known::containsKey)
                .map(id -> Objects.requireNonNull(known.get(id)))
                .toList();
        return progress -> {
            new TemplateWorkbook(Texts.of(language), project.level(), metrics).write(file);
            return file;
        };
    }
}
