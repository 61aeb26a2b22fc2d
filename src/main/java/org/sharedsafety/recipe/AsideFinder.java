package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowStep;

/** Finds rows that are made from other rows: differences anywhere, totals and averages among years. */
final class AsideFinder {

    private static final int MOST_TEXTS = 50;
    private static final int MOST_ORDINARY = 5_000;
    private static final Pattern DIFFERENCE = Pattern.compile(
            "(?i)(?:(?:percent(?:age)?|pct\\.?|%|numeric|number|net|absolute|annual|average annual)\\s+)*"
                    + "(?:change|difference|diff\\.?)(?:\\s*[,(:].*|\\s+(?:from|in|between|since|over|[0-9]).*)?"
                    + "|(?:variaci[oó]n|cambio|diferencia)(?:\\s+(?:porcentual|absoluta|absoluto|neta|neto|%))?");
    private static final Pattern TOTAL =
            Pattern.compile("(?i)(?:grand\\s+|all\\s+years?\\s+)?(?:total|average|mean|all years|promedio|media)\\b.*");

    private static final Pattern SUBTOTAL = Pattern.compile("(?i)sub-?\\s?total(?:es)?\\b.*");
    private static final Pattern GRAND =
            Pattern.compile("(?i)(?:grand\\s+)?totals?|total(?:es)?(?:\\s+general)?|all|sum");

    private final LabelColumns labels;
    private final Set<String> ordinary = new HashSet<>();
    private final Map<Integer, Set<String>> differences = new TreeMap<>();
    private final Map<Integer, Set<String>> totals = new TreeMap<>();

    AsideFinder(LabelColumns labels) {
        this.labels = labels;
    }

    void take(SheetRow row) {
        for (int column : labels.labels()) {
            String text = HeaderText.oneLine(row.cell(column));
            if (ordinary.contains(text)) {
                continue;
            }
            if (DIFFERENCE.matcher(text).matches()) {
                keep(differences, column, text);
            } else if (SUBTOTAL.matcher(text).matches()
                    || (labels.isYears(column) && TOTAL.matcher(text).matches())) {
                keep(totals, column, text);
            } else if (ordinary.size() < MOST_ORDINARY && !TOTAL.matcher(text).matches()) {
                ordinary.add(text);
            }
        }
        int key = onlyKey(row);
        if (key > 0 && GRAND.matcher(HeaderText.oneLine(row.cell(key))).matches()) {
            keep(totals, key, HeaderText.oneLine(row.cell(key)));
        }
    }

    /** The key column of a row whose other labels are blank, or 0. */
    private int onlyKey(SheetRow row) {
        int only = 0;
        for (int column : labels.withKeys()) {
            if (!row.cell(column).isBlank()) {
                if (only > 0) {
                    return 0;
                }
                only = column;
            }
        }
        return only > 0 && labels.isKey(only) ? only : 0;
    }

    private static void keep(Map<Integer, Set<String>> texts, int column, String text) {
        Set<String> known = texts.computeIfAbsent(column, fresh -> new LinkedHashSet<>());
        if (known.size() < MOST_TEXTS) {
            known.add(text);
        }
    }

    List<RowStep> steps(IntFunction<ColumnRef> ref) {
        List<RowStep> steps = new ArrayList<>();
        differences.forEach((column, texts) ->
                steps.add(new RowStep.RowsAside(ref.apply(column), List.copyOf(texts), RowKind.DIFFERENCE)));
        totals.forEach((column, texts) ->
                steps.add(new RowStep.RowsAside(ref.apply(column), List.copyOf(texts), RowKind.TOTAL)));
        return steps;
    }
}
