package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.service.ImportReport;

/** One line of the report on places. */
public sealed interface PlaceLine {
    /** The sheet it stands in. */
    String sheet();

    /** The text in the file, or the place's name where no row names it. */
    String text();

    /** How many rows say it; 0 where that was not counted. */
    default long rows() {
        return 0;
    }

    /** Probably a place: a person is asked. */
    record Asked(String sheet, String text, List<PlaceMatch.Candidate> candidates, int row, long rows)
            implements PlaceLine {
        public Asked {
            candidates = List.copyOf(candidates);
        }

        /** Whether the best candidate is the only best and alike enough. */
        boolean isSure(double bar) {
            return !candidates.isEmpty()
                    && candidates.get(0).score() >= bar
                    && (candidates.size() == 1
                            || candidates.get(0).score() > candidates.get(1).score());
        }
    }

    /** Not found: its rows stay out until a person says which place it is. */
    record Missing(String sheet, String text, int row, long rows) implements PlaceLine {}

    /** A row that names a place and period a second time. */
    record Twice(String sheet, String text, CellAddress cell, Message message) implements PlaceLine {}

    /** A place that the map has and the file does not. */
    record OnMapOnly(String sheet, String text, Place place) implements PlaceLine {}

    /** A total or a larger place, kept aside. */
    record Aside(String sheet, String text, PlaceMatch.Kind kind) implements PlaceLine {
        /** The end of the key of its words. */
        String kindKey() {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** All lines of a report: questions, not found, twice, on the map only, aside. */
    static List<PlaceLine> of(ImportReport report) {
        List<PlaceLine> asked = new ArrayList<>();
        List<PlaceLine> missing = new ArrayList<>();
        List<PlaceLine> twice = new ArrayList<>();
        List<PlaceLine> aside = new ArrayList<>();
        for (ImportTally tally : report.sheets()) {
            String sheet = tally.sheet();
            new TreeMap<>(tally.suggested())
                    .forEach((text, candidates) -> asked.add(new Asked(
                            sheet,
                            text,
                            candidates,
                            rowOf(tally, text),
                            tally.openRows().getOrDefault(text, 0L))));
            new TreeMap<>(tally.unmatched())
                    .forEach((text, row) -> missing.add(
                            new Missing(sheet, text, row, tally.openRows().getOrDefault(text, 0L))));
            tally.problems().stream()
                    .filter(problem -> problem.code().equals("duplicate"))
                    .forEach(problem -> twice(problem, twice));
            new TreeMap<>(tally.aggregates()).forEach((text, kind) -> aside.add(new Aside(sheet, text, kind)));
        }
        List<PlaceLine> all = new ArrayList<>(asked);
        all.addAll(missing);
        all.addAll(twice);
        report.onMapOnly().forEach(place -> all.add(new OnMapOnly("", place.name(), place)));
        all.addAll(aside);
        return all;
    }

    private static void twice(Problem problem, List<PlaceLine> lines) {
        CellAddress cell = problem.cell();
        if (cell != null && !problem.message().args().isEmpty()) {
            lines.add(new Twice(
                    problem.sheet(), String.valueOf(problem.message().args().get(0)), cell, problem.message()));
        }
    }

    private static int rowOf(ImportTally tally, String text) {
        return tally.problems().stream()
                .filter(problem -> problem.code().startsWith("place-suggested")
                        && problem.message().args().contains(text))
                .map(Problem::cell)
                .filter(java.util.Objects::nonNull)
                .mapToInt(CellAddress::row)
                .findFirst()
                .orElse(1);
    }
}
