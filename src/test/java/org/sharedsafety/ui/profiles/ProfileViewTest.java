package org.sharedsafety.ui.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.CameThrough;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.model.result.Resilience;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.InPlaceJobs;

/** The profile of a place over the real services and the sample project. */
class ProfileViewTest extends FxTest {
    @TempDir
    private Path folder;

    private final List<CardRequest> cards = new ArrayList<>();
    private final List<ViewQuestion> printed = new ArrayList<>();
    private SampleProfiles sample;
    private ProfileViewModel model;

    @BeforeEach
    void makeProject() {
        sample = new SampleProfiles(folder);
        model = new ProfileViewModel(new InPlaceJobs(), language, sample.source());
        onFx(() -> {
            model.refresh();
            return null;
        });
    }

    @AfterEach
    void closeProject() {
        sample.close();
    }

    private ProfileView view() {
        return new ProfileView(
                new Drawing(
                        kit,
                        ChartThemes.following(appearance),
                        Runnable::run,
                        new FigureDoors(asked -> {}, asked -> {}, asked -> {}, asked -> {})),
                model,
                new ProfileActions(() -> {}, cards::add, printed::add, () -> {}, () -> {}));
    }

    @Test
    void everyNumberLeadsToItsCardByMouseAndByKeyboard() {
        show(1192, 2000 - 1000, this::view);
        FigureNode figure = robot.lookup("#figure-ph").queryAs(FigureNode.class);
        assertTrue(figure.ids().size() > 4 * 5, "values and years before: " + figure.ids());
        robot.clickOn(
                onFx(() -> figure.localToScreen(figure.positionOf(figure.ids().get(0)))));
        settle();
        assertEquals(1, cards.size());
        assertEquals("RV001", cards.get(0).place());
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertEquals(2, cards.size());
    }

    @Test
    void placesLikeItAreTakenAwayAddedAndComputedAgain() {
        show(1192, 900, this::view);
        List<String> computed = peers();
        assertEquals(5, computed.size());
        assertFalse(robot.lookup("#peers-editor").queryAs(PeersPane.class).isVisible());
        onFx(() -> {
            robot.lookup("#peers-change").queryButton().fire();
            return null;
        });
        settle();
        assertTrue(robot.lookup("#peers-editor").queryAs(PeersPane.class).isVisible());
        robot.clickOn("#peers-take-" + computed.get(0));
        settle();
        assertEquals(computed.subList(1, 5), peers());
        String other = model.sameLevel().stream()
                .map(place -> place.code())
                .filter(code -> !computed.contains(code) && !code.equals("RV001"))
                .findFirst()
                .orElseThrow();
        onFx(() -> {
            model.choosePeers(choice -> choice.adding(other));
            return null;
        });
        assertEquals(5, peers().size());
        assertEquals(other, peers().get(4));
        assertTrue(model.shownProperty()
                .get()
                .profile()
                .peers()
                .found()
                .orElseThrow()
                .chosen());
        onFx(() -> {
            model.choosePeers(choice -> choice.by(List.of("POP", "WB10")));
            return null;
        });
        assertEquals(
                List.of("POP", "WB10"),
                model.shownProperty()
                        .get()
                        .profile()
                        .peers()
                        .found()
                        .orElseThrow()
                        .by());
        picture("profile-peers-1192");
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        sample.undo();
        sample.undo();
        onFx(() -> {
            model.refresh();
            return null;
        });
        assertEquals(computed.subList(1, 5), peers(), "two steps taken back");
        robot.clickOn("#peers-computed");
        settle();
        assertEquals(computed, peers());
        onFx(() -> {
            appearance.themeProperty().set(ColorTheme.of("dark"));
            language.speak("es");
            return null;
        });
        settle();
        picture("profile-peers-computed-es-1192");
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void howItCameThroughAShockIsToldWhereTheYearsAllow() {
        show(1192, 900, this::view);
        CameThrough usual = model.through().shownProperty().get();
        assertEquals(2020, usual.shock());
        assertEquals(CameThrough.Way.CANNOT_TELL, CameThrough.way(usual.own()), "2017 is not there");
        onFx(() -> {
            model.through().measure("PH04");
            model.through().year(2022);
            return null;
        });
        CameThrough shown = model.through().shownProperty().get();
        assertEquals("PH04", shown.measure().metric().id());
        assertEquals(5, shown.like().size());
        int told = 0;
        for (CameThrough.Way way : CameThrough.Way.values()) {
            told += shown.like(way);
        }
        assertEquals(5, told);
        Resilience.Recovery own =
                shown.own().found().orElseThrow().recovery().found().orElseThrow();
        Profile.Line line = model.shownProperty().get().profile().sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(each -> each.measure().metric().id().equals("PH04"))
                .findFirst()
                .orElseThrow();
        double mean = line.history().stream()
                .filter(past ->
                        List.of("2019", "2020", "2021").contains(past.period().text()))
                .mapToDouble(past -> past.reading().value())
                .average()
                .orElseThrow();
        assertEquals(mean, own.mean(), 1e-9);
        ScrollPane page = robot.lookup("#profile").queryAs(ScrollPane.class);
        onFx(() -> {
            page.setVvalue(1);
            return null;
        });
        picture("profile-through-1192");
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    private List<String> peers() {
        return model.shownProperty().get().profile().peers().found().orElseThrow().nearest().stream()
                .map(place -> place.code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1192,636,light,en", "1192,636,light,es", "1832,996,dark,es", "1000,636,high-contrast,en"})
    void itFits(int width, int height, String theme, String spoken) {
        onFx(() -> {
            appearance.themeProperty().set(ColorTheme.of(theme));
            language.speak(spoken);
            return null;
        });
        ProfileView view = show(width, height, this::view);
        picture(pictureName("profile"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        onFx(() -> {
            view.setVvalue(0.45);
            return null;
        });
        picture(pictureName("profile-lower"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }
}
