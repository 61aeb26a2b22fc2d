package org.sharedsafety.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed files are what the generator writes. */
class SampleDataTest {
    private static final Path COMMITTED = Path.of("sample-data", "rivera-valley");
    private static final long FOUR_MEGABYTES = 4L << 20;

    @Test
    void committedFilesAreTheGeneratedOnes(@TempDir Path folder) throws IOException {
        SampleData.write(folder);
        assertEquals(names(COMMITTED), names(folder));
        for (String name : names(folder)) {
            byte[] made = Files.readAllBytes(folder.resolve(name));
            byte[] kept = Files.readAllBytes(COMMITTED.resolve(name));
            if (name.endsWith(".xlsx") || name.endsWith(".zip")) {
                same(name, entries(made), entries(kept));
            } else {
                assertArrayEquals(made, kept, name);
            }
        }
    }

    @Test
    void theSampleDataStaySmall() throws IOException {
        long size = 0;
        for (String name : names(COMMITTED.getParent())) {
            size += Files.size(COMMITTED.getParent().resolve(name));
        }
        assertTrue(size < FOUR_MEGABYTES, size + " bytes");
    }

    @Test
    void theReadmeNamesEveryFile() throws IOException {
        String readme = Files.readString(COMMITTED.resolveSibling("README.md"));
        for (String name : names(COMMITTED.getParent())) {
            String file = Path.of(name).getFileName().toString();
            assertTrue(readme.contains("`" + file + "`"), file);
        }
    }

    /** Writes the files anew where a person asked for it: see the README of the sample data. */
    @BeforeAll
    static void writeWhereAsked() throws IOException {
        String folder = System.getProperty("samples.write");
        if (folder != null) {
            SampleData.write(Path.of(folder));
        }
    }

    /** Compressed bytes may differ between machines; what is compressed may not. */
    private static void same(String file, Map<String, byte[]> made, Map<String, byte[]> kept) {
        assertEquals(made.keySet(), kept.keySet(), file);
        made.forEach((entry, bytes) -> assertArrayEquals(bytes, kept.get(entry), file + " " + entry));
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(f -> names.add(folder.relativize(f).toString().replace('\\', '/')));
        }
        return names;
    }
}
