package org.sharedsafety.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sharedsafety.stats.SpatialWeights;

/** The places of a table that have a number in every column of a call, and the weights among them. */
final class Frame {
    private final ReferenceTable table;
    private final double[][] columns;
    private final int[] kept;

    private Frame(ReferenceTable table, double[][] columns, int[] kept) {
        this.table = table;
        this.columns = columns;
        this.kept = kept;
    }

    /** The complete places over the named columns. */
    static Frame of(ReferenceTable table, String... names) {
        double[][] all = Arrays.stream(names).map(table::column).toArray(double[][]::new);
        int[] kept = IntStream.range(0, table.size())
                .filter(i -> Arrays.stream(all).allMatch(column -> Double.isFinite(column[i])))
                .toArray();
        double[][] columns = Arrays.stream(all)
                .map(column -> Arrays.stream(kept).mapToDouble(i -> column[i]).toArray())
                .toArray(double[][]::new);
        return new Frame(table, columns, kept);
    }

    /** The values of the k-th named column. */
    double[] column(int k) {
        return columns[k].clone();
    }

    int size() {
        return kept.length;
    }

    /** The position of a place among the complete ones, negative for one that is not. */
    int at(String id) {
        return Arrays.binarySearch(kept, table.place(id));
    }

    /** The answer for a place: "not available" for one that lacks a value. */
    Answer answer(String id, java.util.function.IntFunction<Answer> of) {
        int at = at(id);
        return at < 0 ? new Answer.Absent("value missing") : of.apply(at);
    }

    /** The position in the table of the i-th complete place. */
    int row(int i) {
        return kept[i];
    }

    /** Binary weights as stored, among the complete places. */
    SpatialWeights weights(ReferenceFolder folder, String dataset, String w) {
        return stored(folder, dataset, w, table).among(kept);
    }

    /** The weights of the parameters, row-standardised for {@code style=W}, binary for {@code B}. */
    SpatialWeights weights(ReferenceFolder folder, ReferenceRow row) {
        SpatialWeights binary = weights(folder, row.dataset(), row.params().word("weights"));
        return isStandardised(row) ? binary.rowStandardised() : binary;
    }

    static boolean isStandardised(ReferenceRow row) {
        return switch (row.params().word("style", "W")) {
            case "W" -> true;
            case "B" -> false;
            default ->
                throw new CannotJudge("unknown style of weights " + row.params().word("style"));
        };
    }

    /** Binary weights of all places of a table, as the folder lists them. */
    static SpatialWeights stored(ReferenceFolder folder, String dataset, String w, ReferenceTable table) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            neighbours.add(new ArrayList<>());
        }
        for (Map<String, String> link : folder.links(dataset, w).rows()) {
            String other = link.getOrDefault("neighbour", "");
            if (!other.isEmpty()) {
                neighbours.get(table.place(link.getOrDefault("id", ""))).add(table.place(other));
            }
        }
        return SpatialWeights.binary(neighbours.stream()
                .map(row -> row.stream()
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .distinct()
                        .toArray())
                .toList());
    }
}
