package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharedsafety.geo.GeoType;
import org.sharedsafety.geo.GeoTypes;
import org.sharedsafety.geo.UsPlaces;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.store.Change;
import org.sharedsafety.store.GeoTypeTable;
import org.sharedsafety.store.PlaceBatchTable;

/** Brings in places of a person's own and renames them; each is a step of history. */
public final class PlaceService {
    private static final List<String> TYPE_HEADERS = List.of("level", "pattern", "label_en", "label_es");

    /**
     * Reads a table of places with the headers {@code level}, {@code code}, {@code name}, and where there are any
     * {@code parent}, {@code valid_from}, {@code valid_to}; answers how many places there are.
     */
    public Job<Integer> importing(OpenProject project, Path file) {
        return progress -> {
            try {
                return store(project, file, PlaceRequest.PLAIN, TYPE_HEADERS.subList(0, 1), progress)
                        .total();
            } catch (WorkbenchException noSuchTable) {
                if (noSuchTable.message().key().startsWith("table.")) {
                    throw new WorkbenchException(
                            Message.of("places.wrong-headers", String.valueOf(file.getFileName())), noSuchTable);
                }
                throw noSuchTable;
            }
        };
    }

    /** Reads a table of places of one level, or of the levels that a column names, and keeps the file. */
    public Job<PlaceReport> importing(OpenProject project, Path file, PlaceRequest request) {
        return progress -> store(project, file, request, List.of(), progress);
    }

    private static PlaceReport store(
            OpenProject project, Path file, PlaceRequest request, List<String> alsoNamed, Progress progress) {
        List<String> named = Stream.concat(Stream.of(request.code(), request.name()), alsoNamed.stream())
                .filter(java.util.Objects::nonNull)
                .toList();
        PlainTable table = PlainTable.read(file, request.sheet(), named, progress);
        GeoTypes types = project.reading(PlacesOfProject::types);
        Set<String> counties = project.reading(tx -> tx.places().ofLevel(UsPlaces.COUNTY).stream()
                .map(Place::code)
                .collect(Collectors.toCollection(HashSet::new)));
        PlaceListing listing = new PlaceListing(table, request, types, counties);
        listing.read();
        if (listing.places().isEmpty()) {
            throw WorkbenchException.of("places.none", table.file());
        }
        String sha256 = Digest.sha256(file, progress);
        PlaceBatchTable.Stored stored = project.file().writing(tx -> {
            SourceFile source =
                    tx.sourceFiles().obtain(SourceFile.fresh(table.file(), sha256, CrosswalkService.size(file)));
            PlaceBatchTable.Stored put = tx.placeBatches().put(listing.places(), "own", source.id());
            tx.history()
                    .done(
                            Message.of("history.places-imported", table.file(), put.added() + put.changed()),
                            new Change.PlacesPut(put.id()));
            return put;
        });
        CrosswalkService.keep(project, file, sha256, progress);
        project.file().saveBack();
        Map<String, Integer> places = new TreeMap<>();
        listing.places().forEach(place -> places.merge(place.level(), 1, Integer::sum));
        return new PlaceReport(
                table.file(), places, stored.added(), stored.changed(), stored.same(), listing.problems());
    }

    /** Gives a place another name; its code stays. Answers the name it had. */
    public Job<String> renaming(OpenProject project, String level, String code, String name) {
        return progress -> {
            String before = project.file().writing(tx -> {
                List<Place> places = tx.places().ofLevel(level).stream()
                        .filter(place -> place.code().equals(code))
                        .toList();
                if (places.isEmpty() || name.isBlank()) {
                    throw WorkbenchException.of("places.no-such-code", code);
                }
                PlaceBatchTable.Stored put = tx.placeBatches()
                        .put(
                                places.stream()
                                        .map(place -> new Place(
                                                place.id(),
                                                level,
                                                code,
                                                name.strip(),
                                                place.parentCode(),
                                                place.validFrom(),
                                                place.validTo()))
                                        .toList(),
                                "own",
                                null);
                String old = places.get(0).name();
                tx.history()
                        .done(Message.of("history.place-renamed", old, name.strip()), new Change.PlacesPut(put.id()));
                return old;
            });
            project.file().saveBack();
            return before;
        };
    }

    /**
     * A kind of place.
     *
     * @param pattern what its codes look like, as a regular expression
     */
    public record PlaceKind(String level, String pattern, String labelEn, String labelEs) {}

    /** The kinds of places that the program and the project know. */
    public List<PlaceKind> kinds(OpenProject project) {
        return project.reading(PlacesOfProject::types).all().stream()
                .map(type -> new PlaceKind(type.level(), type.pattern().pattern(), type.labelEn(), type.labelEs()))
                .toList();
    }

    /**
     * Adds kinds of places from a table with the headers {@code level}, {@code pattern}, {@code label_en}, {@code label_es}
     * and, where there is one, {@code words}; answers how many.
     */
    public Job<Integer> addingTypes(OpenProject project, Path file) {
        return progress -> {
            PlainTable table = PlainTable.read(file, null, TYPE_HEADERS, progress);
            List<GeoTypeTable.Row> rows = new ArrayList<>();
            int words = table.first(List.of("words")).orElse(0);
            for (SheetRow row : table.rows()) {
                List<String> texts = TYPE_HEADERS.stream()
                        .map(header -> row.cell(table.column(header)).shown().strip())
                        .toList();
                String announced = words == 0 ? "" : row.cell(words).shown().strip();
                GeoType.of(texts.get(0), texts.get(1), texts.get(2), texts.get(3), announced);
                rows.add(new GeoTypeTable.Row(texts.get(0), texts.get(1), texts.get(2), texts.get(3), announced));
            }
            project.file().writing(tx -> {
                rows.forEach(tx.geoTypes()::put);
                return true;
            });
            project.file().saveBack();
            return rows.size();
        };
    }
}
