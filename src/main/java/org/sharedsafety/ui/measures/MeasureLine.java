package org.sharedsafety.ui.measures;

import java.util.List;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.MetricDetails;
import org.sharedsafety.service.MeasureChoice;

/**
 * A measure of the catalogue with what the project holds of it.
 *
 * @param searched its words in both languages, as they are searched
 */
public record MeasureLine(MeasureChoice choice, MetricDetails details, String searched) {
    static MeasureLine of(MeasureChoice choice, MetricDetails details) {
        Metric metric = choice.metric();
        List<String> words = List.of(
                metric.id(), metric.nameEn(), metric.nameEs(), metric.domain(), String.join(" ", metric.aliases()));
        return new MeasureLine(choice, details, Plain.of(String.join(" ", words)));
    }

    /** The measure. */
    public Metric metric() {
        return choice.metric();
    }

    /** Whether the project holds numbers of it. */
    public boolean inUse() {
        return !choice.held().isEmpty();
    }
}
