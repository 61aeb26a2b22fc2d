package org.sharedsafety.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person for files; a test answers for the person. */
public interface FilePicker {
    /** Kinds of files that are asked for. */
    enum Kind {
        PROJECT("file.kind.project", "*.sharedsafety"),
        SPREADSHEET("file.kind.spreadsheet", "*.xlsx *.xlsm *.xls *.csv *.tsv *.txt *.ods"),
        BOUNDARIES("file.kind.boundaries", "*.geojson *.json *.topojson *.zip *.shp *.gpkg"),
        WORKBOOK("file.kind.workbook", "*.xlsx"),
        DOCUMENT("file.kind.document", "*.pdf"),
        PICTURE("file.kind.picture", "*.png *.svg *.pdf"),
        SLIDES("file.kind.slides", "*.pptx"),
        TEXT("file.kind.text", "*.csv");

        private final String key;
        private final String patterns;

        Kind(String key, String patterns) {
            this.key = key;
            this.patterns = patterns;
        }

        /** Names the kind to the person. */
        public String key() {
            return key;
        }

        /** Patterns of file names. */
        public List<String> patterns() {
            return List.of(patterns.split(" "));
        }
    }

    /** Files to open; empty where the person thought better of it. */
    List<Path> open(Kind kind, boolean many);

    /** A folder to read; empty where the person thought better of it, or there is nobody to ask. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /** A file to write; the person has already agreed to replace one that exists. */
    Optional<Path> save(Kind kind, String suggestedName);
}
