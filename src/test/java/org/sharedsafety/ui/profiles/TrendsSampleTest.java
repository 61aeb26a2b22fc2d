package org.sharedsafety.ui.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.AimService;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.EventService;
import org.sharedsafety.service.MeasureQuestion;
import org.sharedsafety.service.TrendQuestion;
import org.sharedsafety.service.TrendService;
import org.sharedsafety.service.TrendView;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.InPlaceJobs;

/** The page of trends over the real services and the sample project. */
class TrendsSampleTest extends FxTest {
    @TempDir
    private Path folder;

    private final TrendService trends = new TrendService();
    private final EventService events = new EventService();
    private final AimService aims = new AimService();
    private final List<CardRequest> cards = new ArrayList<>();
    private SampleProfiles sample;
    private TrendsViewModel model;

    @BeforeEach
    void makeModel() {
        sample = new SampleProfiles(folder);
        model = new TrendsViewModel(
                new InPlaceJobs(),
                language,
                new TrendsSource(
                        () -> new CatalogueService().measures(sample.project),
                        () -> sample.profiles.choices(sample.project),
                        ask -> trends.viewing(sample.project, question(ask)),
                        ask -> trends.beside(sample.project, ask.level(), ask.place(), ask.metric(), 8),
                        new TrendChanges(
                                event -> events.adding(
                                        sample.project,
                                        event.everywhere() ? null : place(event.ask()),
                                        event.when(),
                                        event.text()),
                                event -> events.removing(sample.project, event),
                                aim -> aims.aiming(sample.project, aim),
                                () -> {})));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private static TrendView.Question question(TrendAsk ask) {
        return new TrendView.Question(
                new TrendQuestion(
                        new MeasureQuestion(ask.metric(), null, ask.level(), ask.place(), Group.EVERYONE, null),
                        ask.together() > 0 ? ask.together() : TrendService.POOL),
                ask.step(),
                ask.counts(),
                ask.context());
    }

    private Place place(TrendAsk ask) {
        return sample.profiles.choices(sample.project).stream()
                .flatMap(level -> level.places().stream())
                .filter(place ->
                        place.code().equals(ask.place()) && place.level().equals(ask.level()))
                .findFirst()
                .orElseThrow();
    }

    private TrendsView open(int width, int height) {
        return show(width, height, () -> {
            model.refresh();
            return new TrendsView(
                    kit,
                    ChartThemes.following(appearance),
                    model,
                    Runnable::run,
                    FigureDoors.NONE,
                    cards::add,
                    () -> {});
        });
    }

    private void assertReadable() {
        settle();
        assertEquals(List.of(), onFx(() -> Clipping.in(stage.getScene())));
    }

    @Test
    void theLineStopsWhereTheWayOfCountingChanged() {
        open(1190, 620);
        assertNotNull(
                model.shownProperty().get(), () -> "" + model.failureProperty().get());
        assertEquals("V01", model.askProperty().get().metric());
        picture(pictureName("trends"));
        assertReadable();
        onFx(() -> {
            language.speak("es");
            return null;
        });
        picture(pictureName("trends"));
        assertReadable();
        onFx(() -> {
            appearance.themeProperty().set(ColorTheme.DARK);
            return null;
        });
        resize(1830, 950);
        picture(pictureName("trends"));
        assertReadable();
    }

    @Test
    void eventsAndTargetsStandOnTheChartAndCanBeTakenBack() {
        open(1190, 620);
        onFx(() -> {
            model.change(ask -> ask.measure("PH04"));
            model.note(false, TrendsViewModel.when("2021-03").orElseThrow(), "The youth center opened");
            model.note(true, TrendsViewModel.when("2023-06-01").orElseThrow(), "New ambulance contract");
            model.aim(Period.ofYear(2019), 280.0, 2028);
            return null;
        });
        settle();
        TrendView view = model.shownProperty().get();
        assertEquals(2, view.events().size());
        assertEquals(280.0, view.aim().target());
        assertTrue(view.outlook().found().isPresent(), () -> "" + view.outlook().why());
        assertEquals(
                2028, view.outlook().found().orElseThrow().last().period().end().getYear());
        picture(pictureName("trends-aims"));
        assertReadable();
        sample.undo();
        onFx(() -> {
            model.refresh();
            return null;
        });
        assertNull(model.shownProperty().get().aim().target());
        sample.undo();
        onFx(() -> {
            model.refresh();
            return null;
        });
        assertEquals(1, model.shownProperty().get().events().size());
        onFx(() -> {
            model.change(ask -> ask.at("county", null));
            return null;
        });
        assertEquals(List.of(), model.shownProperty().get().events(), "an event of one place is not everybody's");
    }

    @Test
    void aPersonNotesAnEventByKeyboard() {
        open(1190, 620);
        onFx(() -> {
            robot.lookup("#trends").query().requestFocus();
            ((javafx.scene.control.Button) robot.lookup(".button").queryAll().stream()
                            .filter(node -> node instanceof javafx.scene.control.Button button
                                    && language.now("trend.event").equals(button.getText()))
                            .findFirst()
                            .orElseThrow())
                    .fire();
            return null;
        });
        settle();
        onFx(() -> {
            ((TextField) robot.lookup("#event-when").query()).setText("soon");
            ((TextField) robot.lookup("#event-text").query()).setText("Opened");
            ((javafx.scene.control.Button) robot.lookup("#event-keep").query()).fire();
            return null;
        });
        assertEquals(List.of(), events.events(sample.project), "soon is no time");
        picture(pictureName("trends-event-form"));
        assertReadable();
        onFx(() -> {
            ((TextField) robot.lookup("#event-when").query()).setText("2021-03-14");
            ((javafx.scene.control.Button) robot.lookup("#event-keep").query()).fire();
            return null;
        });
        assertEquals(1, events.events(sample.project).size());
        assertEquals(
                new Period(java.time.LocalDate.of(2021, 3, 14), java.time.LocalDate.of(2021, 3, 14)),
                events.events(sample.project).get(0).when());
    }

    @Test
    void theKeyboardWalksThePointsAndOpensTheNumberCard() {
        open(1190, 620);
        FigureNode figure = (FigureNode) robot.lookup("#trend-figure").query();
        until(figure::isDrawn);
        onFx(() -> {
            figure.requestFocus();
            return null;
        });
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        settle();
        assertEquals(1, cards.size());
        assertEquals(Period.ofYear(2019), cards.get(0).period());
        assertEquals("V01", cards.get(0).metric());
    }

    @Test
    void countsYearsTogetherAndOtherPlacesCanBeChosen() {
        open(1190, 620);
        double rate =
                model.shownProperty().get().trend().points().get(0).reading().value();
        onFx(() -> {
            model.change(ask -> ask.counts(true));
            return null;
        });
        TrendView counts = model.shownProperty().get();
        assertTrue(counts.hasCounts());
        double count = counts.trend().points().get(0).reading().value();
        assertEquals(Math.rint(count), count);
        assertFalse(count == rate);
        assertEquals(
                model.shownProperty().get().trend().points().get(0).reading().numerator(), count);
        onFx(() -> {
            model.change(ask -> ask.counts(false).together(3));
            return null;
        });
        picture(pictureName("trends-together"));
        assertReadable();
        onFx(() -> {
            model.change(ask -> ask.together(0).context(true).measure("WB09"));
            return null;
        });
        assertEquals(23, model.shownProperty().get().context().size());
        picture(pictureName("trends-context"));
        assertReadable();
    }
}
