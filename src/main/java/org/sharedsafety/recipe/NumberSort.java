package org.sharedsafety.recipe;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.recipe.NumberKind;

/**
 * What sort of numbers a column holds, told by its header and its values, and whether a measure can be in it.
 *
 * @param kind the sort, or null where header and values do not tell
 * @param base the number of people that a rate is per, 0 where the header does not say
 */
record NumberSort(@Nullable NumberKind kind, double base) {

    private static final Pattern PER = Pattern.compile("per[ _]*([0-9][0-9,]*)[ _]*(k)?|/\\s*([0-9][0-9,]*)(k)?");
    /** How sure an interval is: its percent sign says nothing of the numbers. */
    private static final Pattern CONFIDENCE = Pattern.compile(
            "(?i)\\b[0-9]{2}(?:\\.[0-9]+)?\\s*(?:%|percent|pct)\\s*(?:c\\.?i\\b\\.?|conf\\w*(?:\\s+(?:interval|limit)s?)?)");

    /** A share that says who is counted, as in "below 50 percent of poverty level". */
    private static final Pattern THRESHOLD =
            Pattern.compile("(?i)(?<![0-9.,])[0-9]{1,3}(?:\\.[0-9]+)?\\s*(?:%|percent\\b|pct\\b)");

    private static final Set<String> PERCENT = Set.of("percent", "percentage", "pct", "%", "share", "porcentaje");
    private static final Set<String> AMOUNT = Set.of(
            "income",
            "ingreso",
            "dollar",
            "usd",
            "$",
            "median",
            "mean",
            "average",
            "avg",
            "index",
            "score",
            "expenditure",
            "spending",
            "cost",
            "price",
            "day",
            "gini",
            "medinc",
            "expectancy",
            "pci");

    /** Names by which rows say that they hold counts. */
    private static final Set<String> COUNTED = Set.of("number", "count", "total", "num", "n", "numero", "cantidad");

    /** Differences: they may be below 0 and are no counts. */
    private static final Set<String> CHANGE =
            Set.of("change", "chg", "difference", "diff", "growth", "balance", "migration", "cambio", "diferencia");

    static NumberSort of(List<String> parts, ColumnStats stats) {
        String header = THRESHOLD
                .matcher(CONFIDENCE.matcher(String.join(" ", parts)).replaceAll(" "))
                .replaceAll(" ");
        Set<String> words = new HashSet<>(HeaderWords.of(header));
        double base = base(header.toLowerCase(Locale.ROOT));
        if (base > 0) {
            return new NumberSort(base == 100 ? NumberKind.PERCENT : NumberKind.RATE, base);
        }
        if (stats.odd().percentSigns() * 2 > stats.numbers()) {
            return new NumberSort(NumberKind.PERCENT, 0);
        }
        if (words.stream().anyMatch(PERCENT::contains) || words.stream().anyMatch(word -> word.startsWith("pct"))) {
            return new NumberSort(stats.isProportion() ? NumberKind.PROPORTION : NumberKind.PERCENT, 0);
        }
        if (words.contains("ep") && stats.greatest() <= 100) {
            return new NumberSort(NumberKind.PERCENT, 0);
        }
        if (words.contains("prop") || words.contains("proportion") || words.contains("fraction")) {
            return new NumberSort(stats.greatest() <= 1 ? NumberKind.PROPORTION : NumberKind.PERCENT, 0);
        }
        if (words.stream().anyMatch(AMOUNT::contains)) {
            return new NumberSort(NumberKind.AMOUNT, 0);
        }
        if (words.contains("rate") || words.contains("tasa")) {
            return new NumberSort(stats.isProportion() ? NumberKind.PROPORTION : NumberKind.RATE, 0);
        }
        if (stats.hasNegatives() || words.stream().anyMatch(CHANGE::contains)) {
            return new NumberSort(NumberKind.AMOUNT, 0);
        }
        return new NumberSort(stats.isMostlyWhole() ? NumberKind.COUNT : null, 0);
    }

    /** The sort of the numbers of one measure among several in a column: its words tell, the column's values do not. */
    static NumberSort ofNamed(List<String> words, ColumnStats column) {
        ColumnStats none = new ColumnStats();
        NumberSort sort = of(words, none);
        boolean dollars = HeaderWords.of(String.join(" ", words)).stream()
                .anyMatch(Set.of("dollar", "income", "earning", "usd", "$")::contains);
        if (dollars) {
            return new NumberSort(NumberKind.AMOUNT, 0);
        }
        if (sort.kind() == null && COUNTED.containsAll(HeaderWords.of(words.get(0)))) {
            return new NumberSort(NumberKind.COUNT, 0);
        }
        return sort.kind() != null || !column.isMostlyWhole() || column.hasNegatives()
                ? sort
                : new NumberSort(NumberKind.COUNT, 0);
    }

    private static double base(String header) {
        Matcher matcher = PER.matcher(header);
        if (!matcher.find()) {
            return 0;
        }
        String digits = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
        boolean thousands = matcher.group(2) != null || matcher.group(4) != null;
        double base = Double.parseDouble(digits.replace(",", "")) * (thousands ? 1_000 : 1);
        return base >= 100 && base == Math.pow(10, Math.rint(Math.log10(base))) ? base : 0;
    }

    /** How a column of these numbers fits a measure; empty where the sort of number does not agree. */
    Optional<Fit> fit(Metric metric, ColumnStats stats) {
        boolean perPeople =
                (metric.unit().contains(" per ") || metric.unit().startsWith("per ")) && metric.multiplier() > 1;
        if (metric.unit().equals("percent")) {
            return percent(metric, stats);
        }
        if (perPeople) {
            return rate(metric);
        }
        boolean people = metric.multiplier() == 1 && metric.denominator().equals("-");
        if (kind == NumberKind.COUNT || kind == NumberKind.AMOUNT || kind == null) {
            boolean counted = people && kind == NumberKind.COUNT;
            return Optional.of(new Fit(counted ? NumberKind.COUNT : NumberKind.AMOUNT, 1));
        }
        return Optional.empty();
    }

    private Optional<Fit> percent(Metric metric, ColumnStats stats) {
        if (kind == NumberKind.PERCENT) {
            return Optional.of(new Fit(NumberKind.PERCENT, 1));
        }
        if (kind == NumberKind.PROPORTION || (kind == null && stats.isProportion())) {
            return Optional.of(new Fit(NumberKind.PROPORTION, 100));
        }
        if (kind == NumberKind.COUNT && stats.greatest() > 100) {
            return metric.isRate() ? Optional.of(new Fit(NumberKind.COUNT, 1)) : Optional.empty();
        }
        boolean inRange = base == 0 && stats.least() >= 0 && stats.greatest() <= 100;
        // "Severe housing cost burden" sounds like an amount, but the measure it names is a percentage.
        boolean may = kind == null || kind == NumberKind.RATE || kind == NumberKind.AMOUNT;
        return inRange && may ? Optional.of(new Fit(NumberKind.PERCENT, 1)) : Optional.empty();
    }

    private Optional<Fit> rate(Metric metric) {
        if (kind == NumberKind.RATE || kind == null) {
            return Optional.of(new Fit(NumberKind.RATE, base == 0 ? 1 : metric.multiplier() / base));
        }
        if (kind == NumberKind.COUNT && metric.isRate()) {
            return Optional.of(new Fit(NumberKind.COUNT, 1));
        }
        return Optional.empty();
    }

    /** The sort of number that a measure of a person's own is, and what it is multiplied by. */
    Fit ownFit() {
        NumberKind own = kind == null ? NumberKind.AMOUNT : kind;
        return new Fit(own, own == NumberKind.PROPORTION ? 100 : 1);
    }

    /** The unit of a measure of a person's own. */
    String ownUnit(List<String> parts) {
        NumberKind own = kind == null ? NumberKind.AMOUNT : kind;
        return switch (own) {
            case COUNT -> "count";
            case PERCENT, PROPORTION -> "percent";
            case RATE -> base == 0 ? "rate" : "per " + String.format(Locale.US, "%,.0f", base);
            case AMOUNT ->
                HeaderWords.of(String.join(" ", parts)).stream()
                                .anyMatch(Set.of("income", "dollar", "usd", "$", "expenditure", "spending")::contains)
                        ? "dollars"
                        : "number";
        };
    }

    /** A sort of number with what it is multiplied by to be in the measure's unit. */
    record Fit(NumberKind kind, double scale) {}
}
