package org.sharedsafety.ui.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.chart.RankingFigure;
import org.sharedsafety.chart.TableSpec;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.InPlaceJobs;
import org.sharedsafety.ui.common.PlaceSelection.Mode;

/** The ranking over the real services and the sample project. */
class RankingViewTest extends FxTest {
    @TempDir
    private Path folder;

    private final List<CardRequest> cards = new ArrayList<>();
    private SampleProfiles sample;
    private RankingViewModel model;

    @BeforeEach
    void makeProject() {
        sample = new SampleProfiles(folder);
        model = new RankingViewModel(new InPlaceJobs(), language, sample.rankingSource());
        onFx(() -> {
            model.refresh();
            model.measure("V02");
            return null;
        });
    }

    @AfterEach
    void closeProject() {
        sample.close();
    }

    private RankingView view() {
        return new RankingView(
                new Drawing(kit, ChartThemes.following(appearance), Runnable::run, FigureDoors.NONE),
                model,
                cards::add,
                () -> {});
    }

    @Test
    void placesStandFromAToZAndOnlyOnRequestByValue() {
        Ranking ranking = model.shownProperty().get().ranking();
        Texts texts = Texts.of("en");
        RankingFigure az = RankingFigure.of(ranking, RankingFigure.Order.A_TO_Z, null, null, texts);
        List<String> names =
                az.table().rows().stream().map(row -> row.cells().get(0).text()).toList();
        assertEquals(24, names.size(), "the place without a usable number has its row too");
        assertEquals("Alder", names.get(0));
        assertEquals("Willow Glen", names.get(23));
        List<TableSpec.Row> byValue = RankingFigure.of(ranking, RankingFigure.Order.BY_VALUE, null, null, texts)
                .table()
                .rows();
        assertEquals("Aspen Ridge", byValue.get(0).cells().get(0).text());
        assertEquals("Quarry Hill", byValue.get(23).cells().get(0).text());
        assertNull(byValue.get(23).cells().get(1).number());
        for (Ranking.Row row : ranking.rows()) {
            TableSpec.Row drawn = az.table().rows().stream()
                    .filter(each -> each.placeId() == row.place().id())
                    .findFirst()
                    .orElseThrow();
            assertEquals(row.reading().value(), drawn.cells().get(1).number());
            assertEquals(row.reading().lower(), drawn.cells().get(2).number());
            assertEquals(row.reading().upper(), drawn.cells().get(3).number());
        }
        Ranking.Row alder = ranking.rows().get(0);
        assertTrue(alder.low() < alder.rank() && alder.rank() < alder.high());
        assertEquals(
                "could stand " + alder.low() + "th to " + alder.high() + "th",
                az.table().rows().get(0).cells().get(4).text());
    }

    @Test
    void whatIsShownIsAQuestionThatShowsTheSameAgain() {
        onFx(() -> {
            model.orderProperty().set(RankingFigure.Order.BY_VALUE);
            model.benchmarkProperty().set(1500.0);
            return null;
        });
        ViewQuestion asked = model.question();
        onFx(() -> {
            model.measure("PH04");
            model.ask(asked);
            return null;
        });
        assertEquals(asked, model.question());
        assertEquals(
                "V02", model.shownProperty().get().ranking().measure().metric().id());
    }

    @Test
    void withoutIntervalsThePlacesStandFromAToZAndHaveNoRanks() {
        onFx(() -> {
            model.measure("WB10");
            model.orderProperty().set(RankingFigure.Order.BY_VALUE);
            return null;
        });
        show(1192, 900, this::view);
        Ranking ranking = model.shownProperty().get().ranking();
        assertFalse(ranking.hasRanks(), "median incomes came without margins");
        assertEquals(24, ranking.places().size());
        List<String> names =
                RankingFigure.of(ranking, RankingFigure.Order.BY_VALUE, null, null, Texts.of("en"))
                        .table()
                        .rows()
                        .stream()
                        .map(row -> row.cells().get(0).text())
                        .toList();
        assertEquals(
                names.stream()
                        .sorted(java.text.Collator.getInstance(java.util.Locale.US))
                        .toList(),
                names);
        assertFalse(robot.lookup("#ranking-order").query().isVisible());
        picture("ranking-no-intervals-1192");
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void aGroupAndThePlacesLikeOneCanBeChosen() {
        onFx(() -> {
            model.measure("PH04");
            return null;
        });
        List<Group> groups = model.shownProperty().get().groups();
        assertEquals(Group.EVERYONE, groups.get(0));
        Group young = groups.stream()
                .filter(group -> group.ages().isPresent())
                .findFirst()
                .orElseThrow();
        show(1192, 900, this::view);
        onFx(() -> {
            model.group(young);
            model.like().of(model.pages().all().get(0));
            return null;
        });
        settle();
        assertEquals(young, model.shownProperty().get().ranking().group());
        assertEquals(5, model.like().groupProperty().get().like().size());
        ViewQuestion asked = model.question();
        assertEquals(young.code(), asked.settings().get("group"));
        assertEquals("RV001", asked.settings().get("like"));
        assertEquals(
                "RV001",
                model.card(model.pages().all().get(0).id()).orElseThrow().place());
        picture("ranking-group-1192");
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        onFx(() -> {
            model.measure("V02");
            model.ask(asked);
            return null;
        });
        assertEquals(asked, model.question());
    }

    @Test
    void oneSelectionForFigureAndMapAndTheCardOfAPlace() {
        show(1192, 900, this::view);
        int id = model.shownProperty().get().ranking().rows().get(3).place().id();
        FigureNode figure = robot.lookup("#ranking-figure").queryAs(FigureNode.class);
        assertTrue(figure.ids().contains(id));
        onFx(() -> {
            model.selection().select(List.of(id), Mode.REPLACE);
            return null;
        });
        assertEquals(Set.of(id), model.selection().selected());
        assertNotNull(model.card(id).orElseThrow());
        assertFalse(model.periods().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1192,636,light,en", "1192,636,light,es", "1832,996,dark,es", "860,636,high-contrast,en"})
    void itFits(int width, int height, String theme, String spoken) {
        onFx(() -> {
            appearance.themeProperty().set(ColorTheme.of(theme));
            language.speak(spoken);
            model.benchmarkProperty().set(1500.0);
            return null;
        });
        RankingView view = show(width, height, this::view);
        onFx(() -> {
            model.selection()
                    .select(
                            model.pages().all().stream()
                                    .limit(2)
                                    .map(p -> p.id())
                                    .toList(),
                            Mode.REPLACE);
            return null;
        });
        picture(pictureName("ranking"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        onFx(() -> {
            view.setVvalue(1);
            return null;
        });
        picture(pictureName("ranking-lower"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }
}
