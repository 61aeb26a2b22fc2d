package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/** Below which number counts of people are hidden when something leaves the desk. */
public final class ThresholdService {
    /** The numbers to choose from: what publishers of health and crime data use. */
    public static final List<Integer> CHOICES = List.of(5, 10, 11);

    /** The project's number; a measure may ask for a larger one of its own. */
    public int threshold(OpenProject project) {
        return project.reading(tx -> Protection.rule(tx).threshold());
    }

    /** Chooses another, as a step of history; files that left before stay as they are. */
    public Job<Integer> choosing(OpenProject project, int threshold) {
        return progress -> {
            if (!CHOICES.contains(threshold)) {
                throw WorkbenchException.of("cli.usage-threshold", threshold);
            }
            project.file().writing(tx -> {
                tx.history()
                        .changeSetting(
                                Message.of("history.threshold", threshold),
                                Protection.THRESHOLD,
                                Integer.toString(threshold));
                return true;
            });
            project.file().saveBack();
            return threshold;
        };
    }
}
