package org.sharedsafety;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Audience;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.workshop.EntryCounts;
import org.sharedsafety.ui.workshop.FacilitatorSlots;
import org.sharedsafety.ui.workshop.RoomCheckSource;
import org.sharedsafety.ui.workshop.RoomCheckView;
import org.sharedsafety.ui.workshop.RoomCheckViewModel;
import org.sharedsafety.ui.workshop.ShowSource;
import org.sharedsafety.ui.workshop.ShowViewModel;
import org.sharedsafety.ui.workshop.ShowWindows;
import org.sharedsafety.ui.workshop.VoteCounts;
import org.sharedsafety.ui.workshop.WorkshopsSource;
import org.sharedsafety.ui.workshop.WorkshopsViewModel;

/**
 * The page of workshops, joined to its services: the list and the running show are made here, every further pane by a room
 * of its own that is given both.
 */
final class WorkshopRoom implements Room {
    static final String PREPARE = "workshops.prepare";
    static final String ROOM_CHECK = "workshops.room";

    private final DeskWays ways;
    private final WorkshopsViewModel workshops;
    private final ShowViewModel show;
    private final DecideRoom decide;
    private final TabbedRoom tabs;

    WorkshopRoom(DeskWays ways, Appearance appearance, DeskScreens screens) {
        this.ways = ways;
        Services services = ways.services();
        this.workshops = new WorkshopsViewModel(ways.jobs(), list(services));
        this.show = new ShowViewModel(ways.jobs(), running(services));
        CaptureRoom captures = new CaptureRoom(ways, workshops, show, this::prepare);
        // Made once: it opens and closes with the show.
        new ShowWindows(
                ways.kit(),
                appearance,
                show,
                new FacilitatorSlots(captures::capture),
                new ShowWindows.Ways(
                        screens::shared,
                        screens.whole(),
                        () -> services.settings().settings().reducedMotion(),
                        ways.parallel()::start));
        this.decide = new DecideRoom(ways, workshops);
        this.tabs = new TabbedRoom(
                ways.kit(),
                "workshops",
                // One pane a line, in the order of the tabs; each room is given ways, workshops and show.
                List.of(
                        new PrepareRoom(ways, workshops, show).tab(),
                        roomCheck(services),
                        captures.voices(),
                        captures.ballots(),
                        decide.tab()));
    }

    /** Brings the pane to the front where workshops are made. */
    private void prepare() {
        tabs.show(PREPARE);
    }

    private PageTabs.Tab roomCheck(Services services) {
        RoomCheckViewModel room = new RoomCheckViewModel(
                ways.jobs(),
                new RoomCheckSource(
                        running(services),
                        (id, step, how) ->
                                services.workshops().changing(ways.session().project(), id, step, how),
                        () -> ways.session().kept(Message.of("workshop.room.kept"))),
                workshops);
        return new PageTabs.Tab(
                ROOM_CHECK,
                () -> new RoomCheckView(ways.kit(), room, this::test, this::prepare, ways.parallel()::start),
                room::refresh);
    }

    /** Shows the line to read from the back on the wall. */
    private void test() {
        if (present()) {
            show.testedProperty().set(true);
        }
    }

    private WorkshopsSource list(Services services) {
        return new WorkshopsSource(
                () -> services.workshops().workshops(ways.session().project()),
                title -> progress -> services.workshops()
                        .making(
                                ways.session().project(),
                                Wording.of(ways.kit().language().code(), title),
                                ways.kit().language().code().equals("es") ? List.of("es", "en") : List.of("en", "es"),
                                Audience.MIXED,
                                services.collection()
                                        .views(ways.session().project())
                                        .run(progress))
                        .run(progress),
                () -> ways.session().kept(Message.of("workshop.list.made")));
    }

    private ShowSource running(Services services) {
        return new ShowSource(
                services.captures()::now,
                id -> services.workshops().workshop(ways.session().project(), id),
                id -> services.captures().show(ways.session().project(), id),
                step -> services.captures().keeping(ways.session().project(), step),
                () -> services.captures().bringingHome(ways.session().project()),
                view -> view.lettered()
                        ? services.audiences()
                                .figureWithoutNames(ways.session().project(), view.question(), view.language())
                        : services.audiences().figure(ways.session().project(), view.question(), view.language()),
                () -> services.audiences().unnaming(ways.session().project()),
                (counted, language) -> counts(services, counted, language),
                () -> services.collection().views(ways.session().project()));
    }

    private Job<VoteCounts> counts(Services services, ShowSource.Counted counted, String language) {
        OpenProject project = ways.session().project();
        return progress -> {
            if (counted.slide().isGuessed()) {
                return EntryCounts.guesses(
                        services.captures().entries(project, counted.workshop().id()), counted.slide(), language);
            }
            Slide about = EntryCounts.about(counted.workshop(), counted.slide());
            return about == null || about.poll() == null
                    ? EntryCounts.lived(
                            services.captures()
                                    .entries(project, counted.workshop().id()),
                            counted.workshop(),
                            counted.slide(),
                            language)
                    : EntryCounts.of(
                            services.roomResults()
                                    .vote(project, counted.workshop().id(), about)
                                    .run(progress),
                            counted.workshop(),
                            about,
                            language);
        };
    }

    /** Presents the chosen workshop, from where it was left; answers whether there is one. */
    boolean present() {
        Workshop chosen = workshops.chosenProperty().get();
        if (chosen == null) {
            List<Workshop> all =
                    ways.services().workshops().workshops(ways.session().project());
            chosen = all.isEmpty() ? null : all.get(0);
        }
        if (chosen == null || show.runningProperty().get()) {
            return chosen != null;
        }
        show.start(chosen, false);
        return true;
    }

    /** Brings in what was captured in a copy of the project. */
    void bringResults() {
        tabs.show(DecideRoom.DECIDE);
        decide.bring();
    }

    @Override
    public Node view() {
        return tabs.view();
    }

    @Override
    public void refresh() {
        tabs.refresh();
        workshops.refresh();
        if (show.runningProperty().get()) {
            show.refresh();
        }
    }

    @Override
    public void show(String pane) {
        tabs.show(pane);
    }

    @Override
    public void onShown(Consumer<String> told) {
        tabs.onShown(told);
    }
}
