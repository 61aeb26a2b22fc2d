package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure leaves the desk as picture, vectors, page and data, and each says the same. */
class FiguresOutTest {
    @TempDir
    static Path folder;

    private static String project;

    @BeforeAll
    static void openSample() {
        project = folder.resolve("sample.sharedsafety").toString();
        CommandRun made = CommandRun.of(folder, "new", project, "--sample", "rivera-valley");
        assertEquals(0, made.status(), made.err());
    }

    private static CommandRun chart(String out, String... args) {
        List<String> all = new ArrayList<>(List.of("chart", "--project", project, "--json"));
        all.addAll(List.of("--out", folder.resolve(out).toString()));
        all.addAll(Arrays.asList(args));
        return CommandRun.of(folder, all.toArray(String[]::new));
    }

    private static CommandRun written(String out, String... args) {
        CommandRun run = chart(out, args);
        assertEquals(0, run.status(), run.err());
        return run;
    }

    @Test
    void aPictureHasSoManyPixels() throws IOException {
        written("a.png", "--x", "WB09", "--y", "PH01", "--size", "800x450", "--scale", "3");
        BufferedImage picture = ImageIO.read(folder.resolve("a.png").toFile());
        assertEquals(2400, picture.getWidth());
        assertEquals(1350, picture.getHeight());
        assertEquals(0xFFFFFFFF, picture.getRGB(1, 1));
        written("dark.png", "--x", "WB09", "--y", "PH01", "--size", "800x450", "--scale", "1", "--theme", "dark");
        assertEquals(
                0xFF171C23, ImageIO.read(folder.resolve("dark.png").toFile()).getRGB(1, 1));
    }

    @Test
    void aPageHoldsItsTextAndTheSameBytesEveryTime() throws IOException {
        CommandRun run = written("a.pdf", "--x", "WB09", "--y", "PH01");
        byte[] first = Files.readAllBytes(folder.resolve("a.pdf"));
        try (PDDocument page = Loader.loadPDF(first)) {
            String text = new PDFTextStripper().getText(page);
            assertEquals(1, page.getNumberOfPages());
            assertTrue(text.contains("Fictional data."), text);
            assertTrue(
                    text.replace(System.lineSeparator(), " ")
                            .contains(run.json().path("hidden").asInt() + " numbers are hidden here"),
                    text);
            assertTrue(page.getDocumentInformation().getTitle().startsWith("Across 10 of 24 counties"));
        }
        written("again.pdf", "--x", "WB09", "--y", "PH01");
        assertTrue(Arrays.equals(first, Files.readAllBytes(folder.resolve("again.pdf"))));
    }

    @Test
    void dataSaysWhatIsHiddenAndWhereItComesFrom() throws IOException {
        CommandRun run = written("a.tsv", "--x", "WB09", "--y", "PH01");
        List<String> lines = Files.readAllLines(folder.resolve("a.tsv"), StandardCharsets.UTF_8);
        long hidden = lines.stream().filter(line -> line.contains("\t[c]")).count();
        assertEquals(run.json().path("hidden").asLong(), hidden);
        assertTrue(lines.get(lines.size() - 1).contains("rivera-"), lines.get(lines.size() - 1));
        assertEquals(
                24, lines.stream().filter(line -> line.split("\t").length > 4).count() - 1);
    }

    @Test
    void whatCannotBeDrawnIsSaid() {
        assertTrue(chart("b.png", "--view", "pie").err().contains("compare"));
        assertTrue(chart("b.png", "--x", "WB09").err().contains("--y"));
        assertEquals(2, chart("b.gif", "--x", "WB09", "--y", "PH01").status());
        assertEquals(
                2, chart("b.png", "--x", "WB09", "--y", "PH01", "--scale", "9").status());
        assertEquals(
                2,
                chart("b.png", "--x", "WB09", "--y", "PH01", "--theme", "red").status());
        assertEquals(
                2,
                chart("b.png", "--x", "WB09", "--y", "PH01", "--size", "100x100")
                        .status());
        assertFalse(Files.exists(folder.resolve("b.png")));
    }
}
