package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Progress;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.NewProject;

/** Every page of a project that holds nothing yet, or hardly anything: each says what it is for and leads on. */
class NewcomerTest extends Screens {
    /** No day and no hour is longer to write, so what fits now always fits. */
    @BeforeEach
    void atTheLongestTime() {
        clock = Clock.fixed(Instant.parse("2026-12-30T22:58:00Z"), ZoneOffset.UTC);
    }

    /** Pages that have something to do before anything was imported, with what that is. */
    private static final Map<String, String> OWN_CONTENT = Map.of(
            "data-privacy", "#small-counts-choices",
            "places", "#page .button",
            "measures-catalogue", "#page MeasureTile",
            "measures-definition", "#page ChoiceTile",
            "measures-glossary", "#page .link",
            "reports-files", "#page #share-choose",
            "investment-priorities", "#page #priorities-no-money",
            "investment-solutions", "#page #investment-solutions .button");

    private final List<String> thrown = new CopyOnWriteArrayList<>();

    @BeforeEach
    void watch() {
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failed) -> {
                StackTraceElement[] at = failed.getStackTrace();
                thrown.add(failed + (at.length > 0 ? " at " + at[0] : ""));
            });
            return null;
        });
    }

    @AfterEach
    void unwatch() {
        onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(null);
            return null;
        });
    }

    private interface Filling {
        void fill(OpenProject project) throws IOException;
    }

    private void begin(Filling filling) throws IOException {
        prepare();
        Path file = folder.resolve("new.sharedsafety");
        try (OpenProject project = services.projects()
                .creating(file, new NewProject("Our county", "US", "county"))
                .run(Progress.NONE)) {
            filling.fill(project);
        }
        open(1280, 720, file);
    }

    private void places(OpenProject project) throws IOException {
        Path places = Files.writeString(
                folder.resolve("places.csv"),
                "level,code,name,parent,parent_level\ncounty,01001,Autauga County,,\ncounty,01003,Baldwin County,,\n");
        services.places().importing(project, places).run(Progress.NONE);
    }

    private void measure(OpenProject project) throws IOException {
        places(project);
        Path rates = Files.writeString(
                folder.resolve("poverty.csv"),
                "county_fips,county,year,children in poverty (%)\n01001,Autauga,2023,17.2\n01003,Baldwin,2023,13.4\n");
        services.imports()
                .importing(
                        project,
                        services.imports()
                                .inspecting(project, rates, ImportOptions.NONE)
                                .run(Progress.NONE),
                        ImportOptions.NONE)
                .run(Progress.NONE);
    }

    /** What is wrong with the pages in both languages. */
    private List<String> wrong(String name, boolean empty) {
        List<String> wrong = new ArrayList<>();
        for (String code : List.of("en", "es")) {
            onFx(() -> {
                language.speak(code);
                return null;
            });
            atRest();
            walk(page -> {
                picture("newcomer/" + name + "-" + pictureName(page));
                onFx(() -> org.sharedsafety.ui.Sight.in(stage.getScene()))
                        .forEach(each -> wrong.add(page + " (" + code + "): " + each));
                String own = OWN_CONTENT.get(page);
                if (empty && (own == null ? ways().size() != 1 : inSight(own).isEmpty())) {
                    wrong.add(page + " (" + code + "): does not lead on");
                }
                if (!empty && !inSight("#page EmptyState").isEmpty() && ways().isEmpty()) {
                    wrong.add(page + " (" + code + "): a dead end");
                }
                onFx(this::strayFocus).forEach(each -> wrong.add(page + " (" + code + "): focus on " + each));
                thrown.forEach(each -> wrong.add(page + " (" + code + "): " + each));
                thrown.clear();
            });
        }
        keep("newcomer-" + name, wrong);
        return wrong;
    }

    /** The item of the rail that has the focus where another page is shown. */
    private List<String> strayFocus() {
        Node owner = stage.getScene().getFocusOwner();
        return owner instanceof ToggleButton item && item.getStyleClass().contains("nav-item") && !item.isSelected()
                ? List.of(item.getText())
                : List.of();
    }

    /** The primary buttons of empty states in front that can be pressed. */
    private List<ButtonBase> ways() {
        return inSight("#page EmptyState .accent").stream()
                .filter(node -> node instanceof ButtonBase && !node.isDisabled())
                .map(node -> (ButtonBase) node)
                .toList();
    }

    @Test
    @Tag("campaign")
    void everyPageOfAnEmptyProjectLeadsOn() throws IOException {
        begin(project -> {});
        assertEquals("", String.join("\n", wrong("empty", true)));
    }

    @Test
    @Tag("campaign")
    void everyPageOfAProjectWithPlacesLeadsOn() throws IOException {
        begin(this::places);
        assertEquals("", String.join("\n", wrong("places", false)));
    }

    @Test
    @Tag("campaign")
    void everyPageOfAProjectWithOneMeasureLeadsOn() throws IOException {
        begin(this::measure);
        assertEquals("", String.join("\n", wrong("measure", false)));
    }
}
