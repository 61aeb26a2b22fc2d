package org.sharedsafety.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The compound file around a binary workbook, open for reading only until this is closed. */
final class XlsFile implements AutoCloseable {
    private final Path file;
    private final POIFSFileSystem system;

    private XlsFile(Path file, POIFSFileSystem system) {
        this.file = file;
        this.system = system;
    }

    // POI answers a broken compound file with whatever unchecked exception its arithmetic runs into.
    static XlsFile open(Path file) {
        if (!Files.isReadable(file)) {
            throw Failures.of("reader.no-permission", file);
        }
        try {
            return new XlsFile(file, new POIFSFileSystem(file.toFile(), true));
        } catch (IOException | RuntimeException broken) {
            throw Failures.damaged(file, "OLE2", broken);
        }
    }

    /** Refuses compound files that are not a readable workbook: protected ones, older ones, other documents. */
    static void checkKind(Path file) {
        try (XlsFile xls = open(file)) {
            DirectoryNode root = xls.system.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Failures.of("reader.password", file);
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return;
            }
            if (root.hasEntryCaseInsensitive("Book")) {
                throw Failures.of("reader.old-excel", file);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                throw Failures.notASpreadsheet(file, "word");
            }
            if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                throw Failures.notASpreadsheet(file, "slides");
            }
            throw Failures.notASpreadsheet(file, "binary");
        }
    }

    Path file() {
        return file;
    }

    /** The records of the workbook from a position in its stream on. */
    XlsRecords records(int position) {
        try {
            DocumentInputStream in = system.createDocumentInputStream(workbookName());
            if (position < 0 || in.skip(position) != position) {
                throw Failures.damaged(file, "Workbook");
            }
            return new XlsRecords(file, in);
        } catch (IOException broken) {
            throw Failures.damaged(file, "Workbook", broken);
        } catch (EncryptedDocumentException locked) {
            throw new org.sharedsafety.model.WorkbenchException(
                    org.sharedsafety.model.Message.of("reader.password", Failures.name(file)), locked);
        }
    }

    private String workbookName() {
        for (String name : system.getRoot().getEntryNames()) {
            if (name.toLowerCase(Locale.ROOT).equals("workbook")) {
                return name;
            }
        }
        throw Failures.damaged(file, "Workbook");
    }

    @Override
    public void close() {
        try {
            system.close();
        } catch (IOException failed) {
            throw Failures.reading(file, failed);
        }
    }
}
