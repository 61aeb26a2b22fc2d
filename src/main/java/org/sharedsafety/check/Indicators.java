package org.sharedsafety.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.stats.CompositeIndex;
import org.sharedsafety.stats.CompositeIndex.Aggregation;
import org.sharedsafety.stats.Normalisation;
import org.sharedsafety.stats.PrincipalComponents;

/** The indicators of a composite index, as a row names them. */
final class Indicators {
    private static final Pattern USER = Pattern.compile("user\\(([^)]*)\\)");

    private final ReferenceTable table;
    private final List<String> names;
    private final boolean[] better;
    private final double[][] raw;

    private Indicators(ReferenceTable table, List<String> names, boolean[] better, double[][] raw) {
        this.table = table;
        this.names = names;
        this.better = better;
        this.raw = raw;
    }

    static Indicators of(ReferenceRow row, Bench bench) {
        ReferenceTable table = bench.folder().places(row);
        List<String> names = row.params().list("indicators");
        List<String> directions = row.params().list("direction");
        if (directions.size() != names.size()) {
            throw new CannotJudge("not one direction an indicator");
        }
        boolean[] better = new boolean[names.size()];
        for (int j = 0; j < better.length; j++) {
            better[j] = !directions.get(j).startsWith("-");
        }
        return new Indicators(
                table, names, better, names.stream().map(table::column).toArray(double[][]::new));
    }

    ReferenceTable table() {
        return table;
    }

    /** The position of an indicator. */
    int at(String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            throw new CannotJudge("no indicator " + name);
        }
        return at;
    }

    int size() {
        return names.size();
    }

    /** The values of an indicator as they stand, without the missing ones. */
    double[] present(int j) {
        return Arrays.stream(raw[j]).filter(Double::isFinite).toArray();
    }

    CompositeIndex index() {
        return new CompositeIndex(raw, better);
    }

    /** The indicators turned so that high is good, on the places that have all of them. */
    double[][] turned() {
        double[][] turned = new double[raw.length][];
        for (int j = 0; j < raw.length; j++) {
            int at = j;
            turned[j] = java.util.stream.IntStream.range(0, table.size())
                    .filter(i -> Arrays.stream(raw).allMatch(column -> Double.isFinite(column[i])))
                    .mapToDouble(i -> better[at] ? raw[at][i] : -raw[at][i])
                    .toArray();
        }
        return turned;
    }

    /** The weights that a text names: {@code equal}, {@code pca} or {@code user(w1,w2,…)}. */
    double[] weights(String text) {
        Matcher user = USER.matcher(text);
        if (user.find()) {
            double[] weights = Arrays.stream(user.group(1).split(",", -1))
                    .mapToDouble(
                            w -> Parameters.parse(w.strip()).orElseThrow(() -> new CannotJudge("no weights: " + text)))
                    .toArray();
            if (weights.length != size()) {
                throw new CannotJudge("not one weight an indicator: " + text);
            }
            return weights;
        }
        if (text.startsWith("pca")) {
            return PrincipalComponents.of(turned())
                    .found()
                    .orElseThrow(() -> new CannotJudge("no principal components"))
                    .squaredLoadings();
        }
        if (!text.startsWith("equal")) {
            throw new CannotJudge("unknown weights " + text);
        }
        return index().equalWeights();
    }

    static Normalisation normalisation(ReferenceRow row) {
        String name = row.params().word("norm").toUpperCase(Locale.ROOT);
        return Arrays.stream(Normalisation.values())
                .filter(norm -> norm.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotJudge("unknown scale " + name));
    }

    static Aggregation aggregation(ReferenceRow row) {
        return switch (row.params().word("agg", "arith")) {
            case "arith" -> Aggregation.ARITHMETIC;
            case "geom" -> Aggregation.GEOMETRIC;
            default -> throw new CannotJudge("unknown mean " + row.params().word("agg"));
        };
    }
}
