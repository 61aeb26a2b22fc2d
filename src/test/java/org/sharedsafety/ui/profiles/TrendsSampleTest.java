package org.sharedsafety.ui.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.chart.StackedTrendsFigure;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.EarlyWarning;
import org.sharedsafety.model.result.Trend;
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
                        this::beside,
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
                        new MeasureQuestion(ask.metric(), ask.series(), ask.level(), ask.place(), Group.EVERYONE, null),
                        ask.together() > 0 ? ask.together() : TrendService.POOL),
                ask.step(),
                ask.counts(),
                ask.others() != TrendAsk.Others.NONE);
    }

    private Job<List<Trend>> beside(TrendAsk ask) {
        if (ask.mode() != TrendAsk.Mode.SIDE) {
            return trends.beside(sample.project, ask.level(), ask.place(), ask.metric(), 8);
        }
        return progress -> ask.beside().stream()
                .map(metric -> trends.viewing(sample.project, question(TrendAsk.of(metric, ask.level(), ask.place())))
                        .run(progress)
                        .trend())
                .toList();
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
            model.change(ask -> ask.together(0).others(TrendAsk.Others.ALL).measure("WB09"));
            return null;
        });
        assertEquals(23, model.shownProperty().get().context().size());
        picture(pictureName("trends-context"));
        assertReadable();
    }

    @Test
    void jailCrimeAndRecoveryStandOverTheSameYearsOnAxesOfTheirOwn() {
        open(1190, 620);
        onFx(() -> {
            model.mode(TrendAsk.Mode.SIDE);
            return null;
        });
        assertEquals(List.of("C01", "V01", "V13"), model.askProperty().get().beside());
        assertEquals(3, model.besideProperty().get().size());
        assertFalse(
                model.findings().stream().anyMatch(found -> found.code().equals("W38")),
                "a measure of survivors is among them");
        picture(pictureName("trends-side"));
        assertReadable();
        FigureNode figure = (FigureNode) robot.lookup("#trend-figure").query();
        until(figure::isDrawn);
        assertEquals(
                3,
                figure.ids().stream()
                        .map(id -> id / StackedTrendsFigure.PANEL)
                        .distinct()
                        .count());
        onFx(() -> {
            model.beside("C01", false);
            language.speak("es");
            appearance.themeProperty().set(ColorTheme.DARK);
            return null;
        });
        assertEquals(2, model.besideProperty().get().size());
        resize(1830, 950);
        picture(pictureName("trends-side"));
        assertReadable();
    }

    @Test
    void monthlyCountsShowWhichAreWorthALookAndHowOftenChanceRings() throws IOException {
        sample.importing(monthly());
        open(1190, 620);
        onFx(() -> {
            model.change(ask -> ask.measure("PH06"));
            model.change(ask -> ask.series("monthly"));
            return null;
        });
        assertEquals(1, model.shownProperty().get().step());
        picture(pictureName("trends-monthly"));
        assertReadable();
        onFx(() -> {
            model.mode(TrendAsk.Mode.EARLY);
            return null;
        });
        EarlyWarning early = model.shownProperty().get().trend().early().found().orElseThrow();
        assertTrue(
                early.alarms().stream().anyMatch(alarm -> alarm.period().text().equals("2024-07")),
                () -> "" + early.alarms());
        picture(pictureName("trends-early"));
        assertReadable();
        onFx(() -> {
            language.speak("es");
            return null;
        });
        assertReadable();
        onFx(() -> {
            model.change(ask -> ask.measure("V01"));
            return null;
        });
        picture(pictureName("trends-early-none"));
        assertReadable();
    }

    /** Three years of monthly counts of chance, and a rise in one county in July of the last. */
    private Path monthly() throws IOException {
        Random chance = new Random(7);
        StringBuilder csv = new StringBuilder("county_code,county,month,overdose deaths\n");
        for (Place county : sample.counties()) {
            for (int month = 0; month < 36; month++) {
                int count = 0;
                for (int i = 0; i < 40; i++) {
                    count += chance.nextDouble() < 0.25 ? 1 : 0;
                }
                boolean rise = county.name().equals("Alder") && month == 30;
                csv.append(county.code())
                        .append(',')
                        .append(county.name())
                        .append(',')
                        .append(String.format(Locale.ROOT, "%d-%02d", 2022 + month / 12, month % 12 + 1))
                        .append(',')
                        .append(rise ? 34 : count)
                        .append('\n');
            }
        }
        return Files.writeString(folder.resolve("monthly.csv"), csv);
    }
}
