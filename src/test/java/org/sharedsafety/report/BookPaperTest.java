package org.sharedsafety.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.text.Texts;

/** Reports as PDF, read back. */
class BookPaperTest {
    private static final List<SheetKind> PRINCIPLES = List.of(
            SheetKind.PUBLIC_HEALTH, SheetKind.WELL_BEING, SheetKind.SURVIVORS, SheetKind.CYCLE, SheetKind.SYSTEM);
    private static final Texts TEXTS = Texts.of("es");

    @TempDir
    private Path folder;

    private static ReportSheet principle(SheetKind kind, int places) {
        List<ReportColumn> columns = new ArrayList<>();
        for (String id :
                List.of("place", "period", "measure", "value", "unit", "lower", "upper", "flag", "change", "clear")) {
            columns.add(new ReportColumn(id, "Col " + id, 12));
        }
        List<List<ReportCell>> rows = new ArrayList<>();
        for (int at = 0; at < places; at++) {
            NumberId id = NumberId.of("PH01", "RV" + at, "2024", "all", "value");
            boolean hidden = at == 2;
            ReportCell value =
                    hidden ? ReportCell.EMPTY : new ReportCell.Formula(id, "1/3", 10.5 + at, NumberShape.ONE_DECIMAL);
            rows.add(List.of(
                    new ReportCell.Text("Lugar " + at),
                    new ReportCell.Text("2024"),
                    new ReportCell.Text("Medida " + kind.code()),
                    value,
                    new ReportCell.Text("por ciento"),
                    hidden ? ReportCell.EMPTY : new ReportCell.Value(id, 9.0 + at, NumberShape.ONE_DECIMAL),
                    hidden ? ReportCell.EMPTY : new ReportCell.Value(id, 13.0 + at, NumberShape.ONE_DECIMAL),
                    new ReportCell.Text(hidden ? "[c]" : ""),
                    ReportCell.EMPTY,
                    new ReportCell.Text("sin cambio claro")));
        }
        ReportChart chart = new ReportChart(
                ReportChart.Kind.BARS,
                "t" + kind.name(),
                0,
                places,
                "place",
                "",
                "",
                "por ciento",
                List.of(new ReportChart.Series("Medida " + kind.code(), "value", "lower", "upper", "#0072B2")),
                "Por lugar",
                "2024 · condados",
                "Fuentes: archivo.xlsx",
                "Gráfica",
                List.of());
        return new ReportSheet(
                kind,
                "Hoja " + kind.code(),
                "Hallazgo de " + kind.code() + ": subió.",
                List.of(),
                List.of(new ReportTable("t" + kind.name(), "", columns, rows)),
                List.of(chart),
                List.of());
    }

    private static ReportBook book(int places) {
        List<ReportSheet> sheets = new ArrayList<>();
        PRINCIPLES.forEach(kind -> sheets.add(principle(kind, places)));
        sheets.add(new ReportSheet(
                SheetKind.RESPONSIBILITY,
                "Responsabilidad",
                "¿Quién responde?",
                List.of(ReportLine.of(ReportLine.Look.FINDING, "1 de 5 con responsable.")),
                List.of(new ReportTable(
                        "r",
                        "",
                        List.of(
                                new ReportColumn("measure", "Medida", 30),
                                new ReportColumn("a0", "Salud", 10),
                                new ReportColumn("owner", "Responsable", 20),
                                new ReportColumn("community", "Comunidad", 20)),
                        List.of(List.of(
                                new ReportCell.Text("Medida system"),
                                new ReportCell.Text("R"),
                                new ReportCell.Text("Departamento de Salud"),
                                new ReportCell.Text("Reúne a las familias"))))),
                List.of(),
                List.of()));
        List<ReportLine> notes = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            notes.add(ReportLine.of(
                    ReportLine.Look.CAUTION, "W" + (10 + i) + "  Algo que hay que saber, dicho con calma y del todo."));
        }
        sheets.add(new ReportSheet(SheetKind.NOTES, "Notas", "Para saber", notes, List.of(), List.of(), List.of()));
        return new ReportBook("Informe · Doña Luz", "Qué cambió.", "", "es", false, sheets);
    }

    private record Read(int pages, String text, String language, List<String> bookmarks) {}

    private Read read(ReportTemplate template, int places) throws IOException {
        Path file = folder.resolve("a.pdf");
        int pages = new BookPaper(TEXTS).write(book(places), template, file, Progress.NONE);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(pages, document.getNumberOfPages());
            assertEquals("Informe · Doña Luz", document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            List<String> bookmarks = StreamSupport.stream(
                            document.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .map(PDOutlineItem::getTitle)
                    .toList();
            return new Read(
                    pages,
                    new PDFTextStripper().getText(document),
                    document.getDocumentCatalog().getLanguage(),
                    bookmarks);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 24, 40})
    void aTwoPagerHasTwoPages(int places) throws IOException {
        Read read = read(ReportTemplate.BOARD_TWO_PAGER, places);
        assertEquals(2, read.pages());
        assertEquals("es-US", read.language());
        for (SheetKind kind : PRINCIPLES) {
            assertTrue(read.text().contains("Hallazgo de " + kind.code()), kind.code());
            assertTrue(read.bookmarks().contains("Hoja " + kind.code()), kind.code());
        }
        assertTrue(read.text().contains("Departamento"), read.text());
        for (int i = 0; i < 14; i++) {
            assertTrue(read.text().contains("W" + (10 + i)), "caution " + i);
        }
        assertTrue(read.text().contains("[c]"), "a hidden number is said to be hidden");
        assertTrue(read.text().contains("Lugar " + (places - 1)), "the last place has its bar");
    }

    @Test
    void aProfileTakesThePagesThatItNeeds() throws IOException {
        Read read = read(ReportTemplate.COUNTY_PROFILE, 60);
        assertTrue(read.pages() > 3, read.pages() + " pages");
        assertTrue(read.text().contains("Lugar 59: Medida system"), "the last row is there");
        assertTrue(read.text().contains("69.5"), "its number");
        assertFalse(read.text().contains("PH01"), "no ids on paper");
        assertTrue(read.text().contains(TEXTS.say("report.paper.page", read.pages(), read.pages())), "its last page");
    }
}
