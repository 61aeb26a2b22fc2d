package org.sharedsafety.report;

import java.nio.file.Path;
import org.sharedsafety.chart.PaperPage;
import org.sharedsafety.chart.ReportPaper;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.text.Texts;

/** Writes a report as a PDF: pages of words, tables and charts as vectors, with bookmarks and its language. */
public final class BookPaper {
    private final Texts texts;

    /** Writes in the language of the texts, which is the report's. */
    public BookPaper(Texts texts) {
        this.texts = texts;
    }

    /** Writes the file beside its place and then moves it there; answers how many pages it has. */
    public int write(ReportBook book, ReportTemplate template, Path file, Progress progress) {
        progress.report("job.drawing", 0, 0);
        PaperSize size = PaperSize.LETTER;
        ReportPaper paper = ReportPaper.of(
                book, template, texts, Math.rint(size.height()) / Math.rint(size.width()) * PaperPage.WIDTH);
        progress.checkCancelled();
        byte[] pdf = new PaperDocument(book.title(), size, paper.pages())
                .pdf(new PaperDocument.About(book.subject(), book.language(), paper.bookmarks()));
        try (BookFile files = new BookFile(file)) {
            Path fresh = files.fresh(file);
            files.write(() -> java.nio.file.Files.write(fresh, pdf));
        }
        return paper.pages().size();
    }
}
