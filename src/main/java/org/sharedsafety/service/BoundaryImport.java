package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.geo.BoundaryLayer;
import org.sharedsafety.geo.BoundaryLayer.Feature;
import org.sharedsafety.geo.CoordinateSystem;
import org.sharedsafety.geo.LocatedLayer;
import org.sharedsafety.geo.PlaceMatcher;
import org.sharedsafety.geo.Polygons;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceText;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.Problem.Severity;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.store.BoundaryTable;
import org.sharedsafety.store.BoundaryTable.BoundarySet;
import org.sharedsafety.store.Change;
import org.sharedsafety.store.Transaction;

/** One boundary file on its way into a project: its areas become shapes of places that are known or new. */
final class BoundaryImport {
    /** The format of shapes that are kept one by one. */
    static final String SHAPES = "wkb";

    private static final String NO_VINTAGE = "own";

    private final String file;
    private final BoundaryLayer layer;
    private final BoundaryRequest request;
    private final LocatedLayer located;
    private final Period period;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Set<String> matched = new TreeSet<>();
    private final Map<String, Place> created = new LinkedHashMap<>();
    private int withoutCode;
    private final Set<String> merged = new LinkedHashSet<>();
    private final Set<String> renamed = new LinkedHashSet<>();
    private final List<String> aside = new ArrayList<>();

    /** The outline of one place, from one area of the file or several. */
    private record Area(String name, List<List<double[]>> polygons) {}

    BoundaryImport(String file, BoundaryLayer layer, LocatedLayer located, BoundaryRequest request, Period today) {
        this.file = file;
        this.layer = layer;
        this.located = located;
        this.request = request;
        this.period = validity().orElse(today);
    }

    /** The period that the vintage names, where it names one. */
    private Optional<Period> validity() {
        return request.vintage() == null ? Optional.empty() : Period.parse(request.vintage());
    }

    /**
     * Stores all areas as one step of history.
     *
     * @param fresh the file they come in
     */
    BoundaryReport store(
            Transaction tx,
            SourceFile fresh,
            PlaceMatcher matcher,
            String code,
            @Nullable String name,
            @Nullable String parent) {
        Map<String, Place> known = new LinkedHashMap<>();
        tx.places().ofLevel(request.level()).forEach(place -> known.put(place.code(), place));
        for (Feature feature : located.features()) {
            take(feature, known, matcher, code, name, parent);
        }
        List<Change> changes = new ArrayList<>();
        SourceFile source = tx.sourceFiles().obtain(fresh);
        if (!created.isEmpty()) {
            changes.add(new Change.PlacesPut(
                    tx.placeBatches().put(created.values(), "own", source.id()).id()));
        }
        String vintage =
                request.vintage() == null ? NO_VINTAGE : request.vintage().strip();
        BoundaryTable.Stored stored = tx.boundaries().put(set(vintage), null, source.id());
        int set = stored.id();
        changes.add(new Change.BoundariesPut(set, stored.replaced()));
        Map<String, byte[]> shapes = new LinkedHashMap<>();
        int broken = 0;
        String firstBroken = "";
        for (Map.Entry<String, Area> area : areas.entrySet()) {
            List<List<double[]>> polygons = area.getValue().polygons;
            shapes.put(area.getKey(), Polygons.toWkb(polygons));
            if (!Polygons.areValid(polygons)) {
                firstBroken = broken == 0 ? area.getKey() : firstBroken;
                broken++;
            }
        }
        tx.boundaries().putShapes(set, shapes);
        say(broken, firstBroken);
        tx.history()
                .done(Message.of("history.boundaries-imported", file, request.level()), new Change.Several(changes));
        Set<String> counted = new TreeSet<>(tx.places().codesWithNumbers(request.level()));
        return new BoundaryReport(
                file,
                layer.name(),
                request.level(),
                vintage,
                located.system().name(),
                located.features().size(),
                List.copyOf(matched),
                List.copyOf(new TreeSet<>(created.keySet())),
                areas.keySet().stream()
                        .filter(place -> !counted.contains(place))
                        .sorted()
                        .toList(),
                counted.stream().filter(place -> !areas.containsKey(place)).toList(),
                problems);
    }

    private BoundarySet set(String vintage) {
        boolean spans = vintage.contains("/");
        boolean plane = located.system() == CoordinateSystem.PLANE;
        return new BoundarySet(
                0,
                request.level(),
                vintage,
                file,
                spans ? validity().map(Period::start).orElse(null) : null,
                spans ? validity().map(Period::end).orElse(null) : null,
                SHAPES,
                plane ? BoundaryLayer.PLANE : CoordinateSystem.DEGREES.name(),
                "");
    }

    private void take(
            Feature feature,
            Map<String, Place> known,
            PlaceMatcher matcher,
            String codeField,
            @Nullable String nameField,
            @Nullable String parentField) {
        String code = feature.value(codeField).strip();
        String name = nameField == null ? "" : feature.value(nameField).strip();
        String parent = parentField != null ? feature.value(parentField).strip() : request.parent();
        if (code.isEmpty()) {
            withoutCode++;
            return;
        }
        String place = code;
        if (known.containsKey(code)) {
            matched.add(code);
        } else {
            PlaceMatch match = known.isEmpty()
                    ? null
                    : matcher.find(new PlaceText(request.level(), code, name, parent == null ? "" : parent), period);
            if (match instanceof PlaceMatch.Matched found) {
                place = found.place().code();
                matched.add(place);
            } else if (match instanceof PlaceMatch.Aggregate) {
                aside.add(name.isEmpty() ? code : name);
                return;
            } else {
                created.putIfAbsent(
                        code,
                        new Place(
                                0,
                                request.level(),
                                code,
                                name.isEmpty() ? code : name,
                                parent == null || parent.isEmpty() ? null : parent,
                                null,
                                null));
            }
        }
        Area before = areas.putIfAbsent(place, new Area(name, new ArrayList<>(feature.polygons())));
        if (before != null) {
            before.polygons.addAll(feature.polygons());
            (before.name.equals(name) ? merged : renamed).add(place);
        }
    }

    private void say(int broken, String firstBroken) {
        located.notes().forEach(note -> add(Severity.INFO, note));
        say(layer.withoutArea(), Severity.WARNING, "boundaries.without-area");
        say(layer.broken(), Severity.WARNING, "boundaries.rings-left-out");
        say(layer.turned(), Severity.INFO, "boundaries.rings-turned");
        say(withoutCode, Severity.WARNING, "boundaries.no-code");
        say(aside.size(), Severity.WARNING, "boundaries.not-placed", first(aside));
        say(merged.size(), Severity.INFO, "boundaries.merged", first(List.copyOf(merged)));
        say(renamed.size(), Severity.WARNING, "boundaries.names-differ", first(List.copyOf(renamed)));
        say(broken, Severity.INFO, "boundaries.not-valid", firstBroken);
    }

    private static String first(List<String> list) {
        return list.isEmpty() ? "" : list.get(0);
    }

    private void say(int count, Severity severity, String key, Object... more) {
        if (count > 0) {
            List<Object> args = new ArrayList<>(List.of((Object) count));
            args.addAll(List.of(more));
            add(severity, new Message(key, args));
        }
    }

    private void add(Severity severity, Message message) {
        problems.add(new Problem(severity, layer.name(), null, message));
    }
}
