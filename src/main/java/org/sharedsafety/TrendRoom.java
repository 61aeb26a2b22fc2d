package org.sharedsafety;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.service.MeasureQuestion;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.Services;
import org.sharedsafety.service.TrendQuestion;
import org.sharedsafety.service.TrendService;
import org.sharedsafety.service.TrendView;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.profiles.TrendAsk;
import org.sharedsafety.ui.profiles.TrendChanges;
import org.sharedsafety.ui.profiles.TrendsSource;
import org.sharedsafety.ui.profiles.TrendsView;
import org.sharedsafety.ui.profiles.TrendsViewModel;
import org.sharedsafety.ui.shell.Scope;
import org.sharedsafety.ui.shell.ScopeChoices;

/** A measure over time, joined to its services and to the scope in the top bar. */
final class TrendRoom {
    private static final String PANE = "profiles.trends";
    private static final int BESIDE = 8;

    private final DeskWays ways;
    private final TrendsViewModel model;

    TrendRoom(DeskWays ways) {
        this.ways = ways;
        Services services = ways.services();
        this.model = new TrendsViewModel(
                ways.jobs(),
                ways.kit().language(),
                new TrendsSource(
                        () -> services.catalogue().measures(project()),
                        () -> services.profiles().choices(project()),
                        this::viewing,
                        this::beside,
                        new TrendChanges(
                                this::adding,
                                event -> services.events().removing(project(), event),
                                aim -> services.aims().aiming(project(), aim),
                                () -> ways.session().kept(Message.of("trend.kept")))));
        ways.views().opens("trend", PANE, model::ask);
        ways.views().warns(PANE, model.cautionsProperty());
        model.askProperty().addListener((observable, before, now) -> {
            ViewQuestion question = model.question();
            if (question != null) {
                ways.views().asked(PANE, question);
            }
        });
        model.shownProperty().addListener((observable, before, now) -> scope(now));
    }

    private OpenProject project() {
        return ways.session().project();
    }

    private static TrendView.Question question(TrendAsk ask) {
        MeasureQuestion measure =
                new MeasureQuestion(ask.metric(), ask.series(), ask.level(), ask.place(), Group.EVERYONE, null);
        return new TrendView.Question(
                new TrendQuestion(measure, ask.together() > 0 ? ask.together() : TrendService.POOL),
                ask.step(),
                ask.counts(),
                ask.others() != TrendAsk.Others.NONE);
    }

    /** Where places like it are asked for and none are known, none stand behind. */
    private Job<TrendView> viewing(TrendAsk ask) {
        TrendView.Question question = question(ask);
        if (ask.others() != TrendAsk.Others.LIKE || ask.place() == null) {
            return ways.services().trends().viewing(project(), question);
        }
        Place place = place(ask);
        return progress -> {
            List<String> like = ways.services().peers().peers(project(), place).run(progress).found().stream()
                    .flatMap(peers -> peers.nearest().stream())
                    .map(Place::code)
                    .toList();
            return ways.services()
                    .trends()
                    .viewing(
                            project(),
                            new TrendView.Question(
                                    question.asked(), question.step(), question.counts(), !like.isEmpty(), like))
                    .run(progress);
        };
    }

    private Job<List<Trend>> beside(TrendAsk ask) {
        if (ask.mode() != TrendAsk.Mode.SIDE || ask.beside().isEmpty()) {
            return ways.services().trends().beside(project(), ask.level(), ask.place(), ask.metric(), BESIDE);
        }
        return progress -> {
            List<Trend> trends = new ArrayList<>();
            for (String metric : ask.beside()) {
                trends.add(ways.services()
                        .trends()
                        .viewing(project(), question(TrendAsk.of(metric, ask.level(), ask.place())))
                        .run(progress)
                        .trend());
            }
            return trends;
        };
    }

    private Job<PlaceEvent> adding(TrendChanges.NewEvent event) {
        TrendAsk ask = event.ask();
        Place place = event.everywhere() || ask.place() == null ? null : place(ask);
        return ways.services().events().adding(project(), place, event.when(), event.text());
    }

    private Place place(TrendAsk ask) {
        return ways.services().profiles().choices(project()).stream()
                .filter(level -> level.level().equals(ask.level()))
                .flatMap(level -> level.places().stream())
                .filter(place -> place.code().equals(ask.place()))
                .findFirst()
                .orElseThrow();
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                PANE,
                () -> new TrendsView(
                        ways.kit(),
                        ways.theme(),
                        model,
                        ways.parallel()::start,
                        ways.doors(),
                        ways.card(),
                        ways.importing()),
                model::refresh);
    }

    private void scope(@Nullable TrendView view) {
        if (view == null) {
            ways.views().scoped(PANE, Scope.EVERYTHING, ScopeChoices.NONE);
            return;
        }
        Trend trend = view.trend();
        Place place = trend.place();
        ways.views()
                .scoped(
                        PANE,
                        new Scope(
                                place == null
                                        ? Message.of("scope.places.level", Message.of("level." + trend.level()))
                                        : Message.of("scope.places.one", place.name()),
                                Message.of(
                                        "scope.period.one",
                                        trend.measure().period().text().replace('/', '–')),
                                GroupWords.of(trend.group()),
                                List.of(place != null, false, false)),
                        ScopeChoices.NONE);
    }
}
