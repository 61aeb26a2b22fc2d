package org.sharedsafety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.BoundaryReport;
import org.sharedsafety.service.BoundaryRequest;
import org.sharedsafety.service.CrosswalkReport;
import org.sharedsafety.service.CrosswalkRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PlaceMapService.PlaceMap;
import org.sharedsafety.service.PlaceReport;
import org.sharedsafety.service.PlaceRequest;
import org.sharedsafety.service.ProjectOverview;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.places.PlaceFile;
import org.sharedsafety.ui.places.PlacesSource;
import org.sharedsafety.ui.places.PlacesSource.Brought;
import org.sharedsafety.ui.places.PlacesView;
import org.sharedsafety.ui.places.PlacesViewModel;
import org.sharedsafety.ui.shell.Page;

/** The page of the project's places, joined to its services. */
final class PlacesRoom implements Room {
    private final DeskWays ways;
    private final Services services;
    private final PlacesViewModel model;

    PlacesRoom(DeskWays ways) {
        this.ways = ways;
        this.services = ways.services();
        this.model = new PlacesViewModel(
                ways.jobs(),
                new PlacesSource(
                        () -> services.placeFiles().levels(project()),
                        () -> services.places().kinds(project()),
                        this::reading,
                        this::held,
                        () -> services.placeNames().answered(project()),
                        () -> services.placeNames().open(project()),
                        (name, means) -> services.placeNames().changing(project(), name, means),
                        services.placeFiles()::fields,
                        this::bringing),
                "county",
                ways.session()::stored);
        ways.views().opens("places", Page.PLACES.code(), question -> {});
    }

    private OpenProject project() {
        return ways.session().project();
    }

    private Job<PlacesSource.Level> reading(String level) {
        OpenProject project = project();
        return progress -> {
            List<Place> places = services.placeFiles().places(project, level);
            ProjectOverview overview = services.overview().overview(project).run(progress);
            Period last = overview.last();
            PlaceMap map = last == null
                    ? PlaceMap.NONE
                    : services.maps().mapping(project, level, last, places).run(progress);
            return new PlacesSource.Level(
                    places, services.placeFiles().above(project, places), map.shapes(), map.frame());
        };
    }

    private List<Message> held() {
        List<Message> all = new ArrayList<>();
        services.boundaries()
                .sets(project())
                .forEach(set -> all.add(Message.of("places.held.boundaries", set.name(), set.level(), set.vintage())));
        services.crosswalks()
                .all(project())
                .forEach(each -> all.add(Message.of("places.held.crosswalk", each.from(), each.to(), each.file())));
        return all;
    }

    private Job<Brought> bringing(PlaceFile file) {
        OpenProject project = project();
        return switch (file.kind()) {
            case LIST -> {
                Job<PlaceReport> job = services.places()
                        .importing(
                                project,
                                file.file(),
                                new PlaceRequest(file.level(), file.code(), file.name(), file.parent(), null));
                yield progress -> {
                    PlaceReport done = job.run(progress);
                    return new Brought(
                            Message.of(
                                    "cli.places.done",
                                    done.file(),
                                    done.total(),
                                    file.level(),
                                    done.added(),
                                    done.changed()),
                            done.problems());
                };
            }
            case BOUNDARIES -> {
                Job<BoundaryReport> job = services.boundaries()
                        .importing(
                                project,
                                file.file(),
                                new BoundaryRequest(
                                        file.level(), file.code(), file.name(), file.parent(), null, null, null));
                yield progress -> {
                    BoundaryReport done = job.run(progress);
                    return new Brought(
                            Message.of(
                                    "cli.boundaries.done",
                                    done.file(),
                                    done.areas(),
                                    done.level(),
                                    done.matched().size(),
                                    done.created().size()),
                            done.problems());
                };
            }
            case CROSSWALK -> {
                Job<CrosswalkReport> job = services.crosswalks()
                        .importing(
                                project,
                                file.file(),
                                new CrosswalkRequest(
                                        file.level(),
                                        file.other(),
                                        file.parent(),
                                        file.code(),
                                        Objects.requireNonNullElse(file.name(), ""),
                                        null,
                                        null,
                                        null));
                yield progress -> {
                    CrosswalkReport done = job.run(progress);
                    return new Brought(
                            done.stored()
                                    ? Message.of(
                                            "cli.crosswalk.done",
                                            done.file(),
                                            done.sources(),
                                            done.from(),
                                            done.targets(),
                                            done.to(),
                                            done.shares(),
                                            done.kind())
                                    : Message.of("cli.crosswalk.nothing", done.file()),
                            done.problems());
                };
            }
        };
    }

    @Override
    public Node view() {
        return new PlacesView(
                ways.kit(), model, ways.theme(), ways.parallel()::start, ways.files(), place -> ways.views()
                        .open(ViewQuestion.of("profile", Map.of("place", place.code(), "level", place.level()))));
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
