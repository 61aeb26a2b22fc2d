package org.sharedsafety.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.chart.ClassLimits;
import org.sharedsafety.chart.ClassMethod;
import org.sharedsafety.chart.KindsOfPlace;
import org.sharedsafety.chart.Legend;
import org.sharedsafety.model.finding.ClaimAnswer;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.ClassLimitService;
import org.sharedsafety.service.CompareService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.SourceService;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.card.NumberCardView;
import org.sharedsafety.ui.card.NumberCardViewModel;
import org.sharedsafety.ui.common.InPlaceJobs;
import org.sharedsafety.ui.common.PlaceSelection.Mode;

/** The page over the real services and the sample project: from the pair to the cell. */
class CompareSampleTest extends FxTest {
    @TempDir
    private Path folder;

    private SampleComparison sample;
    private OpenProject project;
    private CompareViewModel model;
    private NumberCardViewModel cards;

    @BeforeEach
    void makeProject() {
        sample = SampleComparison.in(folder);
        project = sample.project();
        CompareService compare = sample.compare();
        SourceService sources = new SourceService();
        cards = new NumberCardViewModel(new InPlaceJobs(), request -> sources.tracing(project, request));
        model = new CompareViewModel(
                new InPlaceJobs(),
                language,
                new CompareSource(
                        () -> compare.choices(project),
                        () -> compare.suggestion(project),
                        request -> compare.comparingAtOnce(project, request),
                        (request, look) -> new ClassLimitService(new CatalogueService())
                                .limits(project, request, look.method(), look.allYears())));
        onFx(() -> {
            model.compare(sample.story());
            return null;
        });
    }

    @AfterEach
    void closeProject() {
        sample.close();
    }

    @Test
    void theSampleComparesWithMapsAndEveryNumberHasItsCell() {
        show(1278, 684, () -> {
            model.refresh();
            return new CompareView(
                    kit,
                    appearance,
                    model,
                    Runnable::run,
                    new CompareActions(() -> {}, () -> {}, report -> {}, cards::open));
        });
        Shown shown = model.shownProperty().get();
        assertNotNull(shown, () -> "" + model.failureProperty().get());
        assertTrue(shown.hasMaps());
        assertTrue(shown.compared().notSharedSafety().isEmpty(), "poverty and violent crime are of two families");
        Set<Integer> drawn =
                shown.compared().shapes().stream().map(shape -> shape.id()).collect(Collectors.toSet());
        List<PlaceResult> places = shown.compared().comparison().places();
        assertEquals(24, places.size());
        for (PlaceResult place : places) {
            assertTrue(drawn.contains(place.place().id()), place.place().name() + " has a shape");
        }
        assertFalse(
                shown.mapY().legend().keys().stream()
                        .map(Legend.Key::text)
                        .toList()
                        .isEmpty(),
                "something is missing in the sample");
        onFx(() -> {
            model.selection()
                    .select(
                            places.stream()
                                    .filter(place -> Set.of("Alder", "Doña Luz", "St. Brendan")
                                            .contains(place.place().name()))
                                    .map(place -> place.place().id())
                                    .toList(),
                            Mode.REPLACE);
            return null;
        });
        picture(pictureName("compare-sample"));
        PlaceResult withValue = places.stream()
                .filter(place -> place.y().isUsable())
                .findFirst()
                .orElseThrow();
        onFx(() -> {
            cards.open(
                    model.card(withValue.place().id(), CompareViewModel.Side.Y).orElseThrow());
            return null;
        });
        assertNotNull(
                cards.cardProperty().get(), () -> "" + cards.failureProperty().get());
        show(416, 684, () -> new NumberCardView(kit, cards, ZoneOffset.UTC, text -> {}, part -> {}));
        picture(pictureName("number-card-sample"));
        assertEquals(
                shown.charts().y().value(withValue.y()),
                ((Label) robot.lookup("#card-value").query()).getText());
        assertFalse(robot.lookup(".sheet-cell.cited").queryAll().isEmpty());
    }

    @Test
    @SuppressWarnings("unchecked") // The page has one table, of these rows.
    void anotherMeasureReplacesEveryRowOfTheTable() {
        show(1278, 684, () -> {
            model.refresh();
            return new CompareView(
                    kit,
                    appearance,
                    model,
                    Runnable::run,
                    new CompareActions(() -> {}, () -> {}, report -> {}, cards::open));
        });
        javafx.scene.control.TableView<org.sharedsafety.chart.TableSpec.Row> table =
                robot.lookup("#places").queryAs(javafx.scene.control.TableView.class);
        java.util.List<org.sharedsafety.chart.TableSpec.Row> before = java.util.List.copyOf(table.getItems());
        onFx(() -> {
            model.swap();
            return null;
        });
        settle();
        Shown shown = model.shownProperty().get();
        assertNotNull(shown);
        assertEquals(shown.table().rows(), java.util.List.copyOf(table.getItems()));
        assertFalse(before.equals(java.util.List.copyOf(table.getItems())), "the same places, other numbers");
        onFx(() -> {
            language.speak("es");
            return null;
        });
        settle();
        assertEquals(model.shownProperty().get().table().rows(), java.util.List.copyOf(table.getItems()), "in Spanish");
    }

    @Test
    void onePeriodCanBeChosenForBothMeasures() {
        onFx(() -> {
            model.refresh();
            return null;
        });
        assertEquals(java.util.List.of("county"), model.levels());
        org.sharedsafety.model.Period wanted = org.sharedsafety.model.Period.ofYear(2019);
        assertTrue(model.periods().contains(wanted), model.periods().toString());
        onFx(() -> {
            model.period(wanted);
            return null;
        });
        Shown shown = model.shownProperty().get();
        assertNotNull(shown);
        assertEquals(wanted, shown.compared().comparison().x().period());
        assertEquals(wanted, shown.compared().comparison().y().period());
        onFx(() -> {
            model.level("county");
            return null;
        });
        assertEquals(
                org.sharedsafety.model.Period.ofYear(2024),
                model.shownProperty().get().compared().comparison().y().period(),
                "another level begins at the latest period both have");
    }

    @Test
    void fourKindsOfPlaceAndTheBrightSpotsSelect() {
        show(1278, 684, () -> {
            model.refresh();
            model.lensProperty().set(Lens.KINDS);
            return new CompareView(
                    kit,
                    appearance,
                    model,
                    Runnable::run,
                    new CompareActions(() -> {}, () -> {}, report -> {}, cards::open));
        });
        Shown shown = model.shownProperty().get();
        List<KindsOfPlace.Kind> kinds = shown.charts().kinds().quadrants();
        assertEquals(
                shown.compared().comparison().n(),
                kinds.stream().mapToInt(kind -> kind.places().size()).sum(),
                "every place with both numbers is of one kind");
        for (KindsOfPlace.Kind kind : kinds) {
            assertFalse(kind.places().isEmpty(), kind.code());
            robot.clickOn("#kind-" + kind.code());
            settle();
            assertEquals(kind.places(), model.selection().selected(), kind.code());
        }
        assertEquals("weak-safe", kinds.get(0).code(), "strengths first");
        picture(pictureName("compare-sample-kinds"));
        robot.clickOn("#kind-bright");
        settle();
        assertEquals(
                shown.charts().kinds().brightSpots().places(), model.selection().selected());
    }

    private CompareView page() {
        model.refresh();
        return new CompareView(
                kit,
                appearance,
                model,
                Runnable::run,
                new CompareActions(() -> {}, () -> {}, report -> {}, cards::open));
    }

    @Test
    void theLimitsOfClassesNeverChangeWithTheYear() {
        show(1278, 684, () -> {
            model.lensProperty().set(Lens.SETTINGS);
            return page();
        });
        for (ClassMethod method : ClassMethod.values()) {
            onFx(() -> {
                model.lookProperty().set(new MapLook(method, true, true));
                return null;
            });
            settle();
            ClassLimits first = model.shownProperty().get().limits();
            assertEquals(method, first.method());
            assertFalse(first.years().isEmpty(), "the sample has several years");
            onFx(() -> {
                model.period(org.sharedsafety.model.Period.ofYear(2019));
                return null;
            });
            settle();
            assertEquals(first, model.shownProperty().get().limits(), method.name());
            assertEquals(
                    first.y().size(),
                    model.shownProperty().get().mapY().legend().edges().size());
            picture(pictureName("compare-settings-" + method.code()));
            assertEquals(List.of(), org.sharedsafety.ui.Clipping.in(stage.getScene()));
            onFx(() -> {
                model.period(org.sharedsafety.model.Period.ofYear(2024));
                return null;
            });
            settle();
        }
    }

    @Test
    void theYearMovesWithTheSliderAndTheSelectionStays() {
        show(1278, 684, () -> {
            model.lensProperty().set(Lens.SETTINGS);
            return page();
        });
        int place = model.shownProperty()
                .get()
                .compared()
                .comparison()
                .places()
                .get(0)
                .place()
                .id();
        onFx(() -> {
            model.selection().select(List.of(place), Mode.REPLACE);
            robot.lookup("#year-slider").query().requestFocus();
            return null;
        });
        robot.type(javafx.scene.input.KeyCode.LEFT);
        settle();
        assertEquals(
                2023,
                model.shownProperty()
                        .get()
                        .compared()
                        .comparison()
                        .y()
                        .period()
                        .start()
                        .getYear());
        assertEquals(Set.of(place), model.selection().selected());
    }

    @Test
    void aClaimIsAnsweredWithWhatWasLookedAt() {
        show(1278, 684, () -> {
            model.lensProperty().set(Lens.SAY);
            return page();
        });
        robot.clickOn("#claim-typed").write("Poverty causes violence").type(javafx.scene.input.KeyCode.ENTER);
        settle();
        assertEquals(
                language.now("claim.verdict.no"),
                ((Label) robot.lookup("#claim-verdict").query()).getText());
        picture(pictureName("compare-claims"));
        assertEquals(List.of(), org.sharedsafety.ui.Clipping.in(stage.getScene()));
        assertEquals(ClaimAnswer.Kind.RANK, model.claimOf("Alder is the most dangerous county"));
        assertEquals(ClaimAnswer.Kind.TOGETHER, model.claimOf("Where poverty is higher, violence is higher"));
        assertEquals(ClaimAnswer.Kind.OTHER, model.claimOf("Hello"));
        assertEquals(
                ClaimAnswer.Answer.WITH_CARE,
                model.answer(ClaimAnswer.Kind.TOGETHER).orElseThrow().verdict(),
                "one place decides here");
    }

    @Test
    void neighborsAreCalledOnlyAfterTheCorrection() {
        show(1278, 684, () -> {
            model.faceProperty().set(Face.NEIGHBORS);
            return page();
        });
        Shown shown = model.shownProperty().get();
        for (PlaceResult place : shown.compared().comparison().places()) {
            int index = shown.clusters().area(place.place().id()).classIndex();
            boolean called = index >= 0 && index != 2;
            assertEquals(
                    place.local() != null && place.local().significant(),
                    called,
                    place.place().name());
        }
        picture(pictureName("compare-neighbors"));
        assertEquals(List.of(), org.sharedsafety.ui.Clipping.in(stage.getScene()));
    }
}
