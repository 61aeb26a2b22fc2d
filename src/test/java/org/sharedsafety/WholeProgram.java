package org.sharedsafety;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.Services;

/** The services as the program puts them together, for tests of other packages. */
public final class WholeProgram {
    private WholeProgram() {}

    /** The services of a program that keeps its own files in a folder. */
    public static Services services(Path folder, Clock clock, Parallel parallel) {
        return new Workbench(new AppFolders(folder), clock, Map.of(), Locale.ENGLISH).services(parallel);
    }
}
