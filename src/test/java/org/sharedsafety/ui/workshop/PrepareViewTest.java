package org.sharedsafety.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.workshop.Check;
import org.sharedsafety.model.workshop.SeenFinding;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.TranslationService.Translated;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.InPlaceJobs;

/** A workshop is prepared over the real services and the sample project, by keyboard too. */
class PrepareViewTest extends FxTest {
    @TempDir
    private Path folder;

    private SampleWorkshop sample;
    private PrepareViewModel model;
    private WorkshopsViewModel workshops;
    private ShowViewModel show;

    @BeforeEach
    void makeWorkshop() {
        sample = new SampleWorkshop(folder);
        sample.everyKind();
        InPlaceJobs jobs = new InPlaceJobs();
        workshops = new WorkshopsViewModel(
                jobs,
                new WorkshopsSource(
                        () -> sample.workshops.workshops(sample.project),
                        title -> progress -> {
                            throw new IllegalStateException(title);
                        },
                        () -> {}));
        show = new ShowViewModel(jobs, sample.source());
        model = new PrepareViewModel(jobs, workshops, sample.prepare());
        model.refresh();
    }

    @AfterEach
    void closeProject() {
        sample.close();
    }

    private Workshop kept() {
        return sample.workshops.workshop(sample.project, "w1").orElseThrow();
    }

    private static List<String> ids(Workshop of) {
        return of.slides().stream().map(Slide::id).toList();
    }

    private Check check(Check.Gate gate) {
        return model.checks().stream()
                .filter(each -> each.gate() == gate)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyChangeIsOneStepThatCanBeTakenBack() {
        List<String> before = ids(kept());
        model.slideProperty().set("s3");
        model.plan().move(1);
        assertEquals(List.of("s4", "s3"), ids(kept()).subList(2, 4));
        model.plan().moveTo("s10", 0);
        assertEquals("s10", ids(kept()).get(0));
        SavedView view = sample.services
                .collection()
                .adding(sample.project, SampleWorkshop.RANKING, "en")
                .run(Progress.NONE);
        model.plan().addStation(SlideKind.TWIN, List.of(view, view));
        Slide twin = model.slide();
        assertNotNull(twin);
        assertEquals(2, twin.views().size());
        assertEquals("s3", ids(kept()).get(kept().indexOf(twin.id()) - 1), "behind the slide that was edited");
        model.plan().removeSlide();
        for (int i = 0; i < 2; i++) {
            sample.services.projects().undoing(sample.project).run(Progress.NONE);
        }
        // What was collected in between is a step too.
        sample.services.projects().undoing(sample.project).run(Progress.NONE);
        sample.services.projects().undoing(sample.project).run(Progress.NONE);
        sample.services.projects().undoing(sample.project).run(Progress.NONE);
        assertEquals(before, ids(kept()));
    }

    @Test
    void theChecklistSaysWhatTheProgramCanKnow() {
        model.look();
        assertEquals(Check.State.OPEN, check(Check.Gate.SUPPORTED).state());
        assertEquals(List.of("s7"), check(Check.Gate.SUPPORTED).slides(), "a vote is no support");
        assertEquals(Check.State.DONE, check(Check.Gate.NOTED).state());
        assertEquals(Check.State.DONE, check(Check.Gate.HELP).state());
        assertEquals(Check.State.DONE, check(Check.Gate.TRANSLATED).state());
        assertEquals(Check.State.OPEN, check(Check.Gate.LEGIBLE).state());
        assertEquals(Check.State.OPEN, check(Check.Gate.ADVISER).state());
        model.tick(Check.Gate.ADVISER, true);
        assertEquals(Check.State.DONE, check(Check.Gate.ADVISER).state());
        model.plan().moveTo("s2", 6);
        assertEquals(Check.State.DONE, check(Check.Gate.SUPPORTED).state(), "words of people follow the harm");
    }

    @Test
    void aSentenceThatChangedIsToldAndTaken() {
        SeenFinding old = new SeenFinding(3, "Nothing was reported anywhere.", "another digest");
        model.slideProperty().set("s5");
        model.plan()
                .changeSlide(slide -> slide.withViews(
                        List.of(new StationView(slide.views().get(0).question(), old))));
        model.look();
        // The others of the sample were never looked at with data.
        assertEquals(List.of("s3", "s4", "s5", "s7"), check(Check.Gate.CURRENT).slides());
        assertEquals(Optional.of(3L), kept().dataOf());
        model.take("s5", true);
        Slide taken = kept().slide("s5").orElseThrow();
        SeenFinding seen = taken.views().get(0).seen();
        assertNotNull(seen);
        assertEquals(seen.finding(), taken.headline().in("en"));
        assertFalse(taken.headline().in("es").equals(taken.headline().in("en")));
        assertEquals(model.lastImportProperty().get(), seen.importId());
        assertEquals(List.of("s3", "s4", "s7"), check(Check.Gate.CURRENT).slides());
    }

    @Test
    void textsGoOutAndComeBackInAnotherLanguage() throws IOException {
        Path sheet = folder.resolve("texts.xlsx");
        model.takes().sendOut(sheet);
        try (InputStream in = Files.newInputStream(sheet);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet texts = workbook.getSheetAt(0);
            for (Row row : texts) {
                String key = row.getCell(0).getStringCellValue();
                switch (key) {
                    case "key" -> row.createCell(4).setCellValue("ar");
                    case "s2/headline" -> row.createCell(4).setCellValue("ماذا يحتاج الناجون؟");
                    case "s8/item/1" -> row.createCell(4).setCellFormula("1+1");
                    case "s8/item/3" -> row.createCell(4).setCellValue("=HYPERLINK(1)");
                    case "s3/headline" -> row.createCell(4).setCellValue("12");
                    case "title" -> row.getCell(3).setCellValue("");
                    default -> {}
                }
            }
            try (OutputStream out = Files.newOutputStream(sheet)) {
                workbook.write(out);
            }
        }
        model.takes().bringIn(sheet);
        Translated back = model.takes().translatedProperty().get();
        assertNotNull(back);
        assertEquals(List.of("en", "es", "ar"), kept().languages());
        assertEquals(
                "ماذا يحتاج الناجون؟",
                kept().slide("s2").orElseThrow().headline().in("ar"));
        assertEquals("Tarde de seguridad", kept().title().in("es"), "an empty cell changes nothing");
        assertEquals(
                List.of("workshop-formula", "workshop-numbers", "workshop-numbers"),
                back.problems().stream().map(problem -> problem.code()).sorted().toList());
        assertTrue(check(Check.Gate.TRANSLATED).count() > 0);
        Workshop copied = sample.workshops
                .duplicating(sample.project, kept(), kept().title())
                .run(Progress.NONE);
        workshops.refresh();
        workshops.choose(copied.id());
        model.takes().bringIn(sheet);
        assertEquals(
                "workshop.prepare.other-workshop",
                String.valueOf(model.failureProperty().get().key()));
    }

    @Test
    void isWrittenByKeyboardAndFitsInBothLanguages() {
        PrepareView view = show(1280, 720, () -> new PrepareView(kit, model, show, new NoFiles()));
        picture("prepare-slide-light-en-1280x720");
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        ListView<?> order = (ListView<?>) view.lookup("#prepare-slides");
        onFx(() -> {
            model.slideProperty().set("s3");
            order.requestFocus();
            return null;
        });
        settle();
        robot.press(KeyCode.CONTROL).press(KeyCode.UP).release(KeyCode.UP).release(KeyCode.CONTROL);
        settle();
        assertEquals("s3", ids(kept()).get(1));
        TextInputControl headline = (TextInputControl) view.lookup("#slide-headline-en");
        onFx(() -> {
            headline.requestFocus();
            headline.setText("Written by hand");
            return null;
        });
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        settle();
        assertEquals(
                "Written by hand", kept().slide("s3").orElseThrow().headline().in("en"));
        assertEquals(
                "slide-headline-es",
                String.valueOf(stage.getScene().getFocusOwner().getId()),
                "the keyboard keeps its place");
        part(view, 1, "about");
        part(view, 2, "check");
        part(view, 3, "languages");
        part(view, 4, "take");
        onFx(() -> {
            language.speak("es");
            model.slideProperty().set("s8");
            return null;
        });
        part(view, 0, "vote");
        onFx(() -> {
            appearance.themeProperty().set(ColorTheme.DARK);
            return null;
        });
        resize(1920, 1080);
        picture("prepare-vote-dark-es-1920x1080");
        part(view, 2, "check-es");
    }

    private void part(PrepareView view, int at, String name) {
        onFx(() -> {
            ((javafx.scene.control.ToggleButton) ((javafx.scene.layout.HBox) view.lookup("#prepare-parts"))
                            .getChildren()
                            .get(at))
                    .fire();
            return null;
        });
        picture("prepare-" + name);
        assertEquals(List.of(), Clipping.in(stage.getScene()), name);
    }

    private static final class NoFiles implements FilePicker {
        @Override
        public List<Path> open(Kind kind, boolean many) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Kind kind, String suggestedName) {
            return Optional.empty();
        }
    }
}
