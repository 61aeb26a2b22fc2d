package org.sharedsafety.ui.places;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.MapShape;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Problem;
import org.sharedsafety.service.PlaceFileService.Kind;
import org.sharedsafety.service.PlaceNameService.Changed;
import org.sharedsafety.service.PlaceNameService.NamedPlace;
import org.sharedsafety.service.PlaceService.PlaceKind;

/**
 * Where the page gets its places from and what brings new ones: the services, bound to the open project.
 *
 * @param levels that have places
 * @param kinds every kind of place that a file can hold
 * @param reading the places of a level with their outlines
 * @param held sentences about the boundaries and crosswalks of the project
 * @param answered names of files and the places they were taken for
 * @param open names of files that wait for an answer
 * @param changing says that a name means another place, or none
 * @param fields the columns of a file
 * @param bringing brings a file in
 */
public record PlacesSource(
        Supplier<List<String>> levels,
        Supplier<List<PlaceKind>> kinds,
        Function<String, Job<Level>> reading,
        Supplier<List<Message>> held,
        Supplier<List<NamedPlace>> answered,
        Supplier<List<NamedPlace>> open,
        BiFunction<NamedPlace, @Nullable Place, Job<Changed>> changing,
        BiFunction<Path, Kind, Job<List<String>>> fields,
        Function<PlaceFile, Job<Brought>> bringing) {
    /**
     * The places of a level.
     *
     * @param above names of the places above them, by code
     */
    public record Level(List<Place> places, Map<String, String> above, List<MapShape> shapes, List<MapShape> frame) {
        public Level {
            places = List.copyOf(places);
            above = Map.copyOf(above);
            shapes = List.copyOf(shapes);
            frame = List.copyOf(frame);
        }
    }

    /** What came of a file: a sentence, and what a person should look at. */
    public record Brought(Message said, List<Problem> problems) {
        public Brought {
            problems = List.copyOf(problems);
        }
    }
}
