package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.Solution;
import org.sharedsafety.model.workshop.Check;
import org.sharedsafety.model.workshop.Checklist;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.StationLook;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.WorkshopService;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** A workshop on its way: running order, slides, checklist, texts, paper; every change is a step of history. */
public final class PrepareViewModel {
    private final Jobs jobs;
    private final WorkshopsViewModel workshops;
    private final PrepareSource source;
    private final ObjectProperty<@Nullable String> slide = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Long> lastImport = new ReadOnlyObjectWrapper<>(0L);
    private final ObservableList<SavedView> views = FXCollections.observableArrayList();
    private final ObservableList<Solution> solutions = FXCollections.observableArrayList();
    private final PrepareLooks looks;
    private final PrepareTurns turns;
    private final PreparePlan plan;
    private final PrepareTakes takes;

    public PrepareViewModel(Jobs jobs, WorkshopsViewModel workshops, PrepareSource source) {
        this.jobs = jobs;
        this.workshops = workshops;
        this.source = source;
        this.looks = new PrepareLooks(jobs, source, this::workshop);
        this.turns = new PrepareTurns(jobs);
        this.plan = new PreparePlan(this, source, turns);
        this.takes = new PrepareTakes(this, source, turns);
        workshops.chosenProperty().addListener((observable, before, now) -> follow(before, now));
        follow(null, workshops.chosenProperty().get());
    }

    private void follow(@Nullable Workshop before, @Nullable Workshop now) {
        String at = slide.get();
        if (now == null) {
            slide.set(null);
        } else if (at == null
                || now.indexOf(at) < 0
                || before == null
                || !before.id().equals(now.id())) {
            int place = before == null || at == null || !before.id().equals(now.id()) ? 0 : before.indexOf(at);
            int last = now.slides().size() - 1;
            slide.set(
                    last < 0
                            ? null
                            : now.slides()
                                    .get(Math.max(0, Math.min(last, place)))
                                    .id());
        }
        if (before == null || now == null || !before.id().equals(now.id())) {
            takes.forget();
            turns.failure().set(null);
            turns.told().set(null);
        }
        looks.follow(false);
    }

    /** The workshop that is prepared; null where there is none. */
    public @Nullable Workshop workshop() {
        return workshops.chosenProperty().get();
    }

    /** Its running order. */
    public PreparePlan plan() {
        return plan;
    }

    /** What of it leaves the desk. */
    public PrepareTakes takes() {
        return takes;
    }

    /** The workshops of the project. */
    public WorkshopsViewModel workshops() {
        return workshops;
    }

    /** Id of the slide that is edited; null where there is none. */
    public ObjectProperty<@Nullable String> slideProperty() {
        return slide;
    }

    /** The slide that is edited. */
    public @Nullable Slide slide() {
        Workshop of = workshop();
        String id = slide.get();
        return of == null || id == null ? null : of.slide(id).orElse(null);
    }

    /** What was done last that leaves the page, such as a file that was written. */
    public ReadOnlyObjectProperty<@Nullable Message> toldProperty() {
        return turns.told().getReadOnlyProperty();
    }

    /** What went wrong last, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return turns.failure().getReadOnlyProperty();
    }

    /** Number of the newest import; 0 before any. */
    public ReadOnlyObjectProperty<Long> lastImportProperty() {
        return lastImport.getReadOnlyProperty();
    }

    /** The collected views. */
    public ObservableList<SavedView> views() {
        return views;
    }

    /** The solutions of the library. */
    public ObservableList<Solution> solutions() {
        return solutions;
    }

    /** What the stations come to now. */
    public Answer<Workshop, List<StationLook>> looks() {
        return looks.answer();
    }

    /** The checklist as it stands. */
    public List<Check> checks() {
        return looks.checks();
    }

    /** Reads the project again. */
    public void refresh() {
        workshops.refresh();
        jobs.start(Message.of("job.workshops"), source.views().get(), views::setAll);
        jobs.start(Message.of("job.workshops"), source.solutions().get(), solutions::setAll);
        jobs.start(Message.of("job.workshops"), source.lastImport().get(), lastImport::set);
        looks.follow(true);
    }

    /** Looks what the stations come to with the data of today; the same views are not asked twice. */
    public void look() {
        looks.look();
    }

    /** Copies the workshop under a title. */
    public void copy(Wording title) {
        Workshop of = workshop();
        if (of != null) {
            run(source.copying().apply(of, title), made -> {
                workshops.show(made);
                source.kept().accept(Message.of("workshop.list.made"));
            });
        }
    }

    /** Takes the workshop out; undo brings it back. */
    public void remove() {
        Workshop of = workshop();
        if (of != null) {
            run(source.removing().apply(of), done -> {
                workshops.refresh();
                source.kept()
                        .accept(Message.of(
                                "workshop.prepare.removed", of.title().in(of.language())));
            });
        }
    }

    /** Changes the workshop as it is now. */
    public void change(UnaryOperator<Workshop> how) {
        change(how, () -> {});
    }

    /** The same, and then something else. */
    void change(UnaryOperator<Workshop> how, Runnable then) {
        Workshop of = workshop();
        if (of == null) {
            return;
        }
        run(
                source.changing()
                        .job(
                                of.id(),
                                Message.of(
                                        "history.workshop-changed", of.title().in(of.language())),
                                how),
                changed -> {
                    boolean other = !changed.equals(workshop());
                    workshops.show(changed);
                    then.run();
                    if (other) {
                        source.kept().accept(Message.of("workshop.prepare.kept"));
                    }
                });
    }

    /** A text of the program in the languages of the workshop that the program speaks. */
    public Wording said(String key) {
        Workshop of = workshop();
        return of == null ? Wording.NONE : WorkshopService.said(key, of.languages());
    }

    /** Ticks a line of the checklist, or takes the tick away. */
    public void tick(Check.Gate gate, boolean done) {
        change(now -> now.ticking(Checklist.code(gate), done));
    }

    /** Takes what a slide's views say now; with the sentence the headline becomes it. */
    public void take(String slideId, boolean sentence) {
        Workshop of = workshop();
        if (of != null) {
            run(source.taking().job(of, slideId, sentence), changed -> {
                workshops.show(changed);
                source.kept().accept(Message.of("workshop.prepare.kept"));
            });
        }
    }

    private <T> void run(Job<T> job, Consumer<T> done) {
        turns.run(job, done);
    }
}
