package org.sharedsafety.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.recipe.PeriodGrain;
import org.sharedsafety.query.ObservationFilter;
import org.sharedsafety.query.ObservationQuery;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.ImportService;
import org.sharedsafety.service.MemoryService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PreviewService;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.store.ProjectFile;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.InPlaceJobs;

/** A sheet of thirty invented people goes through the window: stopped, counted when asked, and nothing of them is left. */
class CountRowsTest extends FxTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-14T14:32:00Z"), ZoneOffset.UTC);
    private static final String[] COUNTIES = {"Franklin", "Delaware", "Fairfield"};
    private static final String[] CODES = {"39049", "39041", "39045"};
    private static final double[][] POINTS = {{-83.00, 39.97}, {-83.00, 40.28}, {-82.63, 39.75}};
    private static final String[] OFFENSES = {"Assault", "Robbery"};
    private static final String[] NAMES = {
        "Quintavar",
        "Belmorrow",
        "Ostrewick",
        "Fandelor",
        "Hisperton",
        "Jaldemar",
        "Kortwyn",
        "Lumbreda",
        "Mistovar",
        "Nordelun"
    };
    private static final int OUTSIDE = 3;

    @TempDir
    private Path folder;

    private final List<String> secrets = new ArrayList<>();
    private final Map<String, Double> byColumn = new TreeMap<>();
    private final Map<String, Double> byPoint = new TreeMap<>();
    private final InPlaceJobs jobs = new InPlaceJobs();
    private final List<ImportReport> imported = new ArrayList<>();

    /** Writes the file, and counts what is in it with nothing of the program. */
    private Path people() throws IOException {
        StringBuilder text = new StringBuilder(
                "Case Number,Victim Last Name,Date of Birth,Address,County,State,Occurred,Offense,Sex,Longitude,Latitude\n");
        for (int row = 0; row < 30; row++) {
            int county = row % 3;
            String month = String.format(Locale.ROOT, "2023-%02d", 1 + row % 4);
            String offense = OFFENSES[row % 2];
            String name = NAMES[row % 10] + (char) ('a' + row / 10);
            String street = (4_117 + row * 37) + " Wexmoor St";
            String id = "CX-70" + (4_211 + row * 13);
            boolean outside = row % 10 == 7;
            String longitude = String.format(Locale.ROOT, "%.6f", outside ? -30.5 : POINTS[county][0] + row * 0.000_31);
            String latitude = String.format(Locale.ROOT, "%.6f", outside ? 0.5 : POINTS[county][1] + row * 0.000_17);
            text.append(String.join(
                            ",",
                            id,
                            name,
                            "19" + (60 + row) + "-04-13",
                            street,
                            COUNTIES[county] + " County",
                            "OH",
                            month + "-11",
                            offense,
                            row % 3 == 0 ? "F" : "M",
                            longitude,
                            latitude))
                    .append('\n');
            secrets.addAll(List.of(id, name, street, longitude));
            for (String measure : List.of("local:victims", "local:victims-" + offense.toLowerCase(Locale.ROOT))) {
                byColumn.merge(measure + " " + CODES[county] + " " + month, 1.0, Double::sum);
                if (!outside) {
                    byPoint.merge(measure + " " + CODES[county] + " " + month, 1.0, Double::sum);
                }
            }
        }
        return Files.writeString(folder.resolve("victims.csv"), text, StandardCharsets.UTF_8);
    }

    @Test
    void areCountedByTheirColumns() throws IOException {
        Path file = people();
        Workstation workstation = workstation();
        try (OpenProject project = project(workstation)) {
            ImportViewModel model = open(project, file);
            Node stopped = robot.lookup("#count-open").query();
            assertNull(model.file().rehearsalProperty().get(), "nothing is read before a person has said how");
            onFx(() -> {
                model.store();
                return null;
            });
            assertTrue(imported.isEmpty(), "nothing is stored before a person has said how");
            picture("count-1-stopped");
            assertNoSecretInSight();
            onFx(() -> {
                model.file().facet(2);
                return null;
            });
            assertEquals(0, model.file().facets().columnProperty().get(), "what stands in rows of people is not shown");

            press(stopped);
            picture("count-2-asked");
            assertTrue(
                    robot.lookup("#count-place").query().isFocused(),
                    () -> "the keyboard is at " + stage.getScene().getFocusOwner());
            assertEquals(
                    List.of("Offense", "Sex"),
                    robot.lookup("#count-rows .check-box").queryAllAs(CheckBox.class).stream()
                            .map(box -> box.getText().replaceAll(" \\(.*", ""))
                            .filter(text -> List.of("Offense", "Sex", "Victim Last Name", "Case Number")
                                    .contains(text))
                            .toList());
            onFx(() -> {
                box("#count-grain").setValue(PeriodGrain.MONTH);
                robot.lookup("#count-category-H").queryAs(CheckBox.class).setSelected(true);
                robot.lookup("#count-category-I").queryAs(CheckBox.class).setSelected(false);
                return null;
            });
            assertEquals(
                    "Only counts are stored: by county, month and “Offense”. Names, addresses and positions are not kept.",
                    robot.lookup("#count-stored").queryAs(Label.class).getText());
            press(robot.lookup("#count").query());
            assertEquals(List.of(), jobs.failures());
            picture("count-3-counted");
            assertTrue(words("#counted").contains("30 of 30 rows counted"), words("#counted"));

            onFx(() -> {
                model.file().takeBack();
                return null;
            });
            assertTrue(robot.lookup("#count-open").tryQuery().isPresent(), "the answer can be taken back");
            onFx(() -> {
                model.file().sayAgain();
                return null;
            });
            toCheck(model);
            picture("count-4-check");
            assertTrue(words("#import").contains("30 of 30 rows counted"));
            assertNoSecretInSight();
            store(model);
        }
        assertEquals(byColumn, stored(workstation));
        assertNothingLeft();
    }

    @Test
    void areCountedInBoundaries() throws IOException {
        Path file = people();
        try (OpenProject project = project(workstation())) {
            ImportViewModel model = open(project, file);
            press(robot.lookup("#count-open").query());
            onFx(() -> {
                ComboBox<Object> where = box("#count-place");
                where.setValue(where.getItems().stream()
                        .filter(each -> each instanceof CountBy.Where.Point point
                                && point.level().equals("county"))
                        .findFirst()
                        .orElseThrow());
                box("#count-grain").setValue(PeriodGrain.MONTH);
                robot.lookup("#count-category-H").queryAs(CheckBox.class).setSelected(true);
                robot.lookup("#count-category-I").queryAs(CheckBox.class).setSelected(false);
                return null;
            });
            press(robot.lookup("#count").query());
            assertEquals(List.of(), jobs.failures());
            picture("count-5-points");
            assertTrue(words("#counted").contains((30 - OUTSIDE) + " of 30 rows counted (90%)"), words("#counted"));
            assertTrue(words("#counted").contains(OUTSIDE + " rows lie outside all boundaries (10%)"));
            toCheck(model);
            assertTrue(words("#import").contains((30 - OUTSIDE) + " of 30 rows counted"));
            store(model);
        }
        assertEquals(byPoint, stored(workstation()));
        assertNothingLeft();
    }

    private Workstation workstation() {
        return new Workstation(folder, "tester", "here", ProcessHandle.current().pid(), "test");
    }

    private OpenProject project(Workstation workstation) {
        return new ProjectService(workstation, NOW)
                .creating(folder.resolve("p.sharedsafety"), new ProjectService.NewProject("Test", "US", "county"))
                .run(Progress.NONE);
    }

    private ImportViewModel open(OpenProject project, Path file) {
        ImportService imports = new ImportService(NOW);
        PreviewService previews = new PreviewService();
        MemoryService memory = new MemoryService(imports);
        ImportViewModel model = new ImportViewModel(
                jobs,
                new ImportDoors(
                        (path, options) -> memory.inspecting(project, path, options),
                        new ImportDoors.Closer(
                                (draft, sheet, said) -> imports.relooking(project, draft, sheet, said),
                                (sheet, recipe) -> previews.reading(project, sheet, recipe),
                                previews::faceting),
                        (draft, options) -> imports.rehearsing(project, draft, options),
                        (draft, options) -> imports.importing(project, draft, options),
                        () -> List.copyOf(project.metrics().values()),
                        () -> previews.levels(project),
                        level -> previews.places(project, level),
                        (draft, recipes, remember) -> memory.keeping(project, draft, recipes, remember),
                        imported::add));
        show(
                1280,
                720,
                () -> new ImportView(kit, model, new ImportActions(() -> {}, () -> {}, () -> {}, () -> {}, () -> {})));
        onFx(() -> {
            model.add(List.of(file));
            model.choose(model.inbox().get(0));
            return null;
        });
        settle();
        return model;
    }

    @SuppressWarnings("unchecked") // What stands in a box is known to the test alone.
    private ComboBox<Object> box(String id) {
        return (ComboBox<Object>) robot.lookup(id).queryAs(ComboBox.class);
    }

    /** By the keyboard, as a person without a mouse would. */
    private void press(Node button) {
        onFx(() -> {
            button.requestFocus();
            return null;
        });
        robot.type(KeyCode.SPACE);
        settle();
    }

    private static void toCheck(ImportViewModel model) {
        onFx(() -> {
            model.next();
            model.next();
            return null;
        });
        assertEquals(ImportViewModel.CHECK, model.stepProperty().get());
    }

    private void store(ImportViewModel model) {
        onFx(() -> {
            model.store();
            return null;
        });
        assertEquals(List.of(), jobs.failures());
        assertEquals(1, imported.size());
    }

    private String words(String id) {
        settle();
        return onFx(() -> String.join(
                "\n",
                robot
                        .from(robot.lookup(id).<Node>query())
                        .lookup((Node node) -> node instanceof Labeled)
                        .queryAllAs(Labeled.class)
                        .stream()
                        .map(Labeled::getText)
                        .toList()));
    }

    private Map<String, Double> stored(Workstation workstation) {
        Map<String, Double> stored = new TreeMap<>();
        try (ProjectFile file = ProjectFile.open(folder.resolve("p.sharedsafety"), workstation, NOW)) {
            file.reading(tx -> new ObservationQuery(tx).list(ObservationFilter.everything()))
                    .forEach(found -> stored.put(
                            String.join(
                                    " ",
                                    found.observation().key().series().metricId(),
                                    found.observation().key().place().code(),
                                    found.observation().key().period().text()),
                            found.observation().value()));
        }
        return stored;
    }

    private void assertNoSecretInSight() {
        String shown = words("#import");
        secrets.forEach(secret -> assertFalse(shown.contains(secret), secret));
    }

    private void assertNothingLeft() throws IOException {
        Files.delete(folder.resolve("victims.csv"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                secrets.forEach(secret -> assertFalse(bytes.contains(secret), () -> secret + " is in " + file));
            }
        }
    }
}
