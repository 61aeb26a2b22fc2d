package org.sharedsafety.store;

import java.nio.file.Path;
import java.time.Duration;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.NumberKind;

/** The other program of {@link TwoProgramsTest}: holds a project, or writes to it without end, until it is killed. */
public final class OtherProgram {
    private OtherProgram() {}

    /** Takes the mode (hold, write, try), the project and the folder of the test. */
    public static void main(String[] args) throws InterruptedException {
        try (ProjectFile project = ProjectFile.open(
                Path.of(args[1]), Projects.at(Path.of(args[2])), Projects.CLOCK, Duration.ofMillis(200))) {
            System.out.println("writing");
            if (args[0].equals("write")) {
                project.importing(OtherProgram::writeForever);
            }
            Thread.sleep(120_000);
        } catch (WorkbenchException refused) {
            System.out.println(refused.message().key());
        }
    }

    private static boolean writeForever(Transaction tx) {
        long source =
                tx.sourceFiles().obtain(Projects.source("endless.csv", 'e')).id();
        long importId = tx.imports().begin(source, "endless.csv");
        long sheet = tx.imports().addSheet(importId, "s", "{}");
        for (int i = 0; true; i++) {
            ObservationWriter writer = new ObservationWriter(tx, importId, Progress.NONE);
            int measure = writer.measure(sheet, "V01", "series " + i, NumberKind.RATE, 1);
            for (int place = 1; place <= 50; place++) {
                writer.add(
                        measure,
                        place,
                        Period.ofYear(2000),
                        Group.EVERYONE,
                        Status.OK,
                        place,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        1,
                        1,
                        "x");
            }
            writer.finish();
        }
    }
}
