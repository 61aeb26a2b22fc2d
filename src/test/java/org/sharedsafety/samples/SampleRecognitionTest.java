package org.sharedsafety.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.RollUp;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.recipe.ImportWishes;
import org.sharedsafety.recipe.PlaceKnowledge;
import org.sharedsafety.recipe.RecipeProposer;
import org.sharedsafety.recipe.RecipeRun;
import org.sharedsafety.recipe.SheetProfile;

/** The plain files are understood without a hand: every measure of the catalogue in them is found by its header. */
class SampleRecognitionTest {
    private static final Path FOLDER = Path.of("sample-data", "rivera-valley");

    /** Columns that no catalogue knows: they may come in as measures of the project's own. */
    private static final Set<String> UNKNOWN =
            Set.of("jobs", "people in group quarters", "visitor nights", "coverage (percent)");

    /** The text file with age groups and the sheet of the whole region: a person says what group and level are. */
    private static final Set<String> BY_HAND = Set.of("by age", "Region");

    private final List<Metric> catalogue = catalogue();
    private final Map<String, Place> places = new HashMap<>();

    SampleRecognitionTest() throws IOException {
        int id = 1;
        for (Map<String, String> row : Tables.table(FOLDER.resolve("places.csv"), "")) {
            Place place = new Place(id++, row.get("level"), row.get("code"), row.get("name"), null, null, null);
            places.put(place.level() + place.code(), place);
        }
    }

    @Test
    void everyMeasureIsFoundByItsHeader() throws IOException {
        Set<String> measures = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("rivera-"))
                    .sorted()
                    .toList()) {
                boolean text = file.toString().endsWith(".csv");
                String only = file.toString().contains("by-age") ? "by age" : "csv";
                for (String sheet : text ? List.of(only) : Tables.sheets(file)) {
                    if (!sheet.equals("About this file")) {
                        look(file, sheet, measures, wrong);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(measures.size() >= 88, measures.size() + " measures: " + measures);
    }

    @Test
    void theFirstSheetIsOnlyWords() throws IOException {
        Path file = FOLDER.resolve("rivera-crime-2018-2024.xlsx");
        Proposal proposal = propose(grid(file, "About this file"));
        assertTrue(proposal.recipe() == null, proposal.toString());
    }

    private void look(Path file, String sheet, Set<String> measures, List<String> wrong) throws IOException {
        Grid grid = grid(file, sheet);
        Proposal proposal = propose(grid);
        String where = file.getFileName() + " " + sheet + ": ";
        Recipe recipe = proposal.recipe();
        if (recipe == null) {
            wrong.add(where + "no recipe " + proposal.problems());
            return;
        }
        Map<String, Step.Measure> byHeader = recipe.steps(Step.Measure.class)
                .collect(Collectors.toMap(m -> m.column().header(), m -> m));
        for (Cell cell : grid.rows().get(0).cells()) {
            String header = cell.shown();
            Step.Measure found = byHeader.get(header);
            String id = expected(header);
            if (id == null || UNKNOWN.contains(header)) {
                continue;
            }
            if (found == null || !found.metric().equals(id)) {
                wrong.add(where + header + " is not " + id + " but " + found);
                continue;
            }
            measures.add(id);
            boolean parts =
                    grid.rows().get(0).cells().stream().anyMatch(c -> c.shown().equals(header + " numerator"));
            boolean count = !parts && isCount(id);
            if ((parts && (found.numerator() == null || found.denominator() == null))
                    || count != (found.kind() == NumberKind.COUNT)
                    || found.scale() != 1) {
                wrong.add(where + found);
            }
        }
        List<FoundObservation> observations = new ArrayList<>();
        RecipeRun run = new RecipeRun(recipe, grid.sheet(), catalogue, finder(), observations::add);
        grid.rows().forEach(run::accept);
        var tally = run.finish();
        boolean byHand = BY_HAND.contains(sheet);
        if (!byHand && (!tally.unmatched().isEmpty() || tally.duplicates() > 0 || observations.isEmpty())) {
            wrong.add(where + tally.unmatched() + " duplicates " + tally.duplicates() + " stored " + tally.stored());
        }
    }

    private static boolean isCount(String id) {
        boolean elsewhere = id.startsWith("I") || id.equals("V12");
        return Population.HEADERS.containsKey(id)
                || (!elsewhere && Measures.byId(id).kind() == Measure.Kind.COUNT);
    }

    private String expected(String header) {
        return catalogue.stream()
                .filter(m -> m.nameEn().equalsIgnoreCase(header)
                        || m.aliases().stream().anyMatch(header::equalsIgnoreCase))
                .map(Metric::id)
                .findFirst()
                .orElse(null);
    }

    private Proposal propose(Grid grid) {
        return new RecipeProposer(catalogue, new PlaceKnowledge(List.of("county", "neighborhood", "country"), finder()))
                .propose(
                        new Step.ReadSheet("csv", grid.sheet(), "UTF-8", ",", false),
                        grid,
                        SheetProfile.of(grid),
                        ImportWishes.NONE);
    }

    private PlaceFinder finder() {
        return (text, period) -> {
            Place place = places.get(text.level() + text.code());
            return place == null
                    ? new PlaceMatch.Unmatched(Message.of("problem.place-code-unknown", text.code()))
                    : new PlaceMatch.Matched(place, PlaceMatch.How.CODE, null);
        };
    }

    private static Grid grid(Path file, String sheet) throws IOException {
        List<List<String>> cells =
                file.toString().endsWith(".csv") ? Tables.csv(file, StandardCharsets.UTF_8) : Tables.sheet(file, sheet);
        List<SheetRow> rows = new ArrayList<>();
        for (List<String> row : cells) {
            rows.add(new SheetRow(
                    rows.size() + 1,
                    row.stream().map(SampleRecognitionTest::cell).toList()));
        }
        return new Grid(sheet, rows, List.of(), rows.size(), cells.get(0).size(), Set.of(), Set.of(), true);
    }

    private static Cell cell(String text) {
        return text.matches("-?\\d+(\\.\\d+)?")
                ? new Cell.Numeric(Double.parseDouble(text), text)
                : new Cell.Text(text);
    }

    private static List<Metric> catalogue() throws IOException {
        Path file = Path.of("src", "main", "resources", "org", "sharedsafety", "store", "metric-catalogue.csv");
        List<Metric> metrics = new ArrayList<>();
        for (Map<String, String> row : Tables.table(file, "")) {
            String denominator = Objects.requireNonNull(row.get("denominator_id"));
            metrics.add(new Metric(
                    row.get("id"),
                    Principle.valueOf(row.get("principle")),
                    row.get("domain"),
                    row.get("name_en"),
                    row.get("name_es"),
                    row.get("numerator"),
                    row.get("denominator"),
                    row.get("unit"),
                    Double.parseDouble(row.get("multiplier")),
                    Direction.NEUTRAL,
                    RollUp.SUM,
                    "",
                    List.of(),
                    List.of(row.get("aliases").split("\\s*;\\s*", -1)),
                    "",
                    "",
                    0,
                    false,
                    denominator.isEmpty() ? null : denominator,
                    null,
                    null,
                    List.of(),
                    true));
        }
        return metrics;
    }
}
