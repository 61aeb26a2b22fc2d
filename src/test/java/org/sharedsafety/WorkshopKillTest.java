package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.ProjectService.NewProject;
import org.sharedsafety.service.Services;

/** Whenever the laptop dies in the room: after the restart everything up to the last key is there, and nothing else. */
@Tag("campaign")
class WorkshopKillTest {
    private static final int KILLS = 50;
    private static final int LONGEST = 250;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAndNothingIsHalfThere() throws IOException, InterruptedException {
        Random random = new Random(20260512);
        Path file = folder.resolve("evening.sharedsafety");
        try (Parallel parallel = new Parallel(1)) {
            Services services = WholeProgram.services(
                    folder.resolve("program"), Clock.fixed(WorkshopSteps.NOW, ZoneOffset.UTC), parallel);
            services.projects()
                    .creating(file, new NewProject("Evening", "", "county"))
                    .run(Progress.NONE)
                    .close();
            int steps = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                int told = killed(file, steps, random.nextInt(LONGEST));
                try (OpenProject project =
                        services.projects().opening(file, Access.WRITE).run(Progress.NONE)) {
                    Map<String, String> found = WorkshopSteps.found(services.captures(), project);
                    // The step that ran when it was killed may be there as a whole, though nobody was told.
                    boolean oneMore = found.equals(WorkshopSteps.expected(told + 1));
                    if (!oneMore) {
                        assertEquals(WorkshopSteps.expected(told), found, "kill " + kill + " after step " + told);
                    }
                    steps = oneMore ? told + 1 : told;
                }
            }
            assertTrue(steps > KILLS, "the other program hardly ran: " + steps);
        }
    }

    /** Lets the other program run for so many milliseconds, kills it, and answers how many steps it told of in all. */
    private int killed(Path file, int from, int milliseconds) throws IOException, InterruptedException {
        Path said = Files.writeString(folder.resolve("said.txt"), "");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkshopSteps.class.getName(),
                        folder.resolve("other").toString(),
                        file.toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        try {
            while (!Files.readString(said).contains("ready")) {
                assertTrue(other.isAlive(), Files.readString(said));
                Thread.sleep(5);
            }
            Thread.sleep(milliseconds);
        } finally {
            other.destroyForcibly().waitFor();
        }
        String all = Files.readString(said);
        // A line that was being written is none.
        return all.substring(0, all.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches("[0-9]+"))
                .mapToInt(line -> Integer.parseInt(line) + 1)
                .max()
                .orElse(from);
    }
}
