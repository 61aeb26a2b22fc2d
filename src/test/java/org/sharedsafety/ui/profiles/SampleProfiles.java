package org.sharedsafety.ui.profiles;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.sharedsafety.SampleFile;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.service.BoundaryService;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.ImportService;
import org.sharedsafety.service.MeasureQuestion;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PeerService;
import org.sharedsafety.service.PlaceMapService;
import org.sharedsafety.service.ProfileService;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.service.RankingService;
import org.sharedsafety.service.ResilienceService;
import org.sharedsafety.store.Workstation;

/** The real services over the sample project, for the tests of this package. */
final class SampleProfiles implements AutoCloseable {
    final Parallel parallel = new Parallel(2);
    final ProfileService profiles = new ProfileService();
    final PeerService peers = new PeerService(profiles);
    final RankingService rankings = new RankingService(parallel);
    final PlaceMapService maps = new PlaceMapService(new BoundaryService());
    private final ProjectService projects;
    final OpenProject project;

    SampleProfiles(Path folder) {
        projects = new ProjectService(
                new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), Clock.systemUTC());
        project = SampleFile.opened(projects, folder.resolve("sample.sharedsafety"));
    }

    ProfileSource source() {
        return new ProfileSource(
                () -> profiles.choices(project),
                project::metrics,
                place -> progress -> made(place),
                new PeerChanges(
                        level -> peers.measures(project, level),
                        place -> peers.choice(project, place),
                        (place, choice) -> peers.choosing(project, place, choice),
                        () -> {}),
                (place, metric, year) -> new ResilienceService(peers).comingThrough(project, place, metric, year));
    }

    private PlaceProfile made(Place place) {
        var profile = profiles.profile(project, place.code(), place.level()).run(Progress.NONE);
        var level = profiles.choices(project).stream()
                .filter(each -> each.level().equals(place.level()))
                .findFirst()
                .orElseThrow();
        return new PlaceProfile(
                profile,
                maps.mapping(project, place.level(), profile.latest(), level.places())
                        .run(Progress.NONE));
    }

    /** The counties, by code. */
    List<Place> counties() {
        return profiles.choices(project).stream()
                .filter(level -> level.level().equals("county"))
                .flatMap(level -> level.places().stream())
                .toList();
    }

    /** Brings another file in. */
    void importing(Path file) {
        ImportService imports = new ImportService(Clock.systemUTC());
        var draft = imports.inspecting(project, file, ImportOptions.NONE).run(Progress.NONE);
        imports.importing(project, draft, ImportOptions.NONE).run(Progress.NONE);
    }

    /** Takes the last step back. */
    void undo() {
        projects.undoing(project).run(Progress.NONE);
    }

    OverviewSource overviewSource() {
        return new OverviewSource(
                () -> profiles.choices(project).stream()
                        .filter(level -> level.places().size() > 1)
                        .map(ProfileService.LevelPlaces::level)
                        .toList(),
                level -> profiles.matrix(project, level),
                place -> peers.peers(project, place));
    }

    RankingSource rankingSource() {
        CatalogueService catalogue = new CatalogueService();
        return new RankingSource(
                () -> catalogue.measures(project).stream()
                        .filter(choice -> choice.metric().catalogued())
                        .toList(),
                asked -> progress -> {
                    Ranking ranking = rankings.ranking(
                                    project,
                                    new MeasureQuestion(
                                            asked.metric(), null, asked.level(), null, asked.group(), asked.period()),
                                    asked.standard(),
                                    500,
                                    1)
                            .run(progress);
                    return new RankingSource.Ranked(
                            ranking,
                            maps.mapping(
                                            project,
                                            ranking.level(),
                                            ranking.measure().period(),
                                            Stream.concat(
                                                            ranking.rows().stream()
                                                                    .map(Ranking.Row::place),
                                                            ranking.unranked().stream()
                                                                    .map(Ranking.Unranked::place))
                                                    .toList())
                                    .run(progress),
                            rankings.standards(project, asked.metric()),
                            rankings.groups(project, asked.metric(), ranking.level()));
                },
                place -> peers.peers(project, place));
    }

    @Override
    public void close() {
        project.close();
        parallel.close();
    }
}
