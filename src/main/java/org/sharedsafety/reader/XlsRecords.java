package org.sharedsafety.reader;

import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/** The records of one stream of a binary workbook, pulled one by one; those of embedded charts are passed over. */
final class XlsRecords implements AutoCloseable {
    private final Path file;
    private final DocumentInputStream in;
    private final RecordFactoryInputStream records;
    private final BOFRecord start;
    private boolean ended;

    XlsRecords(Path file, DocumentInputStream in) {
        this.file = file;
        this.in = in;
        try {
            this.records = new RecordFactoryInputStream(in, false);
        } catch (EncryptedDocumentException locked) {
            throw new WorkbenchException(Message.of("reader.password", Failures.name(file)), locked);
        } catch (RuntimeException broken) {
            // POI answers broken records with whatever unchecked exception its arithmetic runs into.
            throw Failures.damaged(file, "Workbook", broken);
        }
        if (!(pull() instanceof BOFRecord begin)) {
            throw Failures.damaged(file, "BOF");
        }
        if (begin.getVersion() != BOFRecord.VERSION) {
            throw Failures.of("reader.old-excel", file);
        }
        this.start = begin;
    }

    /** Whether this is a worksheet, not a chart or a macro sheet. */
    boolean isWorksheet() {
        return start.getType() == BOFRecord.TYPE_WORKSHEET;
    }

    /** The next record, or null at the proper end; a stream that just stops is damaged. */
    @Nullable
    Record next() {
        int depth = 0;
        while (!ended) {
            Record record = pull();
            if (record instanceof BOFRecord) {
                depth++;
            } else if (record instanceof EOFRecord) {
                ended = depth == 0;
                depth--;
            } else if (depth == 0) {
                return record;
            }
        }
        return null;
    }

    private Record pull() {
        Record record;
        try {
            record = records.nextRecord();
        } catch (RuntimeException broken) {
            // As above: the only place where the bytes are taken apart.
            throw Failures.damaged(file, "Workbook", broken);
        }
        if (record == null) {
            throw Failures.damaged(file, "Workbook");
        }
        return record;
    }

    WorkbenchException damaged(String detail) {
        return Failures.damaged(file, "Workbook: " + detail);
    }

    @Override
    public void close() {
        in.close();
    }
}
