package org.sharedsafety.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SourceFile;

/** Projects and what goes into them, for tests. */
public final class Projects {
    /** A clock that stands still. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T06:00:00Z"), ZoneOffset.UTC);

    private Projects() {}

    /** A person at a machine whose local data lie in a folder of the test. */
    public static Workstation at(Path folder) {
        return new Workstation(
                folder.resolve("local data"),
                "ana",
                "desk-1",
                ProcessHandle.current().pid(),
                "test 1.0");
    }

    /** A new project in a folder. */
    public static ProjectFile create(Path folder) {
        return ProjectFile.create(folder.resolve("project.sharedsafety"), at(folder), CLOCK);
    }

    /** So many made-up counties, numbered from 1. */
    public static List<Place> counties(int count) {
        List<Place> places = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            places.add(new Place(
                    0, "county", String.format(java.util.Locale.ROOT, "RV%04d", i), "County " + i, null, null, null));
        }
        return places;
    }

    /** A file of which only name and checksum matter. */
    public static SourceFile source(String name, char mark) {
        return SourceFile.fresh(name, String.valueOf(mark).repeat(64), 1);
    }
}
