package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.result.ConditionScan;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.service.ScanQuestion;

/**
 * Where a scan comes from: the service, bound to the open project.
 *
 * @param choices the measures that can be chosen
 * @param first the harm to begin with, by its id, where there is one
 * @param scanning the scan of a question
 */
public record ScanSource(
        Supplier<List<MeasureChoice>> choices,
        Supplier<Optional<String>> first,
        Function<ScanQuestion, Job<ConditionScan>> scanning) {}
