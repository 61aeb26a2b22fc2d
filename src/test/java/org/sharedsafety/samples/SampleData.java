package org.sharedsafety.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample data of Rivera Valley: the same files every time. */
public final class SampleData {
    private SampleData() {}

    /** Writes into the folder given, else into {@code sample-data/rivera-valley} of the working folder. */
    public static void main(String[] args) throws IOException {
        write(args.length > 0 ? Path.of(args[0]) : Path.of("sample-data", "rivera-valley"));
    }

    /** Writes the plain files into the folder and the files with traps into its `as-published`; returns the traps. */
    static Traps write(Path folder) throws IOException {
        Path published = Files.createDirectories(folder.resolve("as-published"));
        new PlainFiles(folder).write();
        Traps traps = new Traps();
        PublishedCrime.write(published, traps);
        PublishedPopulation.write(published, traps);
        PublishedHealth.write(published, traps);
        PublishedConditions.write(published, traps);
        PublishedBudget.write(published, traps);
        PublishedRest.write(published, traps);
        Files.writeString(published.resolve("TRAPS.md"), traps.text(), StandardCharsets.UTF_8);
        return traps;
    }
}
