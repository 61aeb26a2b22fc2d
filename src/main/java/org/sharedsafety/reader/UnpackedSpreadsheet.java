package org.sharedsafety.reader;

import java.util.List;
import java.util.Optional;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RowSink;

/** A workbook read from an unpacked copy, which goes when the workbook is closed. */
final class UnpackedSpreadsheet implements Spreadsheet {
    private final Spreadsheet inside;
    private final UnpackedFile copy;

    UnpackedSpreadsheet(Spreadsheet inside, UnpackedFile copy) {
        this.inside = inside;
        this.copy = copy;
    }

    @Override
    public FileFormat format() {
        return inside.format();
    }

    @Override
    public List<SheetInfo> sheets() {
        return inside.sheets();
    }

    @Override
    public Optional<TextForm> textForm() {
        return inside.textForm();
    }

    @Override
    public SheetLayout layout(String sheet, Progress progress) {
        return inside.layout(sheet, progress);
    }

    @Override
    public List<Problem> read(String sheet, RowSink sink, Progress progress) {
        return inside.read(sheet, sink, progress);
    }

    @Override
    public void close() {
        try (copy) {
            inside.close();
        }
    }
}
