package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    private static final int MOST_CANDIDATES = 12;
    private static final Set<String> CODE_WORDS = Set.of(
            "fip",
            "geoid",
            "geo",
            "code",
            "id",
            "id2",
            "key",
            "fipstxt",
            "fipsno",
            "gisjoin",
            "ori",
            "gs",
            "number",
            "no",
            "commarea",
            "area",
            "county",
            "state",
            "tract",
            "zip",
            "place",
            "codigo",
            "clave",
            "neighborhood",
            "district");
    private static final Set<String> STATE_WORDS = Set.of("state", "statefp", "stfip", "st", "estado", "statecode");
    private static final Set<String> COUNTY_WORDS =
            Set.of("county", "countyfp", "cofip", "cnty", "co", "cou", "countycode", "condado");
    private static final Set<String> PARENT_WORDS =
            Set.of("state", "stabr", "st", "postal", "abbr", "estado", "province", "stusab", "usp");
    private static final Set<String> NAME_WORDS = Set.of(
            "name",
            "county",
            "area",
            "geography",
            "place",
            "neighborhood",
            "community",
            "label",
            "nombre",
            "condado",
            "municipio",
            "jurisdiction",
            "location",
            "state",
            "district");
    private static final Pattern GEO_ID = Pattern.compile("[0-9]{3,9}US[0-9]+");
    private static final Pattern LETTER_CODE = Pattern.compile("[A-Z]{1,3}[0-9]{2,8}");

    private final SheetProfile profile;
    private final PlaceKnowledge knowledge;
    private final List<SheetRow> sample;
    private final Function<SheetRow, Period> periodOf;
    private final int periodColumn;

    PlaceColumns(
            SheetProfile profile,
            PlaceKnowledge knowledge,
            List<SheetRow> sample,
            int periodColumn,
            Function<SheetRow, Period> periodOf) {
        this.profile = profile;
        this.knowledge = knowledge;
        this.sample = sample;
        this.periodColumn = periodColumn;
        this.periodOf = periodOf;
    }

    /** The columns that name places on one of these levels; empty where no column can. */
    Optional<Found> find(List<String> levels) {
        List<PlaceCells> codes = codeCandidates();
        List<Integer> names = nameCandidates();
        List<Integer> parents = parentCandidates();
        Score best = Score.NONE;
        for (String level : levels) {
            for (PlaceCells code : codes) {
                best = best.better(score(level, code));
            }
        }
        Score bestName = Score.NONE;
        for (String level : best.good() ? List.of(best.level) : levels) {
            for (int name : names) {
                bestName = bestName.better(bestOfParents(level, name, parents));
            }
        }
        if (best.good()) {
            int name = bestName.share() >= 0.3 ? bestName.cells.name() : namedColumn(names);
            int parent = parents.stream()
                    .filter(column -> column != name)
                    .findFirst()
                    .orElse(0);
            PlaceCells cells = new PlaceCells(best.cells.code(), best.cells.widths(), name, parent);
            return Optional.of(new Found(best.level, cells, best.found, best.tried, true, true));
        }
        if (bestName.good()) {
            return Optional.of(new Found(bestName.level, bestName.cells, bestName.found, bestName.tried, false, true));
        }
        return guess(codes, names, levels);
    }

    /** No column names known places: the likeliest by its header, for a person to confirm. */
    private Optional<Found> guess(List<PlaceCells> codes, List<Integer> names, List<String> levels) {
        int name = namedColumn(names);
        Optional<PlaceCells> code = codes.stream()
                .filter(cells -> cells.code().size() == 1
                        && hasWord(cells.code().get(0), CODE_WORDS)
                        && profile.column(cells.code().get(0)).distinct() > 1)
                .findFirst();
        if (name == 0 && code.isEmpty()) {
            return Optional.empty();
        }
        PlaceCells cells = code.map(found -> new PlaceCells(found.code(), found.widths(), name, 0))
                .orElse(new PlaceCells(List.of(), List.of(), name, 0));
        int column = name == 0 ? cells.code().get(0) : name;
        String level = levels.stream()
                .filter(candidate -> words(column).containsAll(HeaderWords.of(candidate)))
                .findFirst()
                .orElse(levels.isEmpty() ? "place" : levels.get(0));
        return Optional.of(new Found(level, cells, 0, sample.size(), false, false));
    }

    private List<PlaceCells> codeCandidates() {
        List<PlaceCells> candidates = new ArrayList<>();
        List<Integer> states = new ArrayList<>();
        List<Integer> counties = new ArrayList<>();
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            if (column == periodColumn || stats.filled() == 0) {
                continue;
            }
            boolean digits = stats.isWhole() && stats.texts() == 0 && stats.mostDigits() > 0;
            if (digits && stats.mostDigits() <= 2 && hasWord(column, STATE_WORDS)) {
                states.add(column);
            }
            if (digits && stats.mostDigits() <= 3 && hasWord(column, COUNTY_WORDS)) {
                counties.add(column);
            }
            boolean named = hasWord(column, CODE_WORDS);
            boolean written = stats.examples().stream()
                    .allMatch(text -> GEO_ID.matcher(text).matches()
                            || LETTER_CODE.matcher(text).matches());
            boolean five = digits && stats.mostDigits() == 5 && stats.distinct() > 20;
            if ((digits && (named || five)) || written) {
                candidates.add(single(column, stats, written));
            }
        }
        for (int state : states) {
            for (int county : counties) {
                if (state != county) {
                    candidates.add(new PlaceCells(List.of(state, county), List.of(2, 3), 0, 0));
                }
            }
        }
        return candidates;
    }

    private static PlaceCells single(int column, ColumnStats stats, boolean written) {
        int digits = stats.mostDigits();
        int width = written ? 0 : digits == 4 || digits == 5 ? 5 : digits == 10 ? 11 : digits <= 2 ? 2 : 0;
        return new PlaceCells(List.of(column), List.of(width), 0, 0);
    }

    private List<Integer> nameCandidates() {
        List<Integer> names = new ArrayList<>();
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            if (stats.texts() > 0 && stats.texts() * 2 >= stats.filled() && column != periodColumn) {
                names.add(column);
            }
        }
        names.sort(Comparator.comparing(column -> !hasWord(column, NAME_WORDS)));
        return names.subList(0, Math.min(MOST_CANDIDATES, names.size()));
    }

    private List<Integer> parentCandidates() {
        List<Integer> parents = new ArrayList<>();
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            boolean text = stats.texts() * 2 >= stats.filled() && stats.texts() > 0;
            if (text && hasWord(column, PARENT_WORDS) && !words(column).contains("county")) {
                parents.add(column);
            }
        }
        return parents;
    }

    private int namedColumn(List<Integer> names) {
        return names.stream()
                .filter(column -> hasWord(column, NAME_WORDS))
                .findFirst()
                .orElse(names.isEmpty() ? 0 : names.get(0));
    }

    private Score bestOfParents(String level, int name, List<Integer> parents) {
        Score best = score(level, new PlaceCells(List.of(), List.of(), name, 0));
        for (int parent : parents) {
            if (parent != name) {
                best = best.better(score(level, new PlaceCells(List.of(), List.of(), name, parent)));
            }
        }
        return best;
    }

    private Score score(String level, PlaceCells cells) {
        Map<PlaceText, PlaceMatch> asked = new HashMap<>();
        Set<String> places = new HashSet<>();
        int found = 0;
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
            tried += match instanceof PlaceMatch.Aggregate ? 0 : 1;
        }
        return new Score(level, cells, found, tried, places.size());
    }

    private boolean hasWord(int column, Set<String> words) {
        return words(column).stream().anyMatch(words::contains);
    }

    private List<String> words(int column) {
        return HeaderWords.of(profile.layout().header(column));
    }

    private record Score(String level, PlaceCells cells, int found, int tried, int places) {

        static final Score NONE = new Score("", new PlaceCells(List.of(), List.of(), 0, 0), 0, 0, 0);

        double share() {
            return tried == 0 ? 0 : (double) found / tried;
        }

        boolean good() {
            return share() >= 0.5;
        }

        Score better(Score other) {
            return other.weight() > weight() + 1e-9 ? other : this;
        }

        private double weight() {
            return share() * places * (good() ? 1 : 0.01);
        }
    }
}
