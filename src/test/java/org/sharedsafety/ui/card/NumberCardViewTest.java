package org.sharedsafety.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.chart.SampleComparisons;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SourceDetails;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.NumberCard.Part;
import org.sharedsafety.model.result.NumberCard.Role;
import org.sharedsafety.model.result.NumberCard.Snippet;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.InPlaceJobs;

/** The number card names the cell, shows the formula, and lets no small count out. */
class NumberCardViewTest extends FxTest {
    private static final Metric RATE = SampleComparisons.metric(
            "V01",
            "Violent crime reported to police",
            "Delitos violentos denunciados a la policía",
            "offenses per 100,000",
            "outcome",
            "police");
    private static final Metric POPULATION = SampleComparisons.metric(
            "POP", "Resident population", "Población residente", "people", "condition", "administrative");
    private static final CardRequest REQUEST =
            new CardRequest("V01", null, "99001", Period.ofYear(2023), Group.EVERYONE);

    private final List<String> clipboard = new ArrayList<>();
    private final List<Part> opened = new ArrayList<>();

    private static NumberCard card(double cases) {
        return new NumberCard(
                new Place(1, "county", "99001", "Alder County", "99", null, null),
                RATE,
                Period.ofYear(2023),
                Group.EVERYONE,
                "Rivera crime",
                new Reading(cases / 31220 * 100000, cases, 31220.0, 342.0, 487.0, Status.OK, null),
                false,
                List.of(
                        part(
                                Role.NUMERATOR,
                                RATE,
                                cases,
                                "rivera-crime-2023.xlsx",
                                "Offenses",
                                new CellAddress(14, 4),
                                new Snippet(
                                        1,
                                        List.of(3, 12, 13, 14, 15),
                                        List.of(
                                                List.of("County", "Months", "Property", "Violent"),
                                                List.of("Aspen Ridge", "12", "306", "120"),
                                                List.of("Bell Creek", "12", "198", "110"),
                                                List.of("Alder County", "12", "74", Integer.toString((int) cases)),
                                                List.of("Brightwater", "12", "211", "90")),
                                        List.of(3))),
                        part(
                                Role.DENOMINATOR,
                                POPULATION,
                                31220.0,
                                "rivera-population-2018-2024.xlsx",
                                "Table 1",
                                new CellAddress(9, 7),
                                null)),
                List.of(
                        Message.of("Read as numbers, nothing changed."),
                        Message.of("Placed in Alder, county 99001, 2023 boundaries."),
                        Message.of("Divided by residents, times 100,000.")));
    }

    private static Part part(
            Role role,
            Metric metric,
            Double value,
            String file,
            String sheet,
            CellAddress cell,
            @Nullable Snippet snippet) {
        return new Part(
                role,
                metric,
                Period.ofYear(2023),
                value,
                String.format(java.util.Locale.US, "%,.0f", value),
                new SourceFile(
                        1, file, "0".repeat(64), 1, true, new SourceDetails("Rivera Valley", "", "", "", "", "", "")),
                sheet,
                cell,
                14,
                Instant.parse("2026-03-14T12:00:00Z"),
                snippet);
    }

    private NumberCardView open(NumberCard card) {
        NumberCardViewModel model = new NumberCardViewModel(new InPlaceJobs(), request -> progress -> card);
        NumberCardView view = new NumberCardView(kit, model, ZoneOffset.UTC, clipboard::add, opened::add);
        model.open(REQUEST);
        return view;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en", "DARK, es"})
    void showsValueFormulaCellAndSteps(ColorTheme theme, String code) {
        show(416, 684, () -> {
            appearance.themeProperty().set(theme);
            language.speak(code);
            return open(card(128));
        });
        picture(pictureName("number-card"));
        assertEquals("410", ((Label) robot.lookup("#card-value").query()).getText());
        assertTrue(robot.lookup("D14").tryQuery().isPresent());
        assertTrue(robot.lookup("G9").tryQuery().isPresent());
        assertEquals(1, robot.lookup(".sheet-cell.cited").queryAll().size());
        assertEquals("128", ((Label) robot.lookup(".sheet-cell.cited").query()).getText());
        assertEquals(
                List.of(),
                Clipping.in(stage.getScene()).stream()
                        .filter(found -> found.startsWith("outside"))
                        .toList());
    }

    @Test
    void aCitationNamesEveryCell() {
        show(416, 684, () -> open(card(128)));
        robot.clickOn("#copy-citation");
        settle();
        assertEquals(
                "Alder County: Violent crime reported to police, 2023 = 410 offenses per 100,000 people. Source:"
                        + " Rivera Valley, rivera-crime-2023.xlsx › Offenses › D14;"
                        + " Rivera Valley, rivera-population-2018-2024.xlsx › Table 1 › G9.",
                clipboard.get(0));
    }

    @Test
    void aCitationLetsNoSmallCountOutButTheDeskShowsIt() {
        show(416, 684, () -> open(card(7)));
        assertEquals("22.4", ((Label) robot.lookup("#card-value").query()).getText());
        robot.clickOn("#copy-citation");
        settle();
        assertFalse(clipboard.get(0).contains("22.4"), clipboard.get(0));
        assertTrue(clipboard.get(0).contains("[c]"));
    }

    @Test
    void warningsAreListedWithTheirWeight() {
        show(
                416,
                684,
                () -> new WarningsView(
                        kit,
                        new ReadOnlyObjectWrapper<>(SampleComparisons.valley().findings())));
        picture(pictureName("warnings"));
        assertEquals(4, robot.lookup(".note").queryAll().size());
        assertEquals(1, robot.lookup(".note.caution").queryAll().size());
    }
}
