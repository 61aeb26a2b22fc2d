package org.sharedsafety;

import java.util.List;
import javafx.scene.Node;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.service.CommentCheck;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.workshop.BallotsView;
import org.sharedsafety.ui.workshop.CaptureSource;
import org.sharedsafety.ui.workshop.CaptureView;
import org.sharedsafety.ui.workshop.CaptureViewModel;
import org.sharedsafety.ui.workshop.CommentsView;
import org.sharedsafety.ui.workshop.ShowViewModel;
import org.sharedsafety.ui.workshop.WorkshopsViewModel;

/** What the room says, joined to its services: beside the running show, and afterwards on the page of workshops. */
final class CaptureRoom {
    private final DeskWays ways;
    private final Runnable preparing;
    private final WorkshopsViewModel workshops;
    private final ShowViewModel show;
    private final CaptureViewModel running;
    private final CaptureViewModel after;

    CaptureRoom(DeskWays ways, WorkshopsViewModel workshops, ShowViewModel show, Runnable preparing) {
        this.preparing = preparing;
        this.ways = ways;
        this.workshops = workshops;
        this.show = show;
        this.running = new CaptureViewModel(ways.jobs(), source());
        this.after = new CaptureViewModel(ways.jobs(), source());
        running.onChanged(show::recount);
        after.onChanged(show::recount);
        workshops.chosenProperty().addListener((observable, before, now) -> after.open(now));
        List.of(running, after).forEach(captures -> onVote(captures));
    }

    private void onVote(CaptureViewModel captures) {
        captures.workshopProperty().addListener((observable, before, now) -> {
            // The vote was opened or closed: that is prepared, and a step of history.
            if (captures.isOpening()) {
                show.refresh();
                workshops.refresh();
                ways.session().kept(Message.of("history.workshop-vote"));
            }
        });
    }

    /** What was said, by station. */
    PageTabs.Tab voices() {
        return new PageTabs.Tab(
                "workshops.voices", () -> new CommentsView(ways.kit(), after, preparing), () -> read(workshops));
    }

    /** Ballots, entered after the session. */
    PageTabs.Tab ballots() {
        return new PageTabs.Tab(
                "workshops.ballots", () -> new BallotsView(ways.kit(), after, preparing), () -> read(workshops));
    }

    private void read(WorkshopsViewModel of) {
        after.open(of.chosenProperty().get());
        after.refresh();
    }

    /** What stands in the facilitator's window, or in the drawer. */
    Node capture() {
        return new CaptureView(ways.kit(), running, show);
    }

    private CaptureSource source() {
        Services services = ways.services();
        return new CaptureSource(
                services.captures()::newId,
                services.captures()::now,
                workshop -> progress ->
                        List.copyOf(services.captures().entries(ways.session().project(), workshop)),
                entry -> services.captures().<Entry>keeping(ways.session().project(), entry),
                id -> services.captures().deleting(ways.session().project(), id),
                opening -> services.workshops()
                        .changing(
                                ways.session().project(),
                                opening.workshop(),
                                Message.of("history.workshop-vote"),
                                workshop -> CaptureSource.opened(workshop, opening)),
                (workshop, slide) -> services.roomResults().vote(ways.session().project(), workshop.id(), slide),
                () -> {
                    CommentCheck check =
                            services.captures().check(ways.session().project());
                    return check::in;
                },
                new CaptureSource.Drafts(
                        workshop -> progress ->
                                services.captures().draft(ways.session().project(), workshop),
                        draft -> services.captures().keeping(ways.session().project(), draft)));
    }
}
