package org.sharedsafety.official;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What does not come out right yet, with the reason: {@code not-yet.txt}, a line {@code name: reason} each. */
final class NotYet {
    private NotYet() {}

    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("not-yet.txt"), StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                reasons.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return reasons;
    }
}
