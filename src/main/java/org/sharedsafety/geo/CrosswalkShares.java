package org.sharedsafety.geo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.Problem.Severity;

/**
 * Takes the rows of a crosswalk and checks them: every share above 0 and at most 1, every area known, the shares of an area
 * adding up to 1.
 */
public final class CrosswalkShares {
    /** How far the shares of an area may be from 1 for having been rounded. */
    public static final double ROUNDED = 0.001;

    private static final int MOST_LISTED = 200;
    private static final double HUNDRED = 100;

    /**
     * One row as it stands.
     *
     * @param weight the cell of the share, or null where each area lies in one other as a whole
     */
    public record Line(int row, String from, String to, @Nullable Cell weight) {}

    /** Where the columns stand, 0 for none. */
    public record Columns(int from, int to, int weight) {}

    /** One share between two places that are known by their codes. */
    public record Share(String from, String to, double share, int row) {}

    private final String sheet;
    private final Columns columns;
    private final Function<String, @Nullable String> fromCode;
    private final Function<String, @Nullable String> toCode;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> listed = new LinkedHashMap<>();
    private final Map<Message, Integer> unlisted = new LinkedHashMap<>();
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final Map<String, Double> sums = new TreeMap<>();
    private final Map<String, Integer> firstRows = new LinkedHashMap<>();
    private int noShare;
    private boolean wrong;

    /**
     * Prepares for the rows of a sheet.
     *
     * @param fromCode the code of the area that a text stands for, or null where there is none
     */
    public CrosswalkShares(
            String sheet,
            Columns columns,
            Function<String, @Nullable String> fromCode,
            Function<String, @Nullable String> toCode) {
        this.sheet = sheet;
        this.columns = columns;
        this.fromCode = fromCode;
        this.toCode = toCode;
    }

    /** Takes all rows. */
    public void take(List<Line> lines) {
        boolean percent = columns.weight() > 0 && arePercent(lines);
        if (percent) {
            say(Severity.INFO, null, "crosswalk.percent");
        }
        for (Line line : lines) {
            if (!line.from().isEmpty() || !line.to().isEmpty()) {
                take(line, percent ? HUNDRED : 1);
            }
        }
        sums.forEach((from, sum) -> {
            int row = firstRows.getOrDefault(from, 1);
            if (sum == 0) {
                list(Severity.WARNING, at(row, columns.weight()), "crosswalk.no-share", from);
            } else if (Math.abs(sum - 1) > ROUNDED) {
                String key = sum > 1 ? "crosswalk.more-than-whole" : "crosswalk.less-than-whole";
                list(Severity.WARNING, at(row, Math.max(1, columns.weight())), key, from, sum);
            }
        });
        unlisted.forEach((like, more) -> say(Severity.WARNING, null, "crosswalk.more-of-these", more, like));
        if (noShare > 0) {
            say(Severity.INFO, null, "crosswalk.zero-shares", noShare);
        }
    }

    /** Shares of 0 to 100: most areas add up to a hundred. */
    private static boolean arePercent(List<Line> lines) {
        Map<String, Double> sums = new TreeMap<>();
        for (Line line : lines) {
            Double weight = number(line.weight());
            if (weight != null) {
                sums.merge(line.from(), weight, Double::sum);
            }
        }
        long hundreds = sums.values().stream()
                .filter(sum -> Math.abs(sum - HUNDRED) < 1)
                .count();
        return hundreds > 0 && hundreds * 2 > sums.size();
    }

    private void take(Line line, double whole) {
        Double weight = columns.weight() == 0 ? Double.valueOf(1) : number(line.weight());
        if (weight == null || weight < 0 || weight / whole > 1) {
            wrong = true;
            String shown = line.weight() == null ? "" : line.weight().shown().strip();
            list(
                    Severity.ERROR,
                    at(line.row(), columns.weight()),
                    weight == null
                            ? "crosswalk.weight-unreadable"
                            : weight < 0 ? "crosswalk.weight-negative" : "crosswalk.weight-above-one",
                    shown);
            return;
        }
        double share = weight / whole;
        String from = fromCode.apply(line.from());
        String to = toCode.apply(line.to());
        if (from == null) {
            list(Severity.WARNING, at(line.row(), columns.from()), "crosswalk.unknown-from", line.from());
            return;
        }
        firstRows.putIfAbsent(from, line.row());
        if (to == null) {
            sums.merge(from, share, Double::sum);
            list(Severity.WARNING, at(line.row(), columns.to()), "crosswalk.unknown-to", line.to(), line.from());
            return;
        }
        if (shares.containsKey(from + '\n' + to)) {
            list(Severity.WARNING, at(line.row(), columns.from()), "crosswalk.twice", line.from(), line.to());
            return;
        }
        sums.merge(from, share, Double::sum);
        if (share == 0) {
            noShare++;
            return;
        }
        if (columns.weight() == 0 && sums.getOrDefault(from, 0.0) > 1) {
            wrong = true;
            list(Severity.ERROR, at(line.row(), columns.to()), "crosswalk.two-wholes", line.from(), line.to());
            return;
        }
        shares.put(from + '\n' + to, new Share(from, to, share, line.row()));
    }

    private static @Nullable Double number(@Nullable Cell cell) {
        if (cell == null) {
            return null;
        }
        Cell settled = cell.settled();
        if (settled instanceof Cell.Numeric number) {
            return number.value();
        }
        String text = cell.shown().strip();
        boolean percent = text.endsWith("%");
        String digits = (percent ? text.substring(0, text.length() - 1) : text).strip();
        String plain = digits.matches("-?[0-9]*,[0-9]+") ? digits.replace(',', '.') : digits;
        if (!plain.matches("-?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]{1,3})?")) {
            return null;
        }
        return Double.parseDouble(plain) / (percent ? HUNDRED : 1);
    }

    private static @Nullable CellAddress at(int row, int column) {
        return column < 1 ? null : new CellAddress(row, column);
    }

    /** The first of a kind are listed one by one, the others counted. */
    private void list(Severity severity, @Nullable CellAddress cell, String key, Object... args) {
        if (listed.merge(key, 1, Integer::sum) <= MOST_LISTED) {
            say(severity, cell, key, args);
        } else {
            Message first = problems.stream()
                    .map(Problem::message)
                    .filter(message -> message.key().equals(key))
                    .findFirst()
                    .orElseThrow();
            unlisted.merge(first, 1, Integer::sum);
        }
    }

    private void say(Severity severity, @Nullable CellAddress cell, String key, Object... args) {
        problems.add(new Problem(severity, sheet, cell, Message.of(key, args)));
    }

    /** The shares that can be used. */
    public List<Share> shares() {
        return List.copyOf(shares.values());
    }

    /** What a person should know, with the cell. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether a row holds what no share can be, so that counts would be lost. */
    public boolean isWrong() {
        return wrong;
    }

    /** How many areas have at least one share. */
    public int sources() {
        TreeSet<String> from = new TreeSet<>();
        shares.values().forEach(share -> from.add(share.from()));
        return from.size();
    }

    /** How many areas they lie in. */
    public int targets() {
        TreeSet<String> to = new TreeSet<>();
        shares.values().forEach(share -> to.add(share.to()));
        return to.size();
    }
}
