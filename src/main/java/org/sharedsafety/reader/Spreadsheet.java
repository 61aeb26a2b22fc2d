package org.sharedsafety.reader;

import java.util.List;
import java.util.Optional;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RowSink;

/**
 * An open spreadsheet file; never written, and held open only until it is closed.
 *
 * <p>Every method fails by {@link org.sharedsafety.model.WorkbenchException} where the file cannot be read, and by
 * {@link org.sharedsafety.job.JobCancelledException} where a person cancelled. Not for several threads at once.
 */
public interface Spreadsheet extends AutoCloseable {
    /** What kind of file it is. */
    FileFormat format();

    /** The sheets that hold cells, in the order of their tabs. */
    List<SheetInfo> sheets();

    /** How the text is written, for a text file. */
    Optional<TextForm> textForm();

    /** What kind of file a sheet is in, which is not that of the whole in an archive. */
    default FileFormat format(String sheet) {
        return format();
    }

    /** How the text of a sheet is written, where it is one. */
    default Optional<TextForm> textForm(String sheet) {
        return textForm();
    }

    /**
     * Merged ranges and what is hidden.
     *
     * <p>Free after a reading of the sheet to its end; before, it costs a pass over the sheet.
     */
    SheetLayout layout(String sheet, Progress progress);

    /**
     * Hands all rows of a sheet to a sink in the order of their numbers, until the sink wants no more.
     *
     * <p>Rows of a workbook that hold nothing are left out and cells behind the last one that holds something too; of
     * a text file each record is a row, blank ones included. Nothing is dropped, evaluated or converted.
     *
     * @return what a person should know of this reading, such as bytes that are no text
     */
    List<Problem> read(String sheet, RowSink sink, Progress progress);

    @Override
    void close();
}
