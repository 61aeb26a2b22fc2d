package org.sharedsafety.ui.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.result.Replay;
import org.sharedsafety.model.result.Reproduction;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.InPlaceJobs;

/** Reports of before in the window: what matches, what has to be given, what changed. */
class AgainViewTest extends FxTest {
    private static final String SHA256 = "75df24f0f72d3b6db5be243c26fabf945086f164b36874104a012d02ddeae743";

    private final List<Path> given = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final AgainViewModel model = new AgainViewModel(
            new InPlaceJobs(),
            new AgainSource(
                    () -> progress -> List.of("board-two-pager.xlsx"),
                    (name, files) -> progress -> {
                        given.addAll(files);
                        return result(!files.isEmpty());
                    },
                    name -> progress -> replay(),
                    (replay, file) -> progress -> {
                        written.add(file);
                        return file;
                    }));

    private static Reproduction result(boolean all) {
        return new Reproduction(
                List.of(
                        new Reproduction.OfImport(
                                1, "health.csv", "a".repeat(64), Reproduction.Source.KEPT, 812, 0, 0, 0),
                        new Reproduction.OfImport(
                                2,
                                "crime.xlsx",
                                SHA256,
                                all ? Reproduction.Source.GIVEN : Reproduction.Source.NOT_KEPT,
                                all ? 97 : 0,
                                0,
                                all ? 0 : 97,
                                0)),
                List.of(),
                0,
                List.of(new Reproduction.OfReport(
                        1,
                        "Board two-pager",
                        "board-two-pager.xlsx",
                        "2026-05-12",
                        "0.1.0",
                        List.of(new Reproduction.ChangedMethod("moran", "1", "2")),
                        310,
                        List.of(),
                        74,
                        List.of(),
                        all ? null : Message.of("reproduce.source-not-kept", SHA256.substring(0, 12)))));
    }

    private static Replay replay() {
        return new Replay(
                "2026-05-12",
                new Report("1", "Board", ReportTemplate.BOARD_TWO_PAGER, "en", new TreeMap<>(), List.of()),
                List.of(
                        new Replay.Said(
                                "Summary", "Down in 2023: 41 per 100,000.", "Down in 2024: 38 per 100,000.", false),
                        new Replay.Said("Survivors", null, "Up in 2024.", true)),
                List.of(
                        new Replay.Restated(
                                "n..a..b..2023..all..value",
                                "Suicide deaths",
                                "Alder",
                                "2023",
                                "value",
                                12.5,
                                13.0,
                                false),
                        new Replay.Restated(
                                "n..a..c..2023..all..count",
                                "Suicide deaths",
                                "Aspen Ridge",
                                "2023",
                                "count",
                                null,
                                null,
                                true)));
    }

    private String words() {
        return String.join(
                "\n",
                robot.lookup(".label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList());
    }

    @Test
    void whatMatchesAndWhatChangedIsSaid() {
        FilePicker files = new FilePicker() {
            @Override
            public List<Path> open(Kind kind, boolean many) {
                return List.of(Path.of("crime.xlsx"));
            }

            @Override
            public Optional<Path> save(Kind kind, String suggestedName) {
                return Optional.of(Path.of("again.xlsx"));
            }
        };
        show(1280, 720, () -> new AgainView(kit, model, files, () -> {}));
        robot.interact(model::refresh);
        robot.clickOn("#again-reproduce");
        assertTrue(words().contains("crime.xlsx: not reproducible here: source not kept"), words());
        assertTrue(words().contains(SHA256), words());
        assertEquals(List.of(), onFx(() -> Clipping.in(stage.getScene())));
        picture("again-en");
        robot.clickOn("#again-give");
        assertEquals(List.of(Path.of("crime.xlsx")), given);
        assertTrue(words().contains("Everything matches."), words());
        robot.interact(() -> model.chosenProperty().set("board-two-pager.xlsx"));
        robot.clickOn("#again-replay");
        assertTrue(words().contains("12.5 then, 13 now") || words().contains("12.5 then, 13.0 now"), words());
        assertTrue(words().contains("[withheld"), words());
        picture("again-replay-en");
        resize(1920, 1080);
        robot.interact(() -> {
            language.speak("es");
            appearance.themeProperty().set(ColorTheme.of("dark"));
        });
        settle();
        assertEquals(List.of(), onFx(() -> Clipping.in(stage.getScene())));
        picture("again-replay-es");
        robot.clickOn("#again-reproduce");
        picture("again-es");
        robot.clickOn("#again-write");
        assertEquals(List.of(Path.of("again.xlsx")), written);
    }
}
