package org.sharedsafety.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.SettingsService;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.FxJobs;

class ShellViewTest extends FxTest {
    private static final Clock AFTERNOON = Clock.fixed(Instant.parse("2026-03-14T14:32:00Z"), ZoneOffset.UTC);
    private static final List<String> REGIONS = List.of("rail", "top-bar", "page", "drawer", "foot");

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private final ShellViewModel model = new ShellViewModel(AFTERNOON);
    private Parallel parallel;
    private FxJobs jobs;
    private MemoryViewModel memory;

    @BeforeEach
    void prepare() {
        parallel = new Parallel(1);
        jobs = new FxJobs(parallel);
        SettingsService settings = new SettingsService(new AppFolders(folder), "en");
        settings.keep(settings.settings()
                .withProject(folder.resolve("Room copy, 12 May.sharedsafety").toString())
                .withProject(folder.resolve("Rivera Valley 2024.sharedsafety").toString()));
        memory = new MemoryViewModel(settings);
    }

    @AfterEach
    void end() {
        parallel.close();
    }

    private ShellView shell(int width, int height) {
        ShellCommands commands = new ShellCommands(
                () -> {
                    asked.add("example");
                    model.opened("Rivera Valley");
                },
                made -> asked.add("new " + made.file().getFileName() + " " + made.country() + " " + made.level()),
                file -> asked.add("open " + file.getFileName()),
                files -> asked.add("import " + files.size()),
                () -> asked.add("export"),
                () -> asked.add("undo"),
                () -> asked.add("redo"),
                () -> asked.add("undo step"),
                () -> asked.add("collect"),
                file -> asked.add("template"),
                () -> asked.add("present"),
                () -> asked.add("results"),
                word -> asked.add("glossary " + word));
        ShellParts parts = new ShellParts(
                Map.of(),
                Map.of(),
                null,
                () -> List.of(new Findable(
                        Findable.Kind.PLACE, "Doña Luz County", "99015", () -> asked.add("place Doña Luz"))));
        return show(
                width,
                height,
                () -> new ShellView(model, kit, appearance, jobs, new Answers(folder), memory, parts, commands));
    }

    /** Answers for the person who is asked for files. */
    private record Answers(Path where) implements FilePicker {
        @Override
        public List<Path> open(Kind kind, boolean many) {
            return kind == Kind.PROJECT
                    ? List.of(where.resolve("mine.sharedsafety"))
                    : List.of(where.resolve("a.xlsx"), where.resolve("b.csv"));
        }

        @Override
        public Optional<Path> save(Kind kind, String suggestedName) {
            return Optional.of(where.resolve(suggestedName));
        }
    }

    private void open() {
        onFx(() -> {
            memory.tourSeen();
            model.opened("Rivera Valley");
            return null;
        });
    }

    @Test
    void theKeyboardAloneOpensTheExampleAndGoesEverywhere() {
        ShellView shell = shell(1280, 720);
        type(KeyCode.ENTER);
        assertEquals(List.of("example"), asked);
        assertTrue(shell.lookup("#tour").isVisible(), "the tour comes on the first start");
        for (int stop = 0; stop < 5; stop++) {
            type(KeyCode.ENTER);
        }
        assertFalse(shell.lookup("#tour").isVisible());
        assertTrue(memory.isTourSeen());
        int number = 1;
        for (Page page : Page.rail()) {
            shortcut(KeyCode.getKeyCode(Integer.toString(number++)));
            assertEquals(page, model.pageProperty().get());
        }
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        settle();
        assertEquals(Page.WORKSHOPS, model.pageProperty().get());
        shortcut(KeyCode.I);
        assertEquals(Page.IMPORT, model.pageProperty().get());
        shortcut(KeyCode.E);
        shortcut(KeyCode.J);
        assertEquals(DrawerTab.CARD, model.drawerProperty().get());
        assertEquals(List.of("example", "import 2", "export"), asked);
    }

    @Test
    void theFinderFindsWithAFewLettersAndWithoutAccents() {
        shell(1280, 720);
        open();
        shortcut(KeyCode.K);
        robot.write("dona lu");
        type(KeyCode.ENTER);
        assertEquals(List.of("place Doña Luz"), asked);
        shortcut(KeyCode.K);
        robot.write("invest");
        type(KeyCode.ENTER);
        assertEquals(Page.INVESTMENT, model.pageProperty().get());
    }

    @Test
    void f6GoesRoundTheRegions() {
        ShellView shell = shell(1280, 720);
        open();
        onFx(() -> {
            shell.lookup("#nav-home").requestFocus();
            return null;
        });
        List<String> regions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            type(KeyCode.F6);
            regions.add(region(stage.getScene().getFocusOwner()));
        }
        assertEquals(List.of("top-bar", "page", "foot", "rail"), regions);
    }

    @Test
    void undoIsOfferedOnlyForAStepThatExists() {
        shell(1280, 720);
        open();
        shortcut(KeyCode.Z);
        assertEquals(List.of(), asked);
        onFx(() -> {
            model.undoableProperty().set(Message.of("command.import"));
            return null;
        });
        shortcut(KeyCode.Z);
        assertEquals(List.of("undo"), asked);
    }

    @Test
    void aProjectOfOnesOwnIsAskedForByNameCountryAndLevel() {
        shell(1280, 720);
        shortcut(KeyCode.N);
        robot.write("My county");
        type(KeyCode.ENTER);
        assertEquals(List.of("new My county.sharedsafety US county"), asked);
    }

    @Test
    void droppedSpreadsheetsAreImportedAndADroppedProjectIsOpened() {
        ShellView shell = shell(1280, 720);
        open();
        onFx(() -> {
            shell.drop(List.of(folder.resolve("a.xlsx"), folder.resolve("b.xlsx"), folder.resolve("c.csv")));
            shell.drop(List.of(folder.resolve("other.sharedsafety")));
            return null;
        });
        assertEquals(List.of("import 3", "open other.sharedsafety"), asked);
    }

    @Test
    void aSwitchOfLanguageChangesTheWordsWhereTheyStand() {
        ShellView shell = shell(1280, 720);
        open();
        Labeled measures = (Labeled) shell.lookup("#nav-measures");
        assertEquals("Measures", measures.getText());
        onFx(() -> {
            language.speak("es");
            return null;
        });
        assertEquals("Indicadores", measures.getText());
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, en, light", "1280, 720, en, dark", "1920, 1080, en, light", "1920, 1080, en, dark"})
    @Tag("campaign")
    void everythingCanBeReadToTheEndInTheOtherLooks(int width, int height, String code, String theme) {
        everythingCanBeReadToTheEnd(width, height, code, theme);
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, es, light", "1280, 720, en, high-contrast"})
    void everythingCanBeReadToTheEnd(int width, int height, String code, String theme) {
        ShellView shell = shell(width, height);
        onFx(() -> {
            language.speak(code);
            appearance.themeProperty().set(ColorTheme.of(theme));
            return null;
        });
        List<String> clipped = new ArrayList<>();
        look("welcome", clipped);
        open();
        for (Page page : Page.values()) {
            onFx(() -> {
                model.go(page);
                return null;
            });
            look("page-" + page.code(), clipped);
        }
        onFx(() -> {
            model.go(Page.COMPARE);
            model.toggle(DrawerTab.CARD);
            return null;
        });
        look("drawer", clipped);
        onFx(() -> {
            model.toggle(DrawerTab.CARD);
            shell.find();
            return null;
        });
        look("finder", clipped);
        type(KeyCode.ESCAPE);
        onFx(() -> {
            shell.startOwn();
            return null;
        });
        look("new-project", clipped);
        type(KeyCode.ESCAPE);
        onFx(() -> {
            shell.startTour();
            return null;
        });
        look("tour", clipped);
        onFx(() -> {
            ((Tour) shell.lookup("#tour")).leave();
            shell.tell(new IllegalStateException("for the test"));
            return null;
        });
        look("failure", clipped);
        assertEquals(List.of(), clipped);
    }

    private void look(String name, List<String> clipped) {
        settle();
        picture(pictureName("shell-" + name));
        onFx(() -> Clipping.in(stage.getScene())).forEach(problem -> clipped.add(name + ": " + problem));
    }

    private void type(KeyCode key) {
        robot.press(key).release(key);
        settle();
    }

    private void shortcut(KeyCode key) {
        robot.press(KeyCode.SHORTCUT, key).release(key, KeyCode.SHORTCUT);
        settle();
    }

    private static String region(Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.getId() != null && REGIONS.contains(at.getId())) {
                return at.getId();
            }
        }
        return "none: " + focused;
    }
}
