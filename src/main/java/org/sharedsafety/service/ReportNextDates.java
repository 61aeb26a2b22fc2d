package org.sharedsafety.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Entry;

/** What workshops agreed to do next for each measure, and by when. */
final class ReportNextDates {
    private ReportNextDates() {}

    /**
     * A decision that is not done yet.
     *
     * @param due or null where nobody said
     */
    record Next(String decision, @Nullable LocalDate due) {
        String date() {
            return due == null ? "" : due.toString();
        }
    }

    /** By id of the measure; of more decisions the one that is due first. */
    static Map<String, Next> of(OpenProject project) {
        return project.reading(tx -> {
            Map<String, Next> next = new HashMap<>();
            tx.workshops()
                    .all()
                    .forEach(workshop -> tx.workshops().entries(workshop.id()).forEach(entry -> {
                        if (entry instanceof Entry.Decision decision
                                && !decision.metric().isEmpty()
                                && decision.done().isEmpty()) {
                            next.merge(
                                    decision.metric(),
                                    new Next(decision.text(), decision.due()),
                                    ReportNextDates::sooner);
                        }
                    }));
            return next;
        });
    }

    private static Next sooner(Next a, Next b) {
        LocalDate first = a.due();
        LocalDate second = b.due();
        return first == null || (second != null && second.isBefore(first)) ? b : a;
    }
}
