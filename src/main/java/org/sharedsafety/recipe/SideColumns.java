package org.sharedsafety.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.recipe.ColumnRole;

/** Knows the columns that stand beside a measure: ends of intervals, parts of a ratio, flags, margins, ranks. */
final class SideColumns {

    private static final Pattern LOWER = Pattern.compile(
            "(?:^|[_ .\\-])(?:lb|lcl|lci|cilow|ci low|lower|lower limit|low)(?:$|[_ .\\-])|\\blower\\b|ci[0-9]*lb|l[ií]mite inferior",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPPER = Pattern.compile(
            "(?:^|[_ .\\-])(?:ub|ucl|uci|cihigh|ci high|upper|upper limit|high)(?:$|[_ .\\-])|\\bupper\\b|ci[0-9]*ub|l[ií]mite superior",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INTERVAL = Pattern.compile(
            "\\b(?:ci|lb|ub|lcl|ucl|lci|uci|cilow|cihigh|bound|limit|interval|conf|confidence)\\b|%|ci[0-9]*[lu]b|(?:lower|upper)$|l[ií]mite",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> FLAGS = Set.of(
            "quality", "flag", "footnote", "note", "annotation", "symbol", "calidad", "nota", "bandera", "notes");
    private static final Set<String> MARGINS = Set.of("moe", "margin", "stderr", "se", "cv", "rse");
    private static final Set<String> HELPERS = Set.of(
            "rank",
            "ranking",
            "quartile",
            "quintile",
            "decile",
            "percentile",
            "pctile",
            "zscore",
            "epl",
            "spl",
            "rpl",
            "rango");
    private static final Set<String> KEYS = Set.of(
            "code",
            "id",
            "objectid",
            "fid",
            "fip",
            "geoid",
            "areacode",
            "geocode",
            "fipscode",
            "zipcode",
            "postcode",
            "latitude",
            "longitude",
            "lat",
            "lon",
            "lng",
            "laus",
            "zip",
            "sqmi",
            "aland",
            "awater",
            "gisjoin",
            "codigo",
            "stfip",
            "cofip",
            "fipsno",
            "cnty",
            "st",
            "polyid",
            "perimeter",
            "x",
            "y",
            "area",
            "continuum",
            "typology",
            "influence",
            "class",
            "category",
            "urbanicity",
            "ruca",
            "date",
            "time",
            "fecha",
            "hora",
            "longitud",
            "latitud",
            "edad",
            "region",
            "division",
            "district",
            "ward",
            "precinct",
            "beat",
            "zone",
            "tract",
            "coordinate",
            "sortable");

    private static final Pattern YES_NO = Pattern.compile(
            "\\b(?:yes\\s*=\\s*1|1\\s*=\\s*yes|s[ií]\\s*=\\s*1|1\\s*=\\s*s[ií])\\b", Pattern.CASE_INSENSITIVE);

    /** Words that alone are no measure: what stands below them are codes. */
    private static final Set<String> ONLY_KEYS = Set.of(
            "state",
            "county",
            "place",
            "municipality",
            "province",
            "country",
            "nation",
            "estado",
            "condado",
            "municipio",
            "decimal",
            "vector",
            "scalar",
            "coordinate",
            "statefp",
            "countyfp");

    /** "Enrollment of all school districts" counts something; "school district" tells which. */
    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:regions|divisions|districts|wards|precincts|beats|zones|tracts|areas)$", Pattern.CASE_INSENSITIVE);

    private static final Set<String> FIRST_KEYS = Set.of("code", "id", "objectid", "geoid", "fip", "zip");

    private SideColumns() {}

    /** The role of a column that belongs to a measure by its header; empty where it says no such thing. */
    static Optional<ColumnRole> roleOf(List<String> parts) {
        String bottom = parts.isEmpty() ? "" : parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
        List<String> words = HeaderWords.of(bottom);
        if (words.contains("numerator") || words.contains("numerador")) {
            return Optional.of(ColumnRole.NUMERATOR);
        }
        if (words.contains("denominator") || words.contains("denominador")) {
            return Optional.of(ColumnRole.DENOMINATOR);
        }
        if (words.stream().anyMatch(FLAGS::contains)) {
            return Optional.of(ColumnRole.FLAG);
        }
        String spaced = bottom.replace('_', ' ');
        if (INTERVAL.matcher(spaced).find()) {
            // The last word decides: the upper end of low_birth_weight_ub is no lower end.
            int lower = lastMatch(LOWER, bottom);
            int upper = lastMatch(UPPER, bottom);
            if (lower != upper) {
                return Optional.of(lower > upper ? ColumnRole.LOWER : ColumnRole.UPPER);
            }
        }
        return Optional.empty();
    }

    /** Where the last match of a pattern begins, or -1. */
    private static int lastMatch(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    /** Whether the header names a margin of error. */
    static boolean isMargin(List<String> parts) {
        List<String> words = HeaderWords.of(String.join(" ", parts));
        return words.stream().anyMatch(MARGINS::contains)
                || (words.size() > 1
                        && (words.get(0).equals("m") || words.get(0).equals("mp")));
    }

    /** Whether the header names a rank, a percentile or a score made from other columns. */
    static boolean isHelper(List<String> parts) {
        List<String> words = HeaderWords.of(String.join(" ", parts));
        return words.stream().anyMatch(HELPERS::contains) || (words.contains("z") && words.contains("score"));
    }

    /** Whether the header names a code or a position, not an amount: its last word does, years disregarded. */
    static boolean isKey(List<String> parts) {
        String bottom = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        boolean labelAbove = parts.size() == 2
                && parts.get(0).contains(" ")
                && bottom.strip().matches("[a-z]+(?:_[a-z]+)*");
        if (labelAbove && isKey(parts.subList(0, 1))) {
            return true;
        }
        if (bottom.strip().matches("(?i)(?:east|north)(?:ing)?")) {
            return true;
        }
        List<String> words = HeaderWords.of(bottom).stream()
                .filter(word -> !word.matches("(?:19|20)?[0-9]{2}"))
                .toList();
        boolean surface = words.contains("area")
                && words.stream()
                        .anyMatch(word -> word.startsWith("sq") || word.equals("km2") || word.equals("hectare"));
        boolean several = words.size() > 2 && SEVERAL.matcher(bottom.strip()).find();
        return !words.isEmpty()
                && !several
                && (surface
                        || (words.size() == 1 && ONLY_KEYS.contains(words.get(0)))
                        || KEYS.contains(words.get(words.size() - 1))
                        || (words.size() <= 2 && FIRST_KEYS.contains(words.get(0))));
    }

    /** Whether the header says that its numbers are percentages or rates: whatever they look like, they are no codes. */
    static boolean saysShare(String header) {
        return header.indexOf('%') >= 0
                || HeaderWords.of(header).stream()
                        .anyMatch(Set.of("percent", "percentage", "pct", "rate", "porcentaje", "tasa")::contains);
    }

    /** Whether the header says itself that 1 means yes. */
    static boolean isYesNo(List<String> parts) {
        return parts.stream().anyMatch(part -> YES_NO.matcher(part).find());
    }

    /** The words of a header that stay when those of a side column are taken off, to find its measure. */
    static String base(List<String> parts) {
        String bottom = parts.isEmpty() ? "" : parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
        return bottom.replaceAll(
                "[_ .\\-]*(?:lb|ub|lcl|ucl|lci|uci|ci[_ ]?low|ci[_ ]?high|lower|upper|quality|flags?|notes?|footnotes?|status|annotation|symbol|numerator|denominator|rawvalue|raw[ _]value)$",
                "");
    }
}
