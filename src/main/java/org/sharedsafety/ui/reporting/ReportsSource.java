package org.sharedsafety.ui.reporting;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.service.ReportPreview;

/**
 * Where the page of reports gets them from and where it takes them.
 *
 * @param reports the reports of the project
 * @param making keeps a new one of a template, in the language of the window
 * @param keeping keeps a changed one
 * @param removing takes one away
 * @param previewing what one would say; writes nothing
 * @param writing writes one whose cautions were accepted, and answers where it is
 * @param choices what each setting of a report can be
 * @param changed hears that a step was kept that can be taken back
 */
public record ReportsSource(
        Supplier<Job<List<Report>>> reports,
        Function<ReportTemplate, Job<Report>> making,
        Function<Report, Job<Report>> keeping,
        Function<Report, Job<Boolean>> removing,
        Function<Report, Job<ReportPreview>> previewing,
        BiFunction<Report, Path, Job<Path>> writing,
        Function<Report, Job<List<ReportSetting>>> choices,
        Runnable changed) {}
