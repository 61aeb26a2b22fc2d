package org.sharedsafety.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.geo.BoundaryFile;
import org.sharedsafety.geo.BoundaryLayer;
import org.sharedsafety.geo.CoordinateSystem;
import org.sharedsafety.geo.LocatedLayer;
import org.sharedsafety.geo.Outline;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.stats.Contiguity;
import org.sharedsafety.stats.SpatialWeights;

/** Brings in outlines of places, and tells who is next to whom on them. */
public final class BoundaryImportService {
    private final BoundaryService boundaries;
    private final Clock clock;

    public BoundaryImportService(BoundaryService boundaries, Clock clock) {
        this.boundaries = boundaries;
        this.clock = clock;
    }

    /**
     * Reads a boundary file and stores the outlines of its places, all or none; places that the project does not know are
     * made. The set of the same level and vintage is replaced.
     */
    public Job<BoundaryReport> importing(OpenProject project, Path file, BoundaryRequest request) {
        return progress -> {
            String name = String.valueOf(file.getFileName());
            CoordinateSystem said = request.crs() == null ? null : system(request.crs());
            BoundaryLayer layer = BoundaryFile.read(file, request.layer(), progress);
            String code = field(layer, name, request.code());
            String label = request.name() == null ? null : field(layer, name, request.name());
            String parent = request.parent() == null ? null : layer.field(request.parent());
            LocatedLayer located = LocatedLayer.of(layer, said, name);
            progress.checkCancelled();
            Period today = Period.ofYear(LocalDate.now(clock).getYear());
            String sha256 = Digest.sha256(file, progress);
            SourceFile source = SourceFile.fresh(name, sha256, CrosswalkService.size(file));
            BoundaryReport report = project.file()
                    .writing(tx -> new BoundaryImport(name, layer, located, request, today)
                            .store(tx, source, project.matcher(), code, label, parent));
            CrosswalkService.keep(project, file, sha256, progress);
            keepParts(project, file, progress);
            project.file().saveBack();
            return report;
        };
    }

    /** Keeps the other files that a shapefile consists of. */
    private static void keepParts(OpenProject project, Path file, Progress progress) {
        String name = String.valueOf(file.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".shp")) {
            return;
        }
        String stem = name.substring(0, name.length() - "shp".length());
        for (String ending : List.of("dbf", "prj", "DBF", "PRJ")) {
            Path part = file.resolveSibling(stem + ending);
            if (Files.isRegularFile(part)) {
                String sha256 = Digest.sha256(part, progress);
                SourceFile source =
                        SourceFile.fresh(String.valueOf(part.getFileName()), sha256, CrosswalkService.size(part));
                project.file().writing(tx -> tx.sourceFiles().obtain(source));
                CrosswalkService.keep(project, part, sha256, progress);
            }
        }
    }

    private static String field(BoundaryLayer layer, String file, String wanted) {
        String field = layer.field(wanted);
        if (field == null) {
            throw WorkbenchException.of("boundaries.no-field", file, wanted, String.join(", ", layer.fields()));
        }
        return field;
    }

    /** An EPSG code, a description, or a file that holds one. */
    private static CoordinateSystem system(String said) {
        String text = said;
        if (said.toLowerCase(Locale.ROOT).endsWith(".prj")) {
            try {
                text = Files.readString(Path.of(said));
            } catch (IOException unreadable) {
                throw new WorkbenchException(Message.of("boundaries.unknown-crs", said), unreadable);
            }
        }
        return CoordinateSystem.of(text).orElseThrow(() -> WorkbenchException.of("boundaries.unknown-crs", said));
    }

    /** The sets of boundaries that the project holds. */
    public List<Held> sets(OpenProject project) {
        return project.reading(tx -> tx.boundaries().all().stream()
                .map(set -> new Held(
                        set.level(),
                        set.vintage(),
                        set.name(),
                        set.crs(),
                        tx.boundaries().count(set.id())))
                .toList());
    }

    /**
     * A set of boundaries.
     *
     * @param shapes how many places have a shape of their own in it; 0 where it is one file for all
     */
    public record Held(String level, String vintage, String name, String crs, int shapes) {}

    /**
     * Who is next to whom among the places of a level that have an outline.
     *
     * @param period for which the map is asked; null for this year
     * @param rook whether a common edge is needed, and not just a common point
     * @param snap how far apart points may lie and still be one, in meters; null for 1e-7 of the map's diagonal
     */
    public Job<NeighborTable> neighboring(
            OpenProject project, String level, @Nullable Period period, boolean rook, @Nullable Double snap) {
        Period asked = period == null ? Period.ofYear(LocalDate.now(clock).getYear()) : period;
        return progress -> project.reading(tx -> {
            var shapes = boundaries.boundaries(tx, level, asked, List.of());
            List<Place> places = new ArrayList<>();
            List<List<double[]>> rings = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Place place : tx.places().ofLevel(level)) {
                Outline outline = shapes.measured().get(place.code());
                if (outline != null && seen.add(place.code())) {
                    places.add(place);
                    rings.add(List.of(outline.rings()));
                }
            }
            if (places.isEmpty()) {
                throw WorkbenchException.of("boundaries.no-shapes", level);
            }
            progress.checkCancelled();
            Contiguity contiguity = snap == null ? Contiguity.of(rings) : Contiguity.of(rings, snap);
            return table(level, rook, places, rook ? contiguity.rook() : contiguity.queen());
        });
    }

    private static NeighborTable table(String level, boolean rook, List<Place> places, SpatialWeights weights) {
        List<List<Integer>> neighbors = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            List<Integer> who = new ArrayList<>();
            for (int k = 0; k < weights.degree(i); k++) {
                who.add(weights.neighbour(i, k));
            }
            neighbors.add(List.copyOf(who));
        }
        return new NeighborTable(level, rook ? "rook" : "queen", places, neighbors);
    }
}
