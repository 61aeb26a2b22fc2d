package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.geo.BoundaryFile;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Place;
import org.sharedsafety.query.CoverageQuery;

/** What a person must see of a file of places before it is brought in, and what the project holds of such files. */
public final class PlaceFileService {
    /** What a file holds. */
    public enum Kind {
        /** A table of codes and names. */
        LIST,
        /** Outlines. */
        BOUNDARIES,
        /** Shares of areas that lie in other areas. */
        CROSSWALK
    }

    /** The columns, or the fields, of a file, in its order. */
    public Job<List<String>> fields(Path file, Kind kind) {
        return progress -> kind == Kind.BOUNDARIES
                ? BoundaryFile.read(file, null, progress).fields()
                : PlainTable.read(file, null, List.of(), progress).headers().stream()
                        .filter(header -> !header.isBlank())
                        .toList();
    }

    /** An answer that the project remembers: what a text of a sheet means. */
    public record Answer(String level, String text, String parent, String code) {}

    /** The answers that the project remembers. */
    public List<Answer> answers(OpenProject project) {
        return project.reading(tx -> tx.placeAliases().all().stream()
                .map(alias -> new Answer(alias.level(), alias.text(), alias.parent(), alias.placeCode()))
                .toList());
    }

    /** The levels that have places; those with numbers first. */
    public List<String> levels(OpenProject project) {
        return project.reading(tx -> {
            List<String> held = new CoverageQuery(tx)
                    .extents().stream()
                            .map(CoverageQuery.Extent::level)
                            .distinct()
                            .toList();
            return tx.places().levels().stream()
                    .sorted(Comparator.comparing((String level) -> !held.contains(level))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        });
    }

    /** The places of a level, by name. */
    public List<Place> places(OpenProject project, String level) {
        return project.reading(tx -> tx.places().ofLevel(level).stream()
                .sorted(Comparator.comparing(Place::name))
                .toList());
    }

    /** The names of the places above some places, by their codes. */
    public Map<String, String> above(OpenProject project, List<Place> places) {
        Set<String> codes = places.stream()
                .map(Place::parentCode)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        String level = places.isEmpty() ? "" : places.get(0).level();
        return project.reading(tx -> tx.places().levels().stream()
                .filter(each -> !each.equals(level))
                .flatMap(each -> tx.places().ofLevel(each).stream())
                .filter(place -> codes.contains(place.code()))
                .collect(Collectors.toMap(Place::code, Place::name, (first, second) -> first)));
    }
}
