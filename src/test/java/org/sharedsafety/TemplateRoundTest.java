package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.result.Pathway;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.NewProject;
import org.sharedsafety.service.Services;

/** The template of alternatives, filled in as it says, comes back as the counts that were written into it. */
class TemplateRoundTest {
    private static final int[][] COUNTS = {{120, 400, 80, 120}, {300, 900, 200, 300}, {60, 150, 44, 60}};

    @TempDir
    private Path folder;

    @Test
    void theTemplateOfAlternativesComesBack() throws IOException {
        try (Parallel parallel = new Parallel(2)) {
            Services services = new Workbench(
                            new AppFolders(folder.resolve("program")), Clock.systemUTC(), Map.of(), Locale.ENGLISH)
                    .services(parallel);
            OpenProject project = services.projects()
                    .creating(folder.resolve("own.sharedsafety"), new NewProject(null, "US", "county"))
                    .run(Progress.NONE);
            Path kept = Files.createDirectories(Path.of("target", "templates")).resolve("pathway-template.xlsx");
            services.templates().pathway(project, kept, "en").run(Progress.NONE);
            services.templates()
                    .trustSurvey(project, kept.resolveSibling("trust-survey.xlsx"), "es")
                    .run(Progress.NONE);
            Path file = folder.resolve("filled.xlsx");
            fill(kept, file);
            services.imports()
                    .importing(
                            project,
                            services.imports()
                                    .inspecting(project, file, ImportOptions.NONE)
                                    .run(Progress.NONE),
                            ImportOptions.NONE)
                    .run(Progress.NONE);
            Pathway pathway = services.pathways().pathway(project, null, null).run(Progress.NONE);
            List<Pathway.Step> steps = pathway.steps();
            assertEquals(2, steps.size(), () -> String.valueOf(steps));
            assertEquals(480, steps.get(0).count());
            assertEquals(1450, steps.get(0).outOf());
            assertEquals(324, steps.get(1).count());
            assertEquals(480, steps.get(1).outOf());
            assertTrue(Files.size(kept) > 0);
            project.close();
        }
    }

    /** As a person fills it in and a spreadsheet program saves it: with the shares worked out. */
    private static void fill(Path template, Path filled) throws IOException {
        String[] codes = {"01001", "01003", "01005"};
        String[] names = {"Autauga County", "Baldwin County", "Barbour County"};
        try (InputStream in = Files.newInputStream(template);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
            for (int row = 0; row < codes.length; row++) {
                XSSFRow cells = sheet.getRow(row + 1);
                cells.createCell(0).setCellValue(codes[row]);
                cells.createCell(1).setCellValue(names[row]);
                cells.createCell(2).setCellValue(2023);
                for (int count = 0; count < 4; count++) {
                    cells.createCell(3 + 1 + count + count / 2).setCellValue(COUNTS[row][count]);
                }
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            try (OutputStream out = Files.newOutputStream(filled)) {
                workbook.write(out);
            }
        }
    }
}
