package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Audience;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.NewProject;
import org.sharedsafety.service.Services;

/** The commands that write what a workshop takes along and leaves. */
class WorkshopCommandsTest {
    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void makeProject() {
        project = folder.resolve("evening.sharedsafety");
        Instant now = Instant.parse("2026-05-12T17:00:00Z");
        try (Parallel parallel = new Parallel(1)) {
            Services services =
                    WholeProgram.services(folder.resolve("program"), Clock.fixed(now, ZoneOffset.UTC), parallel);
            try (OpenProject open = services.projects()
                    .creating(project, new NewProject("Evening", "", "county"))
                    .run(Progress.NONE)) {
                Workshop made = services.workshops()
                        .making(open, Wording.of("en", "Evening"), List.of("en"), Audience.MIXED, List.of())
                        .run(Progress.NONE);
                services.workshops()
                        .changing(
                                open,
                                made.id(),
                                Message.of("history.workshop-made", "x"),
                                before -> before.withSlides(List.of(
                                        Slide.of("s1", SlideKind.TEXT, Wording.of("en", "What makes this street safe?"))
                                                .withNotes("Only for the facilitator.", 5))))
                        .run(Progress.NONE);
                for (boolean publish : new boolean[] {true, false}) {
                    services.captures()
                            .keeping(
                                    open,
                                    new Entry.Comment(
                                            "c" + publish,
                                            made.id(),
                                            "s1",
                                            CommentTag.IDEA,
                                            publish ? "Lights on River Street" : "Kept between us",
                                            "",
                                            publish,
                                            now))
                            .run(Progress.NONE);
                }
            }
        }
    }

    private CommandRun run(String command, String out) {
        return CommandRun.of(
                folder.resolve("program"),
                "workshop",
                command,
                "--project",
                project.toString(),
                "--out",
                folder.resolve(out).toString());
    }

    private String words(String pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(pdf).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void slides() throws IOException {
        CommandRun done = run("slides", "evening.pptx");
        assertEquals(0, done.status(), done.err());
        try (InputStream in = Files.newInputStream(folder.resolve("evening.pptx"));
                XMLSlideShow deck = new XMLSlideShow(in)) {
            assertEquals(1, deck.getSlides().size());
        }
        assertTrue(run("slides", "evening.pptx").status() != 0, "a file that is there is not replaced unasked");
    }

    @Test
    void posters() throws IOException {
        CommandRun done = run("posters", "posters.pdf");
        assertEquals(0, done.status(), done.err());
        assertTrue(words("posters.pdf").contains("What makes this street safe?"), words("posters.pdf"));
        assertTrue(!words("posters.pdf").contains("facilitator"), words("posters.pdf"));
    }

    @Test
    void recordAsWorkbookAndAsPage() throws IOException {
        CommandRun done = run("record", "record.xlsx");
        assertEquals(0, done.status(), done.err());
        StringBuilder all = new StringBuilder();
        try (Workbook workbook =
                WorkbookFactory.create(folder.resolve("record.xlsx").toFile(), null, true)) {
            workbook.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('|'))));
        }
        assertTrue(all.toString().contains("Lights on River Street"), all.toString());
        assertTrue(!all.toString().contains("Kept between us"), all.toString());
        CommandRun page = run("record", "return.pdf");
        assertEquals(0, page.status(), page.err());
        assertTrue(!words("return.pdf").contains("Kept between us"), words("return.pdf"));
        assertTrue(run("record", "record.txt").status() != 0, "only what the name says");
    }
}
