package org.sharedsafety.recipe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceText;
import org.sharedsafety.model.SheetRow;

/**
 * Finds the columns that name places by asking for the places of a sample of rows.
 *
 * <p>Every likely code, pair of code parts and name is tried on every level; the one that finds the most different
 * places in the largest share of rows wins. So a column of state numbers loses against state and county together.
 */
final class PlaceColumns {

    /** The columns found, and how well: {@code found} of {@code tried} rows name a known place. */
    record Found(String level, PlaceCells cells, int found, int tried, boolean byCode, boolean known) {}

    private static final double NAMES_AGREE = 0.3;

    private final PlaceCandidates candidates;
    private final SheetProfile profile;
    private final PlaceKnowledge knowledge;
    private final List<SheetRow> sample;
    private final Function<SheetRow, Period> periodOf;

    PlaceColumns(
            SheetProfile profile,
            PlaceKnowledge knowledge,
            List<SheetRow> sample,
            int periodColumn,
            Function<SheetRow, Period> periodOf) {
        this.candidates = new PlaceCandidates(profile, periodColumn);
        this.profile = profile;
        this.knowledge = knowledge;
        this.sample = sample;
        this.periodOf = periodOf;
    }

    /** The columns that name places on one of these levels; empty where no column can. */
    Optional<Found> find(List<String> levels) {
        PlaceScore byCode = PlaceScore.NONE;
        for (String level : levels) {
            for (PlaceCells code : candidates.codes()) {
                byCode = byCode.better(score(level, code));
            }
        }
        PlaceScore byName = PlaceScore.NONE;
        for (String level : byCode.good() ? List.of(byCode.level()) : levels) {
            for (int name : candidates.names()) {
                byName = byName.better(bestOfParents(level, name));
            }
        }
        if (byCode.good()) {
            return Optional.of(withNames(byCode, byName));
        }
        if (byName.found() * 2 < byName.tried() || byName.tried() == 0) {
            byName = withOnlyParent(levels, byName);
        }
        return byName.good()
                ? Optional.of(new Found(byName.level(), byName.cells(), byName.found(), byName.tried(), false, true))
                : guess(levels);
    }

    private Found withNames(PlaceScore byCode, PlaceScore byName) {
        int name = byName.share() >= NAMES_AGREE ? byName.cells().name() : candidates.named();
        // A caption or a heading names the place above only where it helps to tell places of one name apart.
        int parent = candidates.parents().stream()
                .filter(column -> column != name)
                .filter(column -> !candidates.isDerived(column)
                        || column == byName.cells().parent())
                .findFirst()
                .orElse(0);
        PlaceCells cells = new PlaceCells(byCode.cells().code(), byCode.cells().widths(), name, parent, "");
        return new Found(byCode.level(), cells, byCode.found(), byCode.tried(), true, true);
    }

    private PlaceScore bestOfParents(String level, int name) {
        PlaceScore best = score(level, new PlaceCells(List.of(), List.of(), name, 0, ""));
        for (int parent : candidates.parents()) {
            if (parent != name) {
                best = best.better(score(level, new PlaceCells(List.of(), List.of(), name, parent, "")));
            }
        }
        return best;
    }

    private PlaceScore withOnlyParent(List<String> levels, PlaceScore otherwise) {
        PlaceScore best = otherwise;
        OnlyParent only = new OnlyParent(knowledge.finder());
        for (String level : levels) {
            for (int name : candidates.names()) {
                String parent = sample.isEmpty()
                        ? ""
                        : only.of(level, profile.column(name).distinctTexts(), periodOf.apply(sample.get(0)));
                if (!parent.isEmpty()) {
                    best = best.better(score(level, new PlaceCells(List.of(), List.of(), name, 0, parent)));
                }
            }
        }
        return best;
    }

    /** No column names known places: the likeliest by its header, for a person to confirm. */
    private Optional<Found> guess(List<String> levels) {
        int name = candidates.likelyName();
        Optional<PlaceCells> code = candidates.unknownCodes().stream().findFirst();
        if (name == 0 && code.isEmpty()) {
            return Optional.empty();
        }
        PlaceCells cells = code.map(found -> new PlaceCells(found.code(), found.widths(), name, 0, ""))
                .orElse(new PlaceCells(List.of(), List.of(), name, 0, ""));
        int column = name == 0 ? cells.code().get(0) : name;
        String level = levels.stream()
                .filter(candidate -> candidates.words(column).containsAll(HeaderWords.of(candidate)))
                .findFirst()
                .orElse(levels.isEmpty() ? "place" : levels.get(0));
        return Optional.of(
                new Found(level, cells, 0, sample.size(), !cells.code().isEmpty(), false));
    }

    /** The share of the rows of a sample whose cells name places of a level, 0 to 1; a suggestion counts half. */
    double share(String level, PlaceCells cells) {
        return score(level, cells).share();
    }

    private PlaceScore score(String level, PlaceCells cells) {
        Map<PlaceText, PlaceMatch> asked = new HashMap<>();
        Set<String> places = new HashSet<>();
        int found = 0;
        int suggested = 0;
        int tried = 0;
        for (SheetRow row : sample) {
            String code = cells.code().isEmpty() ? "" : cells.codeOf(row);
            String name = cells.nameOf(row);
            if (code.isEmpty() && name.isEmpty()) {
                continue;
            }
            PlaceText text = new PlaceText(level, code, name, cells.parentOf(row));
            PlaceMatch match =
                    asked.computeIfAbsent(text, key -> knowledge.finder().find(key, periodOf.apply(row)));
            if (match instanceof PlaceMatch.Matched matched) {
                found++;
                places.add(matched.place().code());
            }
            suggested += match instanceof PlaceMatch.Suggested ? 1 : 0;
            tried += match instanceof PlaceMatch.Aggregate ? 0 : 1;
        }
        return new PlaceScore(level, cells, found, suggested, tried, places.size(), candidates.isUsualCode(cells));
    }
}
