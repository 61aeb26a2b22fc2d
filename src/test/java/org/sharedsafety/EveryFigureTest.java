package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.FigureLook;
import org.sharedsafety.service.FigureService.FigureRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.Services;

/** Every figure of every view that leaves the desk says what it shows, of when and where, what to know, and its sources. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFigureTest {
    private static final Pattern YEAR = Pattern.compile("(?s).*(19|20)[0-9]{2}.*");
    private static final FigureLook LETTER = FigureLook.LETTER;
    /** Figures of the sample in which no rule finds anything to be careful with. */
    private static final List<String> NOTHING_TO_SAY = List.of("coverage", "trend-place");

    /** Where the figures are kept to be looked at; nowhere by default. */
    private static final String KEEP = System.getProperty("figures.out", "");

    @TempDir
    static Path folder;

    private Parallel parallel;
    private Services services;
    private OpenProject project;

    @BeforeAll
    void open() throws IOException {
        parallel = new Parallel(2);
        services = new Workbench(new AppFolders(folder), Clock.systemUTC(), Map.of(), Locale.US).services(parallel);
        project = services.projects()
                .opening(EveryView.project(folder, services), Access.WRITE)
                .run(Progress.NONE);
    }

    @AfterAll
    void close() {
        project.close();
        parallel.close();
    }

    @Test
    void theListHoldsEveryView() {
        assertEquals(
                services.figures().views(),
                EveryView.ALL.stream()
                        .map(view -> view.question().view())
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    @Tag("campaign")
    void everyFigureHasItsWordsAroundIt() throws IOException {
        everyFigureHasItsWordsAroundIt("en");
    }

    @Test
    @Tag("campaign")
    void everyFigureHasItsWordsAroundItInSpanish() throws IOException {
        everyFigureHasItsWordsAroundIt("es");
    }

    private void everyFigureHasItsWordsAroundIt(String language) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (EveryView.View view : EveryView.ALL) {
            Path file;
            try {
                file = write(view, language, ".pdf", view.name().equals("agency") ? LETTER : FigureLook.USUAL);
            } catch (WorkbenchException refused) {
                wrong.add(view.name() + ": " + refused.message());
                continue;
            }
            try (PDDocument page = Loader.loadPDF(Files.readAllBytes(file))) {
                judge(view.name() + " " + language, page, language, wrong);
            }
            if (!KEEP.isEmpty()) {
                keep(view, language);
            }
        }
        assertEquals(List.of(), wrong, String.join("\n", wrong));
    }

    private void judge(String name, PDDocument page, String language, List<String> wrong) throws IOException {
        String text = new PDFTextStripper().getText(page);
        String words = squeezed(text);
        String finding = squeezed(page.getDocumentInformation().getTitle());
        check(page.getNumberOfPages() == 1, name + ": more than one page", wrong);
        check(words.startsWith(finding) || words.contains(finding), name + ": no title: " + finding, wrong);
        int at = words.indexOf(finding);
        String after = at < 0 ? words : words.substring(at + finding.length());
        check(YEAR.matcher(after.substring(0, Math.min(300, after.length()))).matches(), name + ": no period", wrong);
        boolean sources = after.contains(language.equals("en") ? "Sources:" : "Fuentes:")
                || after.contains("Shared Safety Workbench.");
        check(
                after.contains("• ") || NOTHING_TO_SAY.contains(name.replaceAll(" .*", "")),
                name + ": no cautions",
                wrong);
        check(sources, name + ": no sources", wrong);
        check(
                after.contains(language.equals("en") ? "Fictional data." : "Datos ficticios."),
                name + ": does not say that the data are fictional",
                wrong);
        for (TextBoxes.Clash clash : TextBoxes.of(page)) {
            wrong.add(name + ": " + clash);
        }
    }

    private static void check(boolean fine, String otherwise, List<String> wrong) {
        if (!fine) {
            wrong.add(otherwise);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private Path write(EveryView.View view, String language, String ending, FigureLook look) {
        Path file = (KEEP.isEmpty() ? folder : Path.of(KEEP)).resolve(view.name() + "-" + language + ending);
        services.figures()
                .writing(project, new FigureRequest(view.question(), look, file, language, true))
                .run(Progress.NONE);
        assertTrue(Files.exists(file));
        return file;
    }

    private void keep(EveryView.View view, String language) {
        FigureLook look = view.name().equals("agency") ? LETTER : FigureLook.USUAL;
        write(view, language, ".png", new FigureLook(look.width(), look.height(), look.theme(), 1));
        write(view, language, ".svg", look);
        write(view, language, ".tsv", look);
    }
}
