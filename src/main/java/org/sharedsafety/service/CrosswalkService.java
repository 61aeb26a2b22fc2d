package org.sharedsafety.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.geo.CrosswalkColumns;
import org.sharedsafety.geo.CrosswalkColumns.Sample;
import org.sharedsafety.geo.CrosswalkShares;
import org.sharedsafety.geo.CrosswalkShares.Columns;
import org.sharedsafety.geo.CrosswalkShares.Line;
import org.sharedsafety.geo.GeoTypes;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.store.Change;
import org.sharedsafety.store.CrosswalkTable;
import org.sharedsafety.store.PlaceBatchTable;
import org.sharedsafety.store.SourceKeeping;
import org.sharedsafety.store.Transaction;

/** Brings in which share of each area of one level lies in which area of another. */
public final class CrosswalkService {
    private static final int SAMPLE = 60;

    /**
     * A crosswalk that the project holds.
     *
     * @param kind what its shares are shares of
     * @param file it came in
     */
    public record Held(String from, String to, String kind, String weight, String file, String sha256) {}

    /** The crosswalks of a project. */
    public List<Held> all(OpenProject project) {
        return project.reading(tx -> tx.crosswalks().all().stream()
                .map(each -> new Held(
                        each.fromLevel(), each.toLevel(), each.kind(), each.weight(), each.file(), each.sha256()))
                .toList());
    }

    /**
     * Reads a crosswalk and stores it with the areas that are new, as one step of history; keeps the file. Nothing is stored
     * where a row holds what no share can be.
     */
    public Job<CrosswalkReport> importing(OpenProject project, Path file, CrosswalkRequest request) {
        return progress -> {
            if (request.from().equals(request.to())) {
                throw WorkbenchException.of("crosswalk.same-level", request.from());
            }
            List<String> named = Stream.of(request.weight(), request.fromColumn(), request.toColumn(), request.toName())
                    .filter(java.util.Objects::nonNull)
                    .toList();
            PlainTable table = PlainTable.read(file, request.sheet(), named, progress);
            GeoTypes types = project.reading(PlacesOfProject::types);
            Columns columns = columns(table, request, types);
            String sha256 = Digest.sha256(file, progress);
            SourceFile source = SourceFile.fresh(table.file(), sha256, size(file));
            CrosswalkReport report =
                    project.file().writing(tx -> store(tx, project, table, columns, request, types, source));
            if (report.stored()) {
                keep(project, file, sha256, progress);
            }
            project.file().saveBack();
            return report;
        };
    }

    /** How many bytes a file has. */
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (java.io.IOException unreadable) {
            throw new WorkbenchException(Message.of("import.unreadable", file.toString()), unreadable);
        }
    }

    /** Keeps the bytes of a file that the project names as a source. */
    static void keep(OpenProject project, Path file, String sha256, Progress progress) {
        long source = project.reading(
                tx -> tx.sourceFiles().bySha256(sha256).orElseThrow().id());
        new SourceKeeping(project.file(), source, file, false).run(progress);
    }

    private static CrosswalkReport store(
            Transaction tx,
            OpenProject project,
            PlainTable table,
            Columns columns,
            CrosswalkRequest request,
            GeoTypes types,
            SourceFile fresh) {
        CrosswalkPlaces from = places(tx, project, request.from(), types, Map.of());
        CrosswalkPlaces to = places(tx, project, request.to(), types, names(table, columns, request));
        CrosswalkShares shares = new CrosswalkShares(table.sheet(), columns, from::code, to::code);
        shares.take(table.rows().stream()
                .map(row -> new Line(
                        row.number(),
                        PlainTable.text(row.cell(columns.from())),
                        PlainTable.text(row.cell(columns.to())),
                        columns.weight() == 0 ? null : row.cell(columns.weight())))
                .toList());
        boolean stored = !shares.isWrong() && !shares.shares().isEmpty();
        String weight = columns.weight() == 0
                ? ""
                : table.header().cell(columns.weight()).shown().strip();
        String kind = request.kind() != null
                ? request.kind()
                : columns.weight() == 0 ? CrosswalkTable.WHOLE : CrosswalkColumns.kind(weight);
        if (stored) {
            List<Change> changes = new ArrayList<>();
            SourceFile source = tx.sourceFiles().obtain(fresh);
            for (CrosswalkPlaces side : List.of(from, to)) {
                if (!side.fresh().isEmpty()) {
                    PlaceBatchTable.Stored put = tx.placeBatches().put(side.fresh(), "crosswalk", source.id());
                    changes.add(new Change.PlacesPut(put.id()));
                }
            }
            CrosswalkTable.Stored put = tx.crosswalks()
                    .put(
                            new CrosswalkTable.Crosswalk(
                                    0,
                                    request.from(),
                                    request.to(),
                                    kind,
                                    weight,
                                    source.id(),
                                    source.name(),
                                    source.sha256(),
                                    table.sheet(),
                                    columns.weight()),
                            shares.shares().stream()
                                    .map(share -> new CrosswalkTable.Share(
                                            share.from(), share.to(), share.share(), share.row()))
                                    .toList());
            changes.add(new Change.CrosswalkPut(put.id(), put.replaced()));
            tx.history()
                    .done(
                            Message.of("history.crosswalk-imported", table.file(), request.from(), request.to()),
                            new Change.Several(changes));
        }
        return new CrosswalkReport(
                stored,
                table.file(),
                table.sheet(),
                request.from(),
                request.to(),
                kind,
                weight,
                CellAddress.columnLetters(columns.from()),
                CellAddress.columnLetters(columns.to()),
                table.rows().size(),
                shares.sources(),
                shares.targets(),
                shares.shares().size(),
                stored ? from.fresh().size() : 0,
                stored ? to.fresh().size() : 0,
                shares.problems());
    }

    private static CrosswalkPlaces places(
            Transaction tx, OpenProject project, String level, GeoTypes types, Map<String, String> names) {
        boolean listed = tx.places().levels().contains(level);
        return new CrosswalkPlaces(
                level, listed, project.matcher(), types.of(level).orElse(null), names);
    }

    private static Map<String, String> names(PlainTable table, Columns columns, CrosswalkRequest request) {
        Map<String, String> names = new HashMap<>();
        if (request.toName() != null) {
            int column = table.column(request.toName());
            for (SheetRow row : table.rows()) {
                names.putIfAbsent(PlainTable.text(row.cell(columns.to())), PlainTable.text(row.cell(column)));
            }
        }
        return names;
    }

    private static Columns columns(PlainTable table, CrosswalkRequest request, GeoTypes types) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 1; i <= table.header().cells().size(); i++) {
            int column = i;
            samples.add(new Sample(
                    table.header().cell(column).shown(),
                    table.rows().stream()
                            .limit(SAMPLE)
                            .map(row -> PlainTable.text(row.cell(column)))
                            .toList()));
        }
        int from = codes(table, samples, request.from(), request.fromColumn(), types);
        int to = codes(table, samples, request.to(), request.toColumn(), types);
        if (from == to) {
            throw WorkbenchException.of(
                    "crosswalk.no-column", table.file(), request.to(), String.join(", ", table.headers()));
        }
        return new Columns(from, to, weight(table, samples, request.weight()));
    }

    private static int codes(
            PlainTable table, List<Sample> samples, String level, @Nullable String named, GeoTypes types) {
        int column = named != null
                ? table.column(named)
                : CrosswalkColumns.codes(samples, level, types.of(level).orElse(null));
        if (column == 0) {
            throw WorkbenchException.of("crosswalk.no-column", table.file(), level, String.join(", ", table.headers()));
        }
        return column;
    }

    private static int weight(PlainTable table, List<Sample> samples, @Nullable String named) {
        if (named != null) {
            return table.column(named);
        }
        List<Integer> found = CrosswalkColumns.weights(samples);
        if (found.size() > 1) {
            throw WorkbenchException.of(
                    "crosswalk.which-weight",
                    table.file(),
                    found.stream()
                            .map(column -> samples.get(column - 1).header().strip())
                            .collect(Collectors.joining(", ")));
        }
        return found.isEmpty() ? 0 : found.get(0);
    }
}
