package org.sharedsafety.ui.workshop;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.StationLook;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.TranslationService.Translated;
import org.sharedsafety.service.WorkshopService;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** A workshop on its way: running order, slides, checklist, texts, paper; every change is a step of history. */
public final class PrepareViewModel {
    private final Jobs jobs;
    private final WorkshopsViewModel workshops;
    private final PrepareSource source;
    private final ObjectProperty<@Nullable String> slide = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Translated> translated = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Long> lastImport = new ReadOnlyObjectWrapper<>(0L);
    private final ObservableList<SavedView> views = FXCollections.observableArrayList();
    private final ObservableList<Solution> solutions = FXCollections.observableArrayList();
    private final Answer<Workshop, List<StationLook>> looks;
    private final PrepareTurns turns;

    public PrepareViewModel(Jobs jobs, WorkshopsViewModel workshops, PrepareSource source) {
        this.jobs = jobs;
        this.workshops = workshops;
        this.source = source;
        this.looks = new Answer<>(jobs);
        this.turns = new PrepareTurns(jobs);
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
            translated.set(null);
            turns.failure().set(null);
            turns.told().set(null);
        }
        if (looks.question() != null && now != null) {
            look();
        }
    }

    /** The workshop that is prepared; null where there is none. */
    public @Nullable Workshop workshop() {
        return workshops.chosenProperty().get();
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

    /** The sheet that came back last; null before. */
    public ReadOnlyObjectProperty<@Nullable Translated> translatedProperty() {
        return translated.getReadOnlyProperty();
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
        return looks;
    }

    /** The checklist as it stands. */
    public List<Check> checks() {
        Workshop of = workshop();
        return of == null
                ? List.of()
                : Checklist.of(of, looks.workingProperty().get() ? null : looks.shown())
                        .lines();
    }

    /** Reads the project again. */
    public void refresh() {
        workshops.refresh();
        jobs.start(Message.of("job.workshops"), source.views().get(), views::setAll);
        jobs.start(Message.of("job.workshops"), source.solutions().get(), solutions::setAll);
        jobs.start(Message.of("job.workshops"), source.lastImport().get(), lastImport::set);
        Workshop of = workshop();
        if (looks.question() != null && of != null) {
            looks.clear();
            look();
        }
    }

    /** Looks what the stations come to with the data of today; the same views are not asked twice. */
    public void look() {
        Workshop of = workshop();
        if (of == null) {
            return;
        }
        Workshop asked = looks.question();
        boolean known = asked != null
                && asked.id().equals(of.id())
                && shown(asked).equals(shown(of))
                && looks.failureProperty().get() == null;
        if (!known) {
            looks.ask(Message.of("job.workshop-looking"), of, source.looking().apply(of));
        }
    }

    private static List<Object> shown(Workshop of) {
        return List.of(
                of.language(),
                of.slides().stream()
                        .map(each -> List.of(each.id(), each.views()))
                        .toList());
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

    private void change(UnaryOperator<Workshop> how, Runnable then) {
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

    /** Changes the slide that is edited. */
    public void changeSlide(UnaryOperator<Slide> how) {
        String id = slide.get();
        change(now -> id == null
                ? now
                : now.slide(id).map(each -> now.with(how.apply(each))).orElse(now));
    }

    /** Moves the slide one place up (-1) or down (1). */
    public void move(int by) {
        Workshop of = workshop();
        String id = slide.get();
        if (of != null && id != null) {
            moveTo(id, of.indexOf(id) + by);
        }
    }

    /** Moves a slide to a place of the running order, from 0. */
    public void moveTo(String id, int place) {
        Workshop of = workshop();
        if (of == null || place < 0 || place >= of.slides().size() || of.indexOf(id) == place) {
            return;
        }
        change(now -> now.moved(id, place));
    }

    /** A text of the program in the languages of the workshop that the program speaks. */
    public Wording said(String key) {
        Workshop of = workshop();
        return of == null ? Wording.NONE : WorkshopService.said(key, of.languages());
    }

    /** Adds a slide of words behind the one that is edited; it is edited then. */
    public void add(SlideKind kind, Wording headline, Wording body) {
        Workshop of = workshop();
        if (of != null) {
            insert(Slide.of(of.freeId(), kind, headline).withBody(body));
        }
    }

    /** Adds a slide behind the one that is edited; it is edited then. */
    public void insert(Slide added) {
        String behind = slide.get();
        change(
                now -> {
                    List<Slide> order = new ArrayList<>(now.slides());
                    order.add(behind == null ? order.size() : now.indexOf(behind) + 1, added);
                    return now.withSlides(order);
                },
                () -> slide.set(added.id()));
    }

    /** Adds a station of collected views behind the slide that is edited. */
    public void addStation(SlideKind kind, List<SavedView> of) {
        Workshop now = workshop();
        if (now != null) {
            run(source.station().job(now.freeId(), kind, of, now.languages()), this::insert);
        }
    }

    /** Puts another collected view in the place of one of the slide that is edited; its headline stays. */
    public void replaceView(int at, SavedView by) {
        Workshop now = workshop();
        String id = slide.get();
        if (now == null || id == null) {
            return;
        }
        run(source.station().job(id, SlideKind.CHART, List.of(by), now.languages()), made -> {
            List<StationView> one = made.views();
            change(of -> of.slide(id)
                    .filter(each -> at < each.views().size())
                    .map(each -> {
                        List<StationView> shown = new ArrayList<>(each.views());
                        shown.set(at, one.get(0));
                        return of.with(each.withViews(shown).acknowledgedFor(""));
                    })
                    .orElse(of));
        });
    }

    /** Copies the slide that is edited, with everything in it. */
    public void copySlide() {
        Workshop of = workshop();
        Slide copied = slide();
        if (of != null && copied != null) {
            insert(copied.as(of.freeId()));
        }
    }

    /** Takes the slide that is edited out. */
    public void removeSlide() {
        String id = slide.get();
        change(now -> now.withSlides(
                now.slides().stream().filter(each -> !each.id().equals(id)).toList()));
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

    /** Writes the sheet for translators. */
    public void sendOut(Path file) {
        Workshop of = workshop();
        if (of != null) {
            run(source.sheets().writing().apply(of, file), written -> turns.told()
                    .set(Message.of("workshop.prepare.sheet-written", String.valueOf(written.getFileName()))));
        }
    }

    /** Brings a translators' sheet back; one step of history. */
    public void bringIn(Path file) {
        Workshop of = workshop();
        if (of == null) {
            return;
        }
        translated.set(null);
        run(source.sheets().reading().apply(of, file), read -> {
            if (read.texts() > 0) {
                change(now -> now.equals(of) ? read.workshop() : now, () -> translated.set(read));
            } else {
                translated.set(read);
            }
        });
    }

    /** Writes paper. */
    public void print(PrepareSource.PaperWanted wanted) {
        Workshop of = workshop();
        if (of != null) {
            run(source.outputs().paper().apply(of, wanted), turns.told()::set);
        }
    }

    /** Writes slides for an office program. */
    public void slides(String language, Path out) {
        Workshop of = workshop();
        if (of != null) {
            run(source.outputs().slides().apply(new PrepareSource.SlidesWanted(of, language, out)), turns.told()::set);
        }
    }

    private <T> void run(Job<T> job, Consumer<T> done) {
        turns.run(job, done);
    }
}
