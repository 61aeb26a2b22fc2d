package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;

/** The running order of a workshop on its way: slides are added, moved, copied, changed and taken out. */
public final class PreparePlan {
    private final PrepareViewModel model;
    private final PrepareSource source;
    private final PrepareTurns turns;

    PreparePlan(PrepareViewModel model, PrepareSource source, PrepareTurns turns) {
        this.model = model;
        this.source = source;
        this.turns = turns;
    }

    private @Nullable String at() {
        return model.slideProperty().get();
    }

    /** Changes the slide that is edited. */
    public void changeSlide(UnaryOperator<Slide> how) {
        String id = at();
        model.change(now -> id == null
                ? now
                : now.slide(id).map(each -> now.with(how.apply(each))).orElse(now));
    }

    /** Moves the slide one place up (-1) or down (1). */
    public void move(int by) {
        Workshop of = model.workshop();
        String id = at();
        if (of != null && id != null) {
            moveTo(id, of.indexOf(id) + by);
        }
    }

    /** Moves a slide to a place of the running order, from 0. */
    public void moveTo(String id, int place) {
        Workshop of = model.workshop();
        if (of == null || place < 0 || place >= of.slides().size() || of.indexOf(id) == place) {
            return;
        }
        model.change(now -> now.moved(id, place));
    }

    /** Adds a slide of words behind the one that is edited; it is edited then. */
    public void add(SlideKind kind, Wording headline, Wording body) {
        Workshop of = model.workshop();
        if (of != null) {
            insert(Slide.of(of.freeId(), kind, headline).withBody(body));
        }
    }

    /** Adds a slide behind the one that is edited; it is edited then. */
    public void insert(Slide added) {
        String behind = at();
        model.change(
                now -> {
                    List<Slide> order = new ArrayList<>(now.slides());
                    order.add(behind == null ? order.size() : now.indexOf(behind) + 1, added);
                    return now.withSlides(order);
                },
                () -> model.slideProperty().set(added.id()));
    }

    /** Adds a station of collected views behind the slide that is edited. */
    public void addStation(SlideKind kind, List<SavedView> of) {
        Workshop now = model.workshop();
        if (now != null) {
            turns.run(source.station().job(now.freeId(), kind, of, now.languages()), this::insert);
        }
    }

    /** Puts another collected view in the place of one of the slide that is edited; its headline stays. */
    public void replaceView(int at, SavedView by) {
        Workshop now = model.workshop();
        String id = at();
        if (now == null || id == null) {
            return;
        }
        turns.run(source.station().job(id, SlideKind.CHART, List.of(by), now.languages()), made -> {
            List<StationView> one = made.views();
            model.change(of -> of.slide(id)
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
        Workshop of = model.workshop();
        Slide copied = model.slide();
        if (of != null && copied != null) {
            insert(copied.as(of.freeId()));
        }
    }

    /** Takes the slide that is edited out. */
    public void removeSlide() {
        String id = at();
        model.change(now -> now.withSlides(
                now.slides().stream().filter(each -> !each.id().equals(id)).toList()));
    }
}
