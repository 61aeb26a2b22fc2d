package org.sharedsafety;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.service.ClassLimitService;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.CompareService;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.service.NoteService;
import org.sharedsafety.service.PanelService;
import org.sharedsafety.ui.card.NoteSubject;
import org.sharedsafety.ui.common.Appearance;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.compare.CompareActions;
import org.sharedsafety.ui.compare.CompareSource;
import org.sharedsafety.ui.compare.CompareView;
import org.sharedsafety.ui.compare.CompareViewModel;
import org.sharedsafety.ui.compare.PanelSource;
import org.sharedsafety.ui.compare.Shown;
import org.sharedsafety.ui.shell.Findable;
import org.sharedsafety.ui.shell.Page;
import org.sharedsafety.ui.shell.Scope;
import org.sharedsafety.ui.shell.ScopeChoices;
import org.sharedsafety.ui.shell.ShellViewModel;

/** The comparison, joined to its service, to the scope in the top bar and to the command finder. */
final class CompareRoom {
    /** The code of its pane. */
    static final String PANE = "compare.pair";

    private static final int MOST_SUBJECTS = 5;

    private final CompareService comparing;
    private final DeskSession session;
    private final Kit kit;
    private final ShellViewModel shell;
    private final DeskViews views;
    private final CompareViewModel model;

    CompareRoom(
            CompareService comparing,
            ClassLimitService classes,
            PanelService panels,
            FxJobs jobs,
            DeskSession session,
            Kit kit,
            ShellViewModel shell,
            DeskViews views) {
        this.comparing = comparing;
        this.session = session;
        this.kit = kit;
        this.shell = shell;
        this.views = views;
        this.model = new CompareViewModel(
                jobs,
                kit.language(),
                new CompareSource(
                        () -> comparing.choices(session.project()),
                        () -> comparing.suggestion(session.project()),
                        request -> comparing.comparingAtOnce(session.project(), request),
                        (request, look) -> classes.limits(session.project(), request, look.method(), look.allYears()),
                        new PanelSource(
                                whole -> panels.choices(session.project(), whole),
                                (whole, split) -> panels.parting(session.project(), whole, split))));
        model.shownProperty().addListener((observable, before, now) -> {
            if (now == null || !now.isDrawnAs(before)) {
                scope(now);
            }
        });
        views.opens("compare", PANE, question -> {
            model.ask(question);
            model.panels().ask(question);
        });
        views.warns(PANE, findings());
    }

    Node view(Appearance appearance, Parallel parallel, CompareActions actions) {
        return new CompareView(kit, appearance, model, parallel::start, actions);
    }

    /** What is compared now, or null. */
    @Nullable
    CompareRequest request() {
        return model.requestProperty().get();
    }

    /** The cautions of what is compared. */
    ObservableValue<List<Finding>> findings() {
        return model.shownProperty()
                .map(shown -> shown.compared().comparison().findings())
                .orElse(List.of());
    }

    /** Tells what could be noted about whenever what is compared or selected changes. */
    void onSubjects(Consumer<List<NoteSubject>> told) {
        Runnable tell = () -> told.accept(subjects());
        model.shownProperty().addListener((observable, before, now) -> tell.run());
        model.selection().emphasisProperty().addListener((observable, before, now) -> {
            if (!before.selected().equals(now.selected())) {
                tell.run();
            }
        });
    }

    private List<NoteSubject> subjects() {
        Shown shown = model.shownProperty().get();
        List<NoteSubject> subjects = new ArrayList<>();
        if (shown == null) {
            return subjects;
        }
        Comparison comparison = shown.compared().comparison();
        comparison.places().stream()
                .map(PlaceResult::place)
                .filter(place -> model.selection().selected().contains(place.id()))
                .limit(MOST_SUBJECTS)
                .forEach(place -> subjects.add(new NoteSubject(NoteService.aboutPlace(place), place.name())));
        Metric x = comparison.x().metric();
        Metric y = comparison.y().metric();
        String language = kit.language().code();
        subjects.add(new NoteSubject(NoteService.aboutComparison(x, y), x.name(language) + " · " + y.name(language)));
        subjects.add(new NoteSubject(NoteService.aboutMeasure(x), x.name(language)));
        subjects.add(new NoteSubject(NoteService.aboutMeasure(y), y.name(language)));
        return subjects;
    }

    /** Says in the top bar what is compared, and offers what else could be. */
    private void scope(@Nullable Shown shown) {
        if (shown == null) {
            views.scoped(PANE, Scope.EVERYTHING, ScopeChoices.NONE);
            return;
        }
        Comparison comparison = shown.compared().comparison();
        Period x = comparison.x().period();
        Period y = comparison.y().period();
        views.asked(PANE, shown.compared().request().question());
        views.scoped(
                PANE,
                new Scope(
                        Message.of("scope.places.level", Message.of("level." + comparison.level())),
                        x.equals(y)
                                ? Message.of("scope.period.one", x.text())
                                : Message.of("scope.period.two", x.text(), y.text()),
                        GroupWords.of(comparison.group()),
                        List.of(
                                !comparison.level().equals(session.project().level()),
                                false,
                                !comparison.group().equals(Group.EVERYONE))),
                new ScopeChoices(
                        model.levels().stream()
                                .map(level -> new ScopeChoices.Choice(
                                        Message.of("scope.places.level", Message.of("level." + level)),
                                        () -> model.level(level)))
                                .toList(),
                        model.periods().stream()
                                .map(period -> new ScopeChoices.Choice(
                                        Message.of("scope.period.one", period.text()), () -> model.period(period)))
                                .toList(),
                        comparing.groups(session.project(), comparison).stream()
                                .map(group -> new ScopeChoices.Choice(GroupWords.of(group), () -> model.group(group)))
                                .toList()));
    }

    /** The measures, for the command finder. */
    List<Findable> findable() {
        List<Findable> found = new ArrayList<>();
        for (MeasureChoice choice : model.choices()) {
            found.add(new Findable(
                    Findable.Kind.MEASURE,
                    choice.metric().name(kit.language().code()),
                    choice.metric().unit(),
                    () -> {
                        shell.go(Page.COMPARE);
                        model.choose(
                                CompareViewModel.Side.Y,
                                new CompareRequest.Side(choice.metric().id(), null, null));
                    }));
        }
        return found;
    }

    void refresh() {
        model.refresh();
    }
}
