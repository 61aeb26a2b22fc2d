package org.sharedsafety.recipe;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.SheetRow;

/**
 * Finds the column that tells agencies of a place apart: by what a person said, by the words of its header, by codes of
 * agencies, by names of agencies.
 */
final class AgencyColumn {

    private static final Set<String> AGENCIES = Set.of(
            "agency",
            "ori",
            "ncic",
            "nciccode",
            "department",
            "dept",
            "sheriff",
            "police",
            "facility",
            "hospital",
            "jail",
            "prison",
            "office",
            "court",
            "shelter",
            "provider",
            "agencia",
            "departamento",
            "dependencia");
    private static final Set<String> NOT_NAMES = Set.of("type", "category", "group", "class", "count", "number");

    /** The FBI's codes of agencies: two letters of the state, then seven or five letters and digits. */
    private static final Pattern ORI = Pattern.compile("[A-Z]{2}(?=[0-9A-Z]*[0-9]{3})[0-9A-Z]{5}(?:[0-9A-Z]{2})?");

    private static final Pattern NAME = Pattern.compile(
            "(?i).*\\b(?:police|sheriff'?s?|p\\.?d\\.?|s\\.?o\\.?|dept\\.?|department|marshal|constable|troopers?|patrol|jail|prison"
                    + "|detention|hospital|clinic|shelter|court|campus|university|college|polic[ií]a|comisar[ií]a|alguacil"
                    + "|fiscal[ií]a)\\b.*");

    private static final double MOSTLY = 0.9;
    private static final double OFTEN = 0.5;

    private final SheetProfile profile;
    private final List<SheetRow> sample;
    private final PlaceColumns.Found places;
    private final Function<SheetRow, Period> periodOf;

    AgencyColumn(
            SheetProfile profile,
            List<SheetRow> sample,
            PlaceColumns.Found places,
            Function<SheetRow, Period> periodOf) {
        this.profile = profile;
        this.sample = sample;
        this.places = places;
        this.periodOf = periodOf;
    }

    /** The column that a person named by its letters or its header; 0 where the sheet has none such. */
    static int named(SheetProfile profile, @Nullable String said) {
        if (said == null) {
            return 0;
        }
        String wanted = said.strip().toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, profile.width())
                .filter(column -> profile.layout()
                        .header(column)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(wanted))
                .findFirst()
                .orElseGet(() -> IntStream.rangeClosed(1, profile.width())
                        .filter(column -> CellAddress.columnLetters(column)
                                .toLowerCase(Locale.ROOT)
                                .equals(wanted))
                        .findFirst()
                        .orElse(0));
    }

    /** The column by its header, its codes or its names; empty where none tells the rows of a place apart. */
    Optional<Integer> find() {
        return first(this::hasWords)
                .or(() -> first(column -> share(column, ORI) >= MOSTLY))
                .or(() -> first(column -> share(column, NAME) >= OFTEN));
    }

    private Optional<Integer> first(java.util.function.IntPredicate looksSo) {
        return IntStream.rangeClosed(1, profile.width())
                .filter(column -> isFree(column) && looksSo.test(column) && tellsApart(column))
                .boxed()
                .findFirst();
    }

    /** The columns of words that tell the rows of a place apart, whatever they are called. */
    List<Integer> others() {
        return IntStream.rangeClosed(1, profile.width())
                .filter(column -> isFree(column)
                        && profile.column(column).texts() * 2
                                > profile.column(column).filled()
                        && tellsApart(column))
                .boxed()
                .toList();
    }

    private boolean isFree(int column) {
        boolean place = column == places.cells().name()
                || column == places.cells().parent()
                || places.cells().code().contains(column);
        return !place && profile.column(column).distinct() > 1;
    }

    private boolean hasWords(int column) {
        List<String> words = HeaderWords.of(profile.layout().header(column));
        return words.stream().anyMatch(AGENCIES::contains) && words.stream().noneMatch(NOT_NAMES::contains);
    }

    private double share(int column, Pattern pattern) {
        Set<String> texts = profile.column(column).distinctTexts();
        long alike = texts.stream()
                .filter(text -> pattern.matcher(CellReading.strip(text)).matches())
                .count();
        return texts.isEmpty() ? 0 : (double) alike / texts.size();
    }

    /** Whether with it no row of the sample names the same place and period again. */
    private boolean tellsApart(int column) {
        Set<List<Object>> seen = new HashSet<>();
        int repeated = 0;
        for (SheetRow row : sample) {
            String code = places.cells().code().isEmpty() ? "" : places.cells().codeOf(row);
            List<Object> key = List.of(
                    code,
                    places.cells().nameOf(row),
                    periodOf.apply(row),
                    row.cell(column).shown());
            repeated += seen.add(key) ? 0 : 1;
        }
        return !RepeatedPlaces.isPattern(repeated, sample.size());
    }
}
