package org.sharedsafety.report;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.sharedsafety.chart.ReportPaper;

/** Tells a PDF's reader and their screen reader the language, the title and where the parts begin. */
final class PdfAbout {
    private PdfAbout() {}

    static void add(PDDocument document, PaperDocument.About about) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(about.language().equals("es") ? "es-US" : "en-US");
        PDViewerPreferences seen = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        seen.setDisplayDocTitle(true);
        catalog.setViewerPreferences(seen);
        PDDocumentOutline outline = new PDDocumentOutline();
        for (ReportPaper.Bookmark bookmark : about.bookmarks()) {
            PDPageFitDestination place = new PDPageFitDestination();
            place.setPage(document.getPage(bookmark.page()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(place);
            outline.addLast(item);
        }
        catalog.setDocumentOutline(outline);
        catalog.setPageMode(PageMode.USE_OUTLINES);
    }
}
