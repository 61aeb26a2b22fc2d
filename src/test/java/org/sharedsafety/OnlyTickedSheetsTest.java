package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.ImportService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.store.Workstation;

/** Where sheets are chosen, a sheet that nobody chose is not stored, however clean it is. */
class OnlyTickedSheetsTest {
    @TempDir
    Path folder;

    private static void sheet(XSSFWorkbook workbook, String name, String header, int first) {
        Sheet sheet = workbook.createSheet(name);
        Row head = sheet.createRow(0);
        head.createCell(0).setCellValue("fips");
        head.createCell(1).setCellValue("year");
        head.createCell(2).setCellValue(header);
        for (int i = 0; i < 12; i++) {
            Row row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(String.format(java.util.Locale.ROOT, "01%03d", 1 + 2 * i));
            row.createCell(1).setCellValue(2020);
            row.createCell(2).setCellValue(first + i);
        }
    }

    @Test
    void aSheetThatIsNotNamedStaysInItsFile() throws IOException {
        Path file = folder.resolve("two.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            sheet(workbook, "Crime", "Violent crimes", 20);
            sheet(workbook, "Homeless", "People experiencing homelessness", 50);
            workbook.write(out);
        }
        Clock clock = Clock.systemUTC();
        Workstation here = new Workstation(
                folder, "tester", "here", ProcessHandle.current().pid(), "test");
        ImportService imports = new ImportService(clock);
        try (OpenProject project = new ProjectService(here, clock)
                .creating(folder.resolve("p.sharedsafety"), new ProjectService.NewProject("Test", "US", "county"))
                .run(Progress.NONE)) {
            FileDraft draft =
                    imports.inspecting(project, file, ImportOptions.NONE).run(Progress.NONE);
            assertEquals(2, draft.sheets().size());
            ImportReport all =
                    imports.rehearsing(project, draft, ImportOptions.NONE).run(Progress.NONE);
            assertEquals(2, all.sheets().size(), "both are clean");
            ImportOptions one = ImportOptions.NONE.withRecipes(Map.of(
                    "Crime",
                    Objects.requireNonNull(
                            draft.sheet("Crime").orElseThrow().proposal().recipe())));
            assertEquals(
                    1,
                    imports.rehearsing(project, draft, one)
                            .run(Progress.NONE)
                            .sheets()
                            .size());
            assertEquals(
                    12,
                    imports.importing(project, draft, one).run(Progress.NONE).stored());
        }
    }
}
