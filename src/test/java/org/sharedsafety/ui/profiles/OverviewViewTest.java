package org.sharedsafety.ui.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.chart.TableSpec;
import org.sharedsafety.chart.TartanFigure;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.MeasureMatrix;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.InPlaceJobs;
import org.sharedsafety.ui.profiles.OverviewViewModel.Looks;
import org.sharedsafety.ui.profiles.OverviewViewModel.Part;

/** Places by measures and the spine over the real services and the sample project. */
class OverviewViewTest extends FxTest {
    @TempDir
    private Path folder;

    private final List<CardRequest> cards = new ArrayList<>();
    private SampleProfiles sample;
    private OverviewViewModel model;

    @BeforeEach
    void makeProject() {
        sample = new SampleProfiles(folder);
        model = new OverviewViewModel(new InPlaceJobs(), language, sample.overviewSource());
        onFx(() -> {
            model.refresh();
            return null;
        });
    }

    @AfterEach
    void closeProject() {
        sample.close();
    }

    private OverviewView view() {
        return new OverviewView(
                new Drawing(kit, ChartThemes.following(appearance), Runnable::run, FigureDoors.NONE),
                model,
                cards::add,
                () -> {});
    }

    @Test
    void itsTableHoldsTheNumbersOfTheProfiles() {
        MeasureMatrix matrix = model.shownProperty().get();
        TableSpec table = TartanFigure.of(matrix, null, null, Texts.of("en")).table();
        assertEquals(24, table.rows().size());
        assertEquals(83, table.columns().size());
        Profile alder =
                sample.profiles.profile(sample.project, "RV001", "county").run(Progress.NONE);
        List<Double> ofProfile = alder.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> line.reading().isUsable() ? line.reading().value() : null)
                .toList();
        List<Double> ofTable = table.rows().get(0).cells().stream()
                .skip(1)
                .map(TableSpec.Cell::number)
                .toList();
        assertEquals(sorted(ofProfile), sorted(ofTable));
    }

    @Test
    void whatIsShownIsAQuestionThatShowsTheSameAgain() {
        onFx(() -> {
            model.ask(ViewQuestion.of("spine", Map.of("level", "county", "place", "RV003", "principle", "WB")));
            return null;
        });
        assertEquals("RV003", model.placeProperty().get().code());
        assertEquals(Looks.PLACE, model.looksProperty().get());
        ViewQuestion asked = model.question();
        onFx(() -> {
            model.looksProperty().set(Looks.PLACES);
            model.partProperty().set(Part.ALL);
            model.ask(asked);
            return null;
        });
        assertEquals(asked, model.question());
    }

    private static List<Double> sorted(List<Double> values) {
        return values.stream().filter(each -> each != null).sorted().toList();
    }

    @Test
    void theKeyboardGoesFromCellToCellAndEnterOpensTheCard() {
        show(1192, 900, this::view);
        FigureNode figure = robot.lookup("#overview-figure").queryAs(FigureNode.class);
        assertEquals(24 * 82, figure.ids().size());
        onFx(() -> {
            figure.requestFocus();
            return null;
        });
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER)) {
            robot.press(key).release(key);
        }
        settle();
        assertEquals(1, cards.size());
        assertEquals("RV002", cards.get(0).place(), "one row down");
        assertTrue(cards.get(0).metric().startsWith("PH"));
    }

    @ParameterizedTest
    @CsvSource({"1192,636,light,en", "1192,636,light,es", "1832,996,dark,es", "900,636,high-contrast,en"})
    void itFits(int width, int height, String theme, String spoken) {
        onFx(() -> {
            appearance.themeProperty().set(ColorTheme.of(theme));
            language.speak(spoken);
            return null;
        });
        OverviewView view = show(width, height, this::view);
        picture(pictureName("overview"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        onFx(() -> {
            model.partProperty().set(Part.WB);
            return null;
        });
        settle();
        onFx(() -> {
            view.setVvalue(1);
            return null;
        });
        picture(pictureName("overview-wb"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        onFx(() -> {
            model.looksProperty().set(Looks.PLACE);
            view.setVvalue(0);
            return null;
        });
        picture(pictureName("overview-spine"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }
}
