package org.sharedsafety.recipe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceText;
import org.sharedsafety.model.PointFinder;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.PartStep;

/** Finds the columns that tell where the person or event of a row is counted. */
final class CountPlaces {

    private static final Period ANY = Period.ofYears(1900, 2100);

    private final SheetProfile profile;
    private final PlaceKnowledge knowledge;
    private final List<SheetRow> sample;

    CountPlaces(SheetProfile profile, PlaceKnowledge knowledge, List<SheetRow> sample) {
        this.profile = profile;
        this.knowledge = knowledge;
        this.sample = sample;
    }

    /** The columns that a person named: tried as codes and as names on every level, the best is taken. */
    PlaceColumns.Found named(int code, int name, int parent, List<String> levels) {
        PlaceColumns.Found best = null;
        for (String level : levels) {
            for (PlaceCells cells : ways(code, name, parent, level)) {
                PlaceColumns.Found found = score(level, cells);
                best = best == null || found.found() > best.found() ? found : best;
            }
        }
        return best == null ? score("place", ways(code, name, parent, "place").get(0)) : best;
    }

    private List<PlaceCells> ways(int code, int name, int parent, String level) {
        if (code > 0) {
            return List.of(new PlaceCells(List.of(code), List.of(width(code)), name, parent, ""));
        }
        String only = parent > 0
                ? ""
                : new OnlyParent(knowledge.finder())
                        .of(level, profile.column(name).distinctTexts(), ANY);
        return List.of(
                new PlaceCells(List.of(), List.of(), name, parent, ""),
                new PlaceCells(List.of(), List.of(), name, 0, only),
                new PlaceCells(List.of(name), List.of(width(name)), 0, parent, ""));
    }

    private int width(int column) {
        int digits = profile.column(column).mostDigits();
        return digits == 4 || digits == 5 ? 5 : digits == 10 ? 11 : 0;
    }

    private PlaceColumns.Found score(String level, PlaceCells cells) {
        int found = 0;
        int tried = 0;
        for (SheetRow row : sample) {
            String code = cells.code().isEmpty() ? "" : cells.codeOf(row);
            String name = cells.nameOf(row);
            if (code.isEmpty() && name.isEmpty()) {
                continue;
            }
            tried++;
            PlaceMatch match = knowledge.finder().find(new PlaceText(level, code, name, cells.parentOf(row)), ANY);
            found += match instanceof PlaceMatch.Matched ? 1 : 0;
        }
        return new PlaceColumns.Found(
                level, cells, found, tried, !cells.code().isEmpty(), found * 2 >= tried && tried > 0);
    }

    /** The level in whose boundaries most points of the sample lie; empty where fewer than half of them are in any. */
    Optional<PartStep.EventPoint> points(ColumnRef longitude, ColumnRef latitude) {
        PartStep.EventPoint best = null;
        long most = 0;
        for (Map.Entry<String, PointFinder> level : knowledge.points().entrySet()) {
            PartStep.EventPoint step = new PartStep.EventPoint(level.getKey(), longitude, latitude);
            CountReasons reasons = new CountReasons();
            PointPlaces places = new PointPlaces(step, level.getValue());
            long inside = sample.stream()
                    .filter(row -> places.find(row, ANY, reasons) != null)
                    .count();
            if (inside > most && inside * 2 >= inside + reasons.outside) {
                most = inside;
                best = step;
            }
        }
        return Optional.ofNullable(best);
    }
}
