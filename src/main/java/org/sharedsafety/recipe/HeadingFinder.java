package org.sharedsafety.recipe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sharedsafety.model.SheetRow;

/** Finds rows that hold nothing but a heading for the rows below them, and the totals that close such a group. */
final class HeadingFinder {

    private static final int LONGEST = 80;
    private static final int FEWEST = 2;
    private static final int MOST_TEXTS = 2_000;
    private static final Pattern NOTE = Pattern.compile(
            "(?i)^(?:source|note|notes|sources|fuente|nota|notas)\\b.*|^[*\\u2020(\\[].*|^-+$|^[0-9]{1,2}[.):\\s].*|.*[.;]$");
    private static final Pattern TOTAL = Pattern.compile("(?i).*\\btotal\\b.*");

    private final LabelColumns labels;
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final Map<String, Integer> totals = new LinkedHashMap<>();
    private final Set<String> different = new HashSet<>();
    private int candidate;
    private String candidateText = "";
    private String heading = "";
    private final Set<String> alone = new LinkedHashSet<>();
    private int rows;
    private String lastLabel = "";
    private int groups;
    private int orphans;

    HeadingFinder(LabelColumns labels) {
        this.labels = labels;
    }

    void take(SheetRow row) {
        int only = DerivedCells.onlyFilled(row);
        if (only > 0) {
            String text = HeaderText.oneLine(row.cell(only));
            boolean year = labels.isKey(only) && PeriodText.ofCell(text).isPresent();
            boolean heading = (labels.isText(only) || year)
                    && text.length() <= LONGEST
                    && !NOTE.matcher(text).matches();
            if (candidate > 0 && heading) {
                orphans++;
            }
            candidate = heading ? only : 0;
            candidateText = text;
            return;
        }
        if (candidate > 0) {
            close();
            headings.merge(candidate, 1, Integer::sum);
            if (different.size() < MOST_TEXTS) {
                different.add(candidateText);
            }
            groups++;
            heading = candidateText;
            candidate = 0;
        }
        rows++;
        lastLabel = labels.first() == 0 ? "" : HeaderText.oneLine(row.cell(labels.first()));
    }

    private void close() {
        if (!heading.isEmpty() && TOTAL.matcher(lastLabel).matches()) {
            if (totals.size() < MOST_TEXTS) {
                totals.merge(lastLabel, 1, Integer::sum);
            }
        } else if (!heading.isEmpty() && rows == 1 && alone.size() < MOST_TEXTS) {
            alone.add(heading);
        }
        heading = "";
        rows = 0;
    }

    /** A row that ends all groups. */
    void boundary() {
        candidate = 0;
    }

    /** Whether at least two different headings stand above rows of data, and hardly any above nothing. */
    boolean found() {
        return groups >= FEWEST && different.size() >= FEWEST && orphans <= groups && column() > 0;
    }

    /** Whether every heading is a year or another period. */
    boolean arePeriods() {
        return different.stream().allMatch(text -> PeriodText.ofCell(text).isPresent());
    }

    /** The column in which most headings stand. */
    int column() {
        return headings.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The labels of totals that close nearly every group, if there are any. */
    List<String> totals() {
        close();
        int closed = totals.values().stream().mapToInt(Integer::intValue).sum();
        boolean all = (closed + alone.size()) * 10 >= groups * 9 && closed * 2 > groups;
        return all && column() == labels.first() ? List.copyOf(totals.keySet()) : List.of();
    }

    /** The headings with a single row that is no total. */
    List<String> alone() {
        close();
        return List.copyOf(alone);
    }
}
