package org.sharedsafety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sharedsafety.job.Progress;
import org.sharedsafety.service.ImportService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PlaceService;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.SampleService;
import org.sharedsafety.service.SampleService.Sample;
import org.sharedsafety.store.Workstation;

/** The sample project as a file: made once by the program's own doors, then copied for each test that wants it. */
public final class SampleFile {
    private static final byte[] BYTES = made();

    private SampleFile() {}

    /** Puts a project of the sample data into a new file. */
    public static Path at(Path file) {
        try {
            return Files.write(file, BYTES, StandardOpenOption.CREATE_NEW);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Puts a project of the sample data into a new file and opens it to be written. */
    public static OpenProject opened(ProjectService projects, Path file) {
        return projects.opening(at(file), Access.WRITE).run(Progress.NONE);
    }

    private static byte[] made() {
        try {
            Path folder = Files.createTempDirectory("sample-file");
            Path file = folder.resolve("sample.sharedsafety");
            Clock day = Clock.fixed(Instant.parse("2026-05-12T17:00:00Z"), ZoneOffset.UTC);
            ProjectService projects =
                    new ProjectService(new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), day);
            new SampleService(projects, new ImportService(day), new PlaceService())
                    .making(file, Sample.RIVERA_VALLEY)
                    .run(Progress.NONE)
                    .close();
            byte[] bytes = Files.readAllBytes(file);
            remove(folder);
            return bytes;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walked = Files.walk(folder)) {
            all = walked.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
