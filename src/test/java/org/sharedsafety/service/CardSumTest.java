package org.sharedsafety.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.HiddenMark;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.NumberCard.Role;
import org.sharedsafety.store.ProjectFile;
import org.sharedsafety.store.Projects;
import org.sharedsafety.store.TestImport;

/** Cards of sums say what was added up, to the cell, and mark what must not leave the desk. */
class CardSumTest {
    private static final Period HALF_WITHHELD = Period.ofYear(2019);
    private static final Period ALL_KNOWN = Period.ofYear(2020);
    private static final Period ONE_SMALL = Period.ofYear(2021);
    private static final Period ONE_WITHHELD = Period.ofYear(2022);
    private static final Period ALL_SMALL = Period.ofYear(2023);
    private static final double[] PEOPLE = {50_000, 42_000, 31_500, 12_345};

    @TempDir
    Path folder;

    private OpenProject project;

    @BeforeEach
    void make() {
        Path path;
        try (ProjectFile file = Projects.create(folder)) {
            file.writing(tx -> {
                tx.places().putAll(SeededProject.places("county", "C", PEOPLE.length), "2023");
                return true;
            });
            TestImport people = new TestImport(file, 'a').column("POP", "Census", NumberKind.COUNT, 1);
            TestImport crimes = new TestImport(file, 'b').column("V01", "Police", NumberKind.COUNT, 1);
            for (Period period : List.of(HALF_WITHHELD, ALL_KNOWN, ONE_SMALL, ONE_WITHHELD, ALL_SMALL)) {
                cells(people, period, PEOPLE);
            }
            cells(crimes, HALF_WITHHELD, 210, Double.NaN, Double.NaN, 41);
            cells(crimes, ALL_KNOWN, 210, 105, 93, 41);
            cells(crimes, ONE_SMALL, 210, 105, 93, 4);
            cells(crimes, ONE_WITHHELD, 210, 105, 93, Double.NaN);
            cells(crimes, ALL_SMALL, 1, 2, 1, 2);
            people.store();
            crimes.store();
            path = file.path();
        }
        project = new OpenProject(ProjectFile.open(path, Projects.at(folder), Projects.CLOCK));
    }

    private static void cells(TestImport of, Period period, double... values) {
        IntStream.range(0, values.length)
                .forEach(i -> of.cell(
                        "C0" + (i + 1),
                        period,
                        Double.isNaN(values[i]) ? Status.SUPPRESSED : Status.OK,
                        values[i],
                        Double.isNaN(values[i]) ? "*" : Double.toString(values[i]),
                        i + 2 + 10 * (period.text().charAt(3) - '0')));
    }

    @AfterEach
    void close() {
        project.close();
    }

    private NumberCard card(CardRequest request) {
        return new SourceService().tracing(project, request).run(Progress.NONE);
    }

    private NumberCard everywhere(Period period) {
        return card(CardRequest.everywhere("V01", null, "county", period, Group.EVERYONE));
    }

    @Test
    void countsAreAddedUpAndDividedOnce() {
        NumberCard card = everywhere(ALL_KNOWN);
        assertEquals(449, card.reading().numerator());
        assertEquals(135_845, card.reading().denominator());
        assertEquals(100_000.0 * 449 / 135_845, card.reading().value(), 1e-9);
        assertNull(card.hidden());
    }

    @Test
    void everyPlaceIsListedWithItsOwnCell() {
        NumberCard card = everywhere(ALL_KNOWN);
        assertEquals(
                List.of("county 1", "county 2", "county 3", "county 4"),
                card.summands().stream().map(each -> each.place().name()).toList());
        for (int i = 0; i < PEOPLE.length; i++) {
            int row = i + 2;
            assertTrue(
                    card.summands().get(i).cells().stream()
                            .anyMatch(cell -> cell.startsWith("b.csv") && cell.endsWith("C" + row)),
                    card.summands().get(i).cells().toString());
        }
    }

    @Test
    void aSumThatHoldsAHiddenPartStaysOnTheDesk() {
        NumberCard card = everywhere(ONE_SMALL);
        assertEquals(412, card.reading().numerator());
        assertNotNull(card.hidden(), "whoever knows the other three would know the fourth");
    }

    @Test
    void theHiddenPartItselfStaysOnTheDesk() {
        CardRequest part = new CardRequest("V01", null, "C04", ONE_SMALL, Group.EVERYONE);
        assertEquals(HiddenMark.PRIMARY, card(part).hidden());
    }

    @Test
    void aSmallSumIsHiddenItself() {
        NumberCard card = everywhere(ALL_SMALL);
        assertEquals(6, card.reading().numerator());
        assertEquals(HiddenMark.PRIMARY, card.hidden());
    }

    @Test
    void whatThePublisherWithheldIsListedAndNotAdded() {
        NumberCard card = everywhere(ONE_WITHHELD);
        assertEquals(408, card.reading().numerator());
        assertEquals(123_500, card.reading().denominator());
        assertEquals(
                List.of(true, true, true, false),
                card.summands().stream().map(NumberCard.Summand::added).toList());
    }

    @Test
    void whereLessThanSixTenthsOfThePeopleWereCountedThereIsNoSum() {
        NumberCard card = everywhere(HALF_WITHHELD);
        assertNull(card.reading().value(), "62,345 of 135,845 people");
        assertEquals(Message.of("reason.coverage-too-low"), card.reading().reason());
        assertEquals(4, card.summands().size());
    }

    @Test
    void thePartsOfANumberAreItsOwnCells() {
        NumberCard card = card(new CardRequest("V01", null, "C02", ALL_KNOWN, Group.EVERYONE));
        NumberCard.Part above = card.parts().stream()
                .filter(part -> part.role() == Role.NUMERATOR)
                .findFirst()
                .orElseThrow();
        NumberCard.Part below = card.parts().stream()
                .filter(part -> part.role() == Role.DENOMINATOR)
                .findFirst()
                .orElseThrow();
        assertEquals(105, above.value());
        assertEquals("C3", above.cell().toString());
        assertEquals("b.csv", above.file().name());
        assertEquals(42_000, below.value());
        assertEquals("a.csv", below.file().name());
        assertEquals(100_000.0 * 105 / 42_000, card.reading().value(), 1e-9);
    }
}
