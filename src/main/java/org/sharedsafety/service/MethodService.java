package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.List;
import org.sharedsafety.check.MethodCatalogue;
import org.sharedsafety.check.MethodCheck;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.MethodDescription;
import org.sharedsafety.model.result.MethodsChecked;

/** The statistical methods: what they are, and whether their numbers are right. */
public final class MethodService {
    private final Parallel parallel;

    public MethodService(Parallel parallel) {
        this.parallel = parallel;
    }

    /** Every method with its formula and source. */
    public List<MethodDescription> methods() {
        return MethodCatalogue.all();
    }

    /** Judges the methods by a folder of reference values. */
    public Job<MethodsChecked> checking(Path folder) {
        return progress -> MethodCheck.of(folder, parallel, progress);
    }
}
