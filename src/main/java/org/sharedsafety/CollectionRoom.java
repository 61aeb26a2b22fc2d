package org.sharedsafety;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.CollectionService;
import org.sharedsafety.ui.card.CollectionDoors;
import org.sharedsafety.ui.card.CollectionView;
import org.sharedsafety.ui.card.CollectionViewModel;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.shell.Page;
import org.sharedsafety.ui.shell.ShellViewModel;

/** The collection in the drawer, joined to its service and to the views it opens. */
final class CollectionRoom {
    private final CollectionService collection;
    private final FxJobs jobs;
    private final DeskSession session;
    private final Kit kit;
    private final ShellViewModel shell;
    private final DeskViews views;
    private final CollectionViewModel model;

    CollectionRoom(
            CollectionService collection,
            FxJobs jobs,
            DeskSession session,
            Kit kit,
            ShellViewModel shell,
            DeskViews views) {
        this.collection = collection;
        this.jobs = jobs;
        this.session = session;
        this.kit = kit;
        this.shell = shell;
        this.views = views;
        this.model = new CollectionViewModel(
                jobs,
                new CollectionDoors(
                        () -> collection.views(session.project()),
                        view -> collection.removing(session.project(), view),
                        (view, to) -> collection.moving(session.project(), view, to),
                        (view, named) -> collection.renaming(session.project(), view, named.title(), named.note()),
                        () -> session.kept(Message.of("collection.changed")),
                        this::open,
                        this::report));
        shell.collectedProperty().bind(Bindings.size(model.views()));
    }

    Node view() {
        return new CollectionView(kit, model);
    }

    void refresh() {
        model.refresh();
    }

    /** Adds a view; the way that every figure card is given. */
    void collect(ViewQuestion question) {
        jobs.start(
                Message.of("job.collection"),
                collection.adding(session.project(), question, kit.language().code()),
                added -> {
                    session.kept(Message.of("collection.added", added.title()));
                    model.refresh();
                });
    }

    private void open(SavedView view) {
        if (!views.open(view.question())) {
            shell.say(Message.of("collection.no-view"));
        }
    }

    /** The report is about the comparison in front: the view comes there first. */
    private void report(SavedView view) {
        if (views.open(view.question())) {
            shell.go(Page.REPORTS);
        }
    }
}
