package org.sharedsafety.service;

import java.util.Map;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.MetricDetails;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.WorkbenchException;

/** Changes a person's own measures, each change a step of history; those of the built-in catalogue stay as they are. */
public final class MeasureEditService {
    /** What can be said of an own measure. */
    public record Edit(String nameEn, String nameEs, String unit, Direction direction, Principle principle) {}

    /** What the catalogue tells of all measures beyond what rules read, by id. */
    public Map<String, MetricDetails> details(OpenProject project) {
        return project.reading(tx -> tx.metrics().details());
    }

    /** Changes an own measure. */
    public Job<Metric> editing(OpenProject project, String id, Edit edit) {
        return progress -> {
            Metric before = project.metrics().get(id);
            if (before == null) {
                throw WorkbenchException.of("compare.no-such-measure", id);
            }
            if (before.catalogued()) {
                throw WorkbenchException.of("catalog.only-own", before.nameEn());
            }
            if (edit.nameEn().isBlank() && edit.nameEs().isBlank()) {
                throw WorkbenchException.of("catalog.needs-name");
            }
            Metric after = changed(before, edit);
            if (!after.equals(before)) {
                project.file().writing(tx -> {
                    tx.history().changeMeasure(Message.of("history.measure", after.nameEn()), before, after);
                    return true;
                });
                project.file().saveBack();
            }
            return after;
        };
    }

    private static Metric changed(Metric old, Edit edit) {
        String en = edit.nameEn().isBlank() ? edit.nameEs() : edit.nameEn();
        return new Metric(
                old.id(),
                edit.principle(),
                old.domain(),
                en.strip(),
                edit.nameEs().strip(),
                old.numerator(),
                old.denominator(),
                edit.unit().isBlank() ? old.unit() : edit.unit().strip(),
                old.multiplier(),
                edit.direction(),
                old.rollUp(),
                old.locus(),
                old.pitfalls(),
                old.aliases(),
                old.stage(),
                old.sourceKind(),
                old.sensitivity(),
                old.countsAgencyActivity(),
                old.denominatorId(),
                old.minCount(),
                old.notBelowLevel(),
                old.computedFrom(),
                false);
    }
}
