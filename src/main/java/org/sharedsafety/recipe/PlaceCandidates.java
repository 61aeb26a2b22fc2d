package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sharedsafety.model.CellAddress;

/** Lists the columns of a sheet that may name places, by their headers and by the look of their cells. */
final class PlaceCandidates {

    private static final int MOST = 12;
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
            "tract",
            "zip",
            "zipcode",
            "zcta",
            "zcta5",
            "zip5",
            "postal",
            "postcode",
            "postalcode",
            "place",
            "codigo",
            "clave",
            "neighborhood",
            "district");
    private static final Set<String> STATE_WORDS = Set.of("state", "statefp", "stfip", "st", "estado", "statecode");
    private static final Set<String> COUNTY_WORDS =
            Set.of("county", "countyfp", "cofip", "cnty", "co", "cou", "countycode", "condado");
    private static final Set<String> PARENT_WORDS =
            Set.of("state", "stabr", "st", "postal", "abbr", "estado", "province", "stusab", "usp", "above");
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
            "district",
            "commarea",
            "neighbourhood",
            "barrio",
            "comuna",
            "ward",
            "city",
            "town",
            "municipality",
            "lugar",
            "localidad",
            "region");

    private static final Set<String> NOT_NAMES = Set.of("type", "category", "tipo", "categoria", "note", "flag");

    /** Headers under which publishers put the usual code, so that it goes before one of their own. */
    private static final Set<String> USUAL_CODES = Set.of("fip", "geoid", "fipstxt", "id2");

    private static final Pattern GEO_ID = Pattern.compile("[0-9]{3,9}US[0-9]+");
    private static final Pattern LETTER_CODE = Pattern.compile("[A-Z]{1,3}[0-9]{2,8}");

    private final SheetProfile profile;
    private final int periodColumn;

    PlaceCandidates(SheetProfile profile, int periodColumn) {
        this.profile = profile;
        this.periodColumn = periodColumn;
    }

    /** Columns, and pairs of a state's and a county's column, that may hold codes. */
    List<PlaceCells> codes() {
        List<PlaceCells> candidates = new ArrayList<>();
        List<Integer> states = new ArrayList<>();
        List<Integer> counties = new ArrayList<>();
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            if (column == periodColumn || stats.filled() == 0) {
                continue;
            }
            boolean digits = stats.isWhole() && stats.isNumeric() && stats.mostDigits() > 0;
            if (digits && stats.mostDigits() <= 2 && hasWord(column, STATE_WORDS)) {
                states.add(column);
                candidates.add(single(column, 2));
            } else if (digits && stats.mostDigits() > 2 && (hasWord(column, CODE_WORDS) || isFive(stats))) {
                candidates.add(single(column, width(stats.mostDigits())));
            } else if (digits && hasWord(column, USUAL_CODES)) {
                candidates.add(single(column, 2));
            } else if (isWritten(column)) {
                candidates.add(single(column, 0));
            }
            if (digits && stats.mostDigits() <= 3 && hasWord(column, COUNTY_WORDS)) {
                counties.add(column);
            }
        }
        for (int state : states) {
            for (int county : counties) {
                if (state != county) {
                    candidates.add(new PlaceCells(List.of(state, county), List.of(2, 3), 0, 0, ""));
                }
            }
        }
        return candidates;
    }

    private static boolean isFive(ColumnStats stats) {
        return stats.mostDigits() == 5 && stats.fewestDigits() >= 4 && stats.distinct() > 20;
    }

    private static int width(int digits) {
        return digits == 4 || digits == 5 ? 5 : digits == 10 ? 11 : 0;
    }

    private static PlaceCells single(int column, int width) {
        return new PlaceCells(List.of(column), List.of(width), 0, 0, "");
    }

    /** Codes of places that the project does not know: any column with a header of codes and different cells. */
    List<PlaceCells> unknownCodes() {
        List<PlaceCells> candidates = new ArrayList<>();
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            boolean digits = stats.isWhole() && stats.isNumeric();
            if (column != periodColumn && stats.distinct() > 1 && digits && hasWord(column, CODE_WORDS)) {
                candidates.add(single(column, 0));
            }
        }
        return candidates;
    }

    /** Columns of words, those with a header of names first. */
    List<Integer> names() {
        List<Integer> names = new ArrayList<>();
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            boolean words = stats.texts() > 0 && stats.texts() * 2 >= stats.filled();
            if (words && column != periodColumn && !isWritten(column) && !hasWord(column, NOT_NAMES)) {
                names.add(column);
            }
        }
        names.sort(Comparator.comparing(column -> !hasWord(column, NAME_WORDS)));
        return names.subList(0, Math.min(MOST, names.size()));
    }

    /** The first column of words with a header of names, or 0. */
    int named() {
        return names().stream()
                .filter(column -> hasWord(column, NAME_WORDS))
                .findFirst()
                .orElse(0);
    }

    /** A column of words with a header of names, else one whose words are nearly all different, or 0. */
    int likelyName() {
        int named = named();
        return named > 0
                ? named
                : names().stream()
                        .filter(column -> profile.column(column).distinct() * 10L
                                >= profile.column(column).filled() * 9L)
                        .findFirst()
                        .orElse(0);
    }

    /** Columns of words that name the place above. */
    List<Integer> parents() {
        List<Integer> parents = new ArrayList<>();
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            boolean text = stats.texts() * 2 >= stats.filled() && stats.texts() > 0;
            boolean other = isDerived(column)
                    && RowSurvey.NO_PLACES.contains(profile.layout().header(column));
            if (text
                    && !other
                    && hasWord(column, PARENT_WORDS)
                    && !words(column).contains("county")) {
                parents.add(column);
            }
        }
        return parents;
    }

    /** Whether a step of rows appended the column. */
    boolean isDerived(int column) {
        return RowSurvey.derived(profile.rowSteps()).stream()
                .anyMatch(ref -> CellAddress.columnNumber(ref.column()) == column);
    }

    /** Whether the header is one under which publishers put the usual code. */
    boolean isUsualCode(PlaceCells cells) {
        return cells.code().size() == 1 && hasWord(cells.code().get(0), USUAL_CODES);
    }

    /** Whether the column holds codes made of letters and digits. */
    boolean isWritten(int column) {
        ColumnStats stats = profile.column(column);
        return !stats.examples().isEmpty()
                && stats.examples().stream()
                        .allMatch(text -> GEO_ID.matcher(text).matches()
                                || LETTER_CODE.matcher(text).matches());
    }

    List<String> words(int column) {
        return HeaderWords.of(profile.layout().header(column));
    }

    private boolean hasWord(int column, Set<String> words) {
        return words(column).stream().anyMatch(words::contains);
    }
}
