package org.sharedsafety.geo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that together make a shapefile, found by their endings whatever their case. */
interface ShapefileParts {
    /** Opens the part with an ending such as {@code .dbf}; null where it is missing. */
    @Nullable
    InputStream open(String ending) throws IOException;

    /** The text of a small part; null where it is missing or empty. */
    default @Nullable String text(String ending) throws IOException {
        try (InputStream in = open(ending)) {
            if (in == null) {
                return null;
            }
            String text = new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? null : text;
        }
    }

    /** The parts that lie in the same folder as one of them. */
    static ShapefileParts beside(Path one) {
        String name = String.valueOf(one.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        Path folder = one.toAbsolutePath().getParent();
        return ending -> {
            String wanted = (stem + ending).toLowerCase(Locale.ROOT);
            if (folder == null) {
                return null;
            }
            try (Stream<Path> files = Files.list(folder)) {
                Path found = files.filter(file -> String.valueOf(file.getFileName())
                                .toLowerCase(Locale.ROOT)
                                .equals(wanted))
                        .findFirst()
                        .orElse(null);
                return found == null ? null : Files.newInputStream(found);
            }
        };
    }
}
