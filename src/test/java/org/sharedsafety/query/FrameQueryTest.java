package org.sharedsafety.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.store.ProjectFile;
import org.sharedsafety.store.Projects;
import org.sharedsafety.store.TestImport;
import tech.tablesaw.api.Table;

class FrameQueryTest {
    private static final Period Y2018 = Period.ofYear(2018);
    private static final Period Y2019 = Period.ofYear(2019);
    private static final Period Y2020 = Period.ofYear(2020);

    @TempDir
    Path folder;

    private ProjectFile project;

    @BeforeEach
    void makeProject() {
        project = Projects.create(folder);
        project.writing(tx -> {
            tx.places().putAll(Projects.counties(5), "2023");
            tx.places().putAll(List.of(new Place(0, "state", "RV", "Rivera", null, null, null)), "2023");
            return true;
        });
        new TestImport(project, 'a')
                .column("V01", "UCR", NumberKind.COUNT, 1)
                .cell("RV0001", Y2020, Status.OK, 50, "50", 2)
                .cell("RV0002", Y2020, Status.OK, 0, "0", 3)
                .cell("RV0003", Y2020, Status.SUPPRESSED, Double.NaN, "*", 4)
                .cell("RV0004", Y2020, Status.OK, 7, "7", 5)
                .cell("RV", Y2020, Status.OK, 1000, "1,000", 6)
                .column("WB01", "SAIPE", NumberKind.PROPORTION, 100)
                .cell("RV0001", Y2019, Status.OK, 0.125, "12.5%", 2)
                .cell("RV0005", Y2019, Status.PROVISIONAL, 0.25, "25%", 6)
                .store();
        new TestImport(project, 'b')
                .column("POP", "Census", NumberKind.COUNT, 1000)
                .cell("RV0001", Y2020, Status.OK, 40, "40", 2)
                .cell("RV0002", Y2019, Status.OK, 21, "21", 3)
                .cell("RV0002", Y2018, Status.OK, 99, "99", 3)
                .cell("RV0004", Y2018, Status.OK, 33, "33", 5)
                .store();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private Frame frame() {
        return project.reading(tx -> new FrameQuery(tx)
                .read(FrameRequest.of(
                        tx.series().find("WB01", "SAIPE").orElseThrow().id(),
                        Y2019,
                        tx.series().find("V01", "UCR").orElseThrow().id(),
                        Y2020,
                        "county")));
    }

    @Test
    void countsAreDividedByTheDenominatorOfTheSamePlaceAndPeriod() {
        Table table = frame().table();
        assertEquals(
                List.of("RV0001", "RV0002", "RV0003", "RV0004", "RV0005"),
                table.stringColumn(Frame.CODE).asList());
        assertEquals(125.0, number(table, FrameColumn.Y_VALUE, 0), 1e-12);
        assertEquals(50, number(table, FrameColumn.Y_NUMERATOR, 0));
        assertEquals(40_000, number(table, FrameColumn.Y_DENOMINATOR, 0));
        assertEquals("ok", text(table, FrameColumn.Y_STATUS, 0));
        assertEquals(40_000, number(table, FrameColumn.POPULATION, 0));
    }

    @Test
    void aNeighboringYearsDenominatorMakesAnEstimateAndATrueZeroStaysZero() {
        Frame frame = frame();
        Table table = frame.table();
        assertEquals(0.0, number(table, FrameColumn.Y_VALUE, 1));
        assertEquals(21_000, number(table, FrameColumn.Y_DENOMINATOR, 1));
        assertEquals("estimated", text(table, FrameColumn.Y_STATUS, 1));
        assertEquals("reason.denominator-other-year", text(table, FrameColumn.Y_REASON, 1));
        assertEquals(List.of(Y2019, Y2020), frame.y().denominatorPeriods());
        assertEquals("Census", Objects.requireNonNull(frame.y().denominator()).name());
        assertTrue(frame.y().measure().computed());
        assertEquals(List.of("a.csv", "b.csv"), frame.y().measure().sources());
    }

    @Test
    void whatHasNoValueSaysWhy() {
        Table table = frame().table();
        assertTrue(table.doubleColumn(FrameColumn.Y_VALUE.column()).isMissing(2));
        assertEquals("suppressed", text(table, FrameColumn.Y_STATUS, 2));
        assertTrue(table.doubleColumn(FrameColumn.Y_VALUE.column()).isMissing(3));
        assertEquals(7, number(table, FrameColumn.Y_NUMERATOR, 3));
        assertEquals("not_available", text(table, FrameColumn.Y_STATUS, 3));
        assertEquals("reason.no-denominator", text(table, FrameColumn.Y_REASON, 3));
        assertEquals("", text(table, FrameColumn.Y_STATUS, 4));
    }

    @Test
    void aPublishedProportionIsScaledToTheMeasuresUnit() {
        Frame frame = frame();
        assertEquals(12.5, number(frame.table(), FrameColumn.X_VALUE, 0));
        assertEquals(25.0, number(frame.table(), FrameColumn.X_VALUE, 4));
        assertEquals("provisional", text(frame.table(), FrameColumn.X_STATUS, 4));
        assertEquals(false, frame.x().measure().computed());
        assertEquals(List.of("a.csv"), frame.x().measure().sources());
    }

    @Test
    void anObservationIsFoundWithItsCellAsItWasShown() {
        List<StoredObservation> found = project.reading(
                tx -> new ObservationQuery(tx).list(ObservationFilter.card("WB01", "RV0001", Y2019, Group.EVERYONE)));
        assertEquals(1, found.size());
        StoredObservation only = found.get(0);
        assertEquals(0.125, only.observation().value());
        assertEquals(100.0, only.scale());
        assertEquals("12.5%", only.observation().source().shown());
        assertEquals(new CellAddress(2, 4), only.observation().source().cell());
        assertEquals("a.csv", only.observation().source().file());
        assertEquals("sheet", only.observation().source().sheet());
    }

    @Test
    void everyObservationIsListedOnceWhateverTheLevels() {
        List<StoredObservation> all =
                project.reading(tx -> new ObservationQuery(tx).list(ObservationFilter.everything()));
        assertEquals(11, all.size());
        assertEquals(
                List.of("50", "0", "*", "7", "1,000"),
                all.stream()
                        .filter(each ->
                                each.observation().key().series().metricId().equals("V01"))
                        .map(each -> each.observation().source().shown())
                        .toList());
        assertEquals(
                11L,
                project.reading(tx -> new CoverageQuery(tx).series()).stream()
                        .mapToLong(CoverageQuery.SeriesExtent::observations)
                        .sum());
        assertEquals(
                List.of(7L, 4L),
                project.reading(tx -> new ImportQuery(tx).all()).stream()
                        .map(ImportQuery.ImportDetails::current)
                        .toList());
    }

    private static double number(Table table, FrameColumn column, int row) {
        return table.doubleColumn(column.column()).getDouble(row);
    }

    private static String text(Table table, FrameColumn column, int row) {
        return table.stringColumn(column.column()).get(row);
    }
}
