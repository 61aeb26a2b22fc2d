package org.sharedsafety.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportSection;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.store.Projects;
import org.sharedsafety.store.ReportTable.Sentence;
import org.sharedsafety.store.ReportTable.Written;

/** What a written report said is found again by its file and by its name. */
class ReportMemoryTest {
    private static final NumberId RATE = NumberId.of("PH04", "RV001", "2024", "total", "value");
    private static final NumberId COUNT = NumberId.of("PH04", "RV001", "2024", "total", "count");

    @TempDir
    Path folder;

    @Test
    void everyNumberAndSentenceComesBackAsWritten() throws IOException {
        Report report = new Report(
                "r1",
                "Board, spring",
                ReportTemplate.BOARD_TWO_PAGER,
                "es",
                new TreeMap<>(Map.of("place", "RV001")),
                List.of(ReportSection.of(SheetKind.COVER)));
        Path file = Files.writeString(folder.resolve("board.xlsx"), "the bytes of a workbook", StandardCharsets.UTF_8);
        try (OpenProject project = new OpenProject(Projects.create(folder))) {
            ReportMemory memory = new ReportMemory("1.2.3");
            long first = memory.remember(project, report, book(12.5), file, Map.of("permutations", 7L), Progress.NONE);
            Files.writeString(file, "other bytes", StandardCharsets.UTF_8);
            long second = memory.remember(project, report, book(13), file, Map.of(), Progress.NONE);
            String sha256 = Digest.sha256("the bytes of a workbook");
            project.reading(tx -> {
                Written found = tx.reports().byFile(sha256).orElseThrow();
                assertEquals(first, found.id());
                assertEquals(report, found.report());
                assertEquals("1.2.3", found.program());
                assertEquals(Map.of("permutations", 7L), found.seeds());
                assertFalse(found.methods().isEmpty());
                assertEquals("board.xlsx", found.fileName());
                assertEquals(
                        List.of(
                                new org.sharedsafety.store.ReportTable.SaidNumber(COUNT.text(), "Cover", 40.0, null),
                                new org.sharedsafety.store.ReportTable.SaidNumber(
                                        RATE.text(), "Cover", 12.5, "{count}/320000*100000")),
                        tx.reports().numbers(first));
                List<Sentence> sentences = tx.reports().sentences(first);
                assertEquals(
                        List.of("Deaths are down", "12.5 of 100,000"),
                        sentences.stream().map(Sentence::text).toList());
                assertEquals(Map.of(RATE.text(), 12.5), sentences.get(1).numbers());
                assertEquals(
                        second,
                        tx.reports().byName("Board, spring").orElseThrow().id());
                assertEquals(
                        second, tx.reports().byName("board.xlsx").orElseThrow().id());
                assertTrue(tx.reports().byName("Board, autumn").isEmpty());
                return true;
            });
        }
    }

    private static ReportBook book(double rate) {
        ReportTable filled = new ReportTable(
                "t1",
                "",
                List.of(new ReportColumn("count", "Count", 9), new ReportColumn("rate", "Rate", 9)),
                List.of(List.of(
                        new ReportCell.Value(COUNT, 40, NumberShape.COUNT),
                        new ReportCell.Formula(RATE, "{count}/320000*100000", rate, NumberShape.ONE_DECIMAL))));
        return new ReportBook(
                "Board",
                "",
                "",
                "es",
                false,
                List.of(new ReportSheet(
                        SheetKind.COVER,
                        "Cover",
                        "Deaths are down",
                        List.of(new ReportLine(ReportLine.Look.FINDING, "12.5 of 100,000", Map.of(RATE, rate))),
                        List.of(filled),
                        List.of(),
                        List.of())));
    }
}
