package org.sharedsafety.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RollUp;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowSpan;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.recipe.FacetRun;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.SheetReading;

/** A fictional sheet of offences: title rows, two header rows, merged cells, hidden cells, a footnote mark, a total. */
final class CrimeSheet {
    private static final String[] NAMES = {
        "Alder",
        "Aspen Ridge",
        "Bell Creek",
        "Brightwater",
        "Cañada Verde",
        "Cedar Fork",
        "CopperHill Co.",
        "Doña Luz",
        "Eastmere",
        "Elk Prairie",
        "Fairhaven",
        "Hollis"
    };
    private static final ColumnRef CODE = new ColumnRef("A", "County FIPS");
    private static final ColumnRef NAME = new ColumnRef("B", "County Name");

    private CrimeSheet() {}

    static FileDraft draft(Path file) {
        Proposal proposal = new Proposal(
                "Table 4",
                grid(),
                List.of(4, 5),
                List.of(
                        new RowSpan(1, 2, RowKind.TITLE),
                        new RowSpan(3, 3, RowKind.BLANK),
                        new RowSpan(4, 5, RowKind.HEADER),
                        new RowSpan(30, 30, RowKind.AGGREGATE),
                        new RowSpan(31, 32, RowKind.FOOTNOTE)),
                columns(),
                recipe(),
                List.of());
        Proposal notes = new Proposal(
                "Notes",
                new Grid(
                        "Notes",
                        List.of(new SheetRow(1, List.of(new Cell.Text("Counts are offences reported to police.")))),
                        List.of(),
                        1,
                        1,
                        Set.of(),
                        Set.of(),
                        true),
                List.of(),
                List.of(new RowSpan(1, 1, RowKind.NOTE)),
                List.of(),
                null,
                List.of());
        List<Problem> problems = List.of(
                new Problem(
                        Problem.Severity.WARNING,
                        "Table 4",
                        CellAddress.parse("D17"),
                        Message.of("problem.text-in-numbers", "3a", "Violent crime 2022")),
                new Problem(
                        Problem.Severity.QUESTION,
                        "Table 4",
                        CellAddress.parse("B12"),
                        Message.of("problem.place-suggested", "CopperHill Co.", "Copperhill", "RV007")));
        return new FileDraft(
                file,
                "xlsx",
                "0".repeat(64),
                20_480,
                List.of(
                        new FileDraft.SheetDraft(proposal, false, 32, problems),
                        new FileDraft.SheetDraft(notes, false, 1, List.of())),
                List.of());
    }

    /** The same sheet under another name, one header written otherwise. */
    static FileDraft.SheetDraft renamed(FileDraft.SheetDraft sheet, String name, String header, String instead) {
        Proposal known = sheet.proposal();
        Proposal other = new Proposal(
                name,
                known.preview(),
                known.headerRows(),
                known.rows(),
                known.columns().stream()
                        .map(column -> column.column().header().equals(header)
                                ? reading(
                                        new ColumnRef(column.column().column(), instead),
                                        column.role(),
                                        column.metric(),
                                        column.period(),
                                        column.reason())
                                : column)
                        .toList(),
                known.recipe(),
                List.of());
        return new FileDraft.SheetDraft(other, false, sheet.rowsRead(), List.of());
    }

    static List<Place> places() {
        return List.of(
                new Place(7, "county", "RV007", "Copperhill", null, null, null),
                new Place(21, "county", "RV021", "Saint Brendan", null, null, null));
    }

    /** Looks closer: the rows in sight read as the sheet says, one column counted from the preview. */
    static ImportDoors.Closer closer() {
        return new ImportDoors.Closer(
                (draft, sheet, said) -> progress -> draft.sheet(sheet).orElseThrow(),
                (sheet, recipe) -> progress -> reading(sheet, recipe),
                (draft, sheet, recipe, column, filters) -> progress -> {
                    FacetRun run = new FacetRun(recipe, column, filters);
                    draft.sheet(sheet).orElseThrow().proposal().preview().rows().forEach(run::accept);
                    return run.finish();
                });
    }

    private static SheetReading reading(FileDraft.SheetDraft sheet, Recipe recipe) {
        java.util.Map<CellAddress, Status> cells = new java.util.HashMap<>();
        Set<Integer> rows = new java.util.HashSet<>();
        Step.DataRows range = recipe.step(Step.DataRows.class).orElseThrow();
        for (SheetRow row : sheet.proposal().preview().rows()) {
            if (row.number() >= range.first() && row.number() <= range.last()) {
                rows.add(row.number());
                recipe.steps(Step.Measure.class)
                        .mapToInt(step -> CellAddress.columnNumber(step.column().column()))
                        .forEach(column -> cells.put(
                                new CellAddress(row.number(), column),
                                row.cell(column).shown().equals("<10") ? Status.SUPPRESSED : Status.OK));
            }
        }
        return new SheetReading(cells, rows, List.of(), List.of());
    }

    static List<Metric> metrics() {
        return List.of(
                metric("POP01", "Residents", "Residentes"),
                metric("V01", "Violent crime reported", "Delitos violentos denunciados"),
                metric("V02", "Property crime reported", "Delitos contra la propiedad denunciados"));
    }

    private static Metric metric(String id, String english, String spanish) {
        return new Metric(
                id,
                Principle.PH,
                "safety",
                english,
                spanish,
                "offences",
                "-",
                "count",
                1,
                Direction.WORSE,
                RollUp.SUM,
                "occurrence",
                List.of(),
                List.of(),
                "outcome",
                "police",
                0,
                false,
                null,
                null,
                null,
                List.of(),
                true);
    }

    static Recipe recipe() {
        return new Recipe(
                Recipe.CURRENT,
                List.of(
                        new Step.ReadSheet("xlsx", "Table 4", null, null, false),
                        new Step.HeaderRows(List.of(4, 5)),
                        new Step.DataRows(6, 29),
                        new PlaceStep.Places("county", List.of(CODE), List.of(0), NAME, null),
                        measure("C", "Population 2023", "POP01", "2023"),
                        measure("D", "Violent crime 2022", "V01", "2022"),
                        measure("E", "Violent crime 2023", "V01", "2023"),
                        new CellStep.MissingText("<10", Status.SUPPRESSED),
                        new CellStep.MissingText("n/a", Status.NOT_AVAILABLE)));
    }

    private static Step.Measure measure(String column, String header, String metric, String period) {
        return new Step.Measure(
                new ColumnRef(column, header),
                metric,
                "rivera-crime",
                period,
                NumberKind.COUNT,
                1,
                null,
                null,
                null,
                null);
    }

    private static List<ColumnReading> columns() {
        return List.of(
                reading(CODE, ColumnRole.PLACE_CODE, null, null, Message.of("column.place-code", 24, 24)),
                reading(NAME, ColumnRole.PLACE, null, null, Message.of("column.place-beside-code")),
                reading(
                        new ColumnRef("C", "Population 2023"),
                        ColumnRole.METRIC,
                        "POP01",
                        "2023",
                        Message.of("column.metric", "Residents")),
                reading(
                        new ColumnRef("D", "Violent crime 2022"),
                        ColumnRole.METRIC,
                        "V01",
                        "2022",
                        Message.of("column.metric", "Violent crime reported")),
                reading(
                        new ColumnRef("E", "Violent crime 2023"),
                        ColumnRole.METRIC,
                        "V01",
                        "2023",
                        Message.of("column.metric", "Violent crime reported")),
                reading(new ColumnRef("F", "Remarks"), ColumnRole.IGNORED, null, null, Message.of("column.text")));
    }

    private static ColumnReading reading(
            ColumnRef column,
            ColumnRole role,
            @org.jspecify.annotations.Nullable String metric,
            @org.jspecify.annotations.Nullable String period,
            Message reason) {
        return new ColumnReading(
                column,
                role,
                metric,
                period,
                reason,
                0.9,
                new ColumnReading.Profile(22, 1, 0, 1, 24, 30.0, 333.0, List.of("135", "66", "70")));
    }

    private static Grid grid() {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(texts(1, "Rivera Valley Department of Justice (fictional)"));
        rows.add(texts(2, "Table 4. Offences reported to police, by county, 2022 and 2023"));
        rows.add(texts(4, "County", "", "Population", "Violent crime", "", "Remarks"));
        rows.add(texts(5, "FIPS", "Name", "2023", "2022", "2023", ""));
        for (int i = 0; i < NAMES.length; i++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Text(String.format(java.util.Locale.ROOT, "RV%03d", i + 1)));
            cells.add(new Cell.Text(NAMES[i]));
            cells.add(number(12_480 + 1_731 * i));
            cells.add(i == 9 ? new Cell.Text("<10") : i == 11 ? new Cell.Text("3a") : number(135 - 9 * i));
            cells.add(i == 9 ? new Cell.Text("<10") : i == 7 ? new Cell.Text("n/a") : number(128 - 8 * i));
            cells.add(i == 3 ? new Cell.Text("two agencies") : Cell.Blank.CELL);
            rows.add(new SheetRow(6 + i, cells));
        }
        rows.add(new SheetRow(
                30, List.of(new Cell.Text("Total"), Cell.Blank.CELL, number(563_670), number(2_084), number(2_001))));
        rows.add(texts(31, "<10: fewer than ten, not shown. 3a: see note."));
        rows.add(texts(32, "Source: county sheriffs, 4 March 2025"));
        return new Grid(
                "Table 4",
                rows,
                List.of(new MergedRange(4, 1, 4, 2), new MergedRange(4, 4, 4, 5)),
                32,
                6,
                Set.of(),
                Set.of(),
                false);
    }

    private static Cell number(int value) {
        return new Cell.Numeric(value, String.format(java.util.Locale.ROOT, "%,d", value));
    }

    private static SheetRow texts(int number, String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(text.isEmpty() ? Cell.Blank.CELL : new Cell.Text(text));
        }
        return new SheetRow(number, cells);
    }

    /** What reading the sheet comes to: one name is asked about until a person answers it. */
    static ImportReport report(FileDraft draft, Recipe recipe, long importId) {
        boolean answered = recipe.step(PlaceStep.SamePlace.class).isPresent();
        List<Problem> problems = new ArrayList<>();
        if (!answered) {
            problems.add(draft.sheets().get(0).problems().get(1));
        }
        problems.add(draft.sheets().get(0).problems().get(0));
        for (String cell : List.of("D15", "E15")) {
            problems.add(new Problem(
                    Problem.Severity.INFO,
                    "Table 4",
                    CellAddress.parse(cell),
                    Message.of("problem.read-as-missing", "<10", Message.of("status.suppressed"), 2)));
        }
        problems.add(new Problem(Problem.Severity.INFO, "Table 4", null, Message.of("problem.aggregates-aside", 1)));
        Place copperhill = new Place(7, "county", "RV007", "Copperhill", null, null, null);
        ImportTally tally = new ImportTally(
                "Table 4",
                24,
                Map.of(Status.OK, 67L, Status.SUPPRESSED, 2L, Status.NOT_AVAILABLE, 1L),
                0,
                answered ? 24 : 23,
                0,
                answered ? Map.of() : Map.of("CopperHill Co.", List.of(new PlaceMatch.Candidate(copperhill, 0.93))),
                Map.of("St Brenden", 27),
                Map.of("Total", PlaceMatch.Kind.TOTAL),
                0,
                problems);
        return new ImportReport(importId, draft, List.of(tally), 70, 70, 0, 0, 0.2, 24);
    }
}
