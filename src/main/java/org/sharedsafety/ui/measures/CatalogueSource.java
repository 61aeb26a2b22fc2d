package org.sharedsafety.ui.measures;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.MetricDetails;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.service.MeasureEditService.Edit;

/**
 * Where the catalogue comes from: the services, bound to the open project.
 *
 * @param choices all measures with what is held of them
 * @param details what else is told of them, by id
 * @param editing changes an own measure
 */
public record CatalogueSource(
        Supplier<List<MeasureChoice>> choices,
        Supplier<Map<String, MetricDetails>> details,
        BiFunction<String, Edit, Job<Metric>> editing) {}
