package org.sharedsafety;

import java.util.List;
import java.util.Objects;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.MeasureQuestion;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PlaceMapService.PlaceMap;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.profiles.Drawing;
import org.sharedsafety.ui.profiles.RankingSource;
import org.sharedsafety.ui.profiles.RankingSource.Asked;
import org.sharedsafety.ui.profiles.RankingSource.Ranked;
import org.sharedsafety.ui.profiles.RankingView;
import org.sharedsafety.ui.profiles.RankingViewModel;
import org.sharedsafety.ui.shell.Scope;
import org.sharedsafety.ui.shell.ScopeChoices;

/** Places beside each other by one measure, joined to the services and to the scope in the top bar. */
final class RankingRoom {
    private static final int ROUNDS = 2_000;

    private static final String PANE = "profiles.ranking";

    private final DeskWays ways;
    private final RankingViewModel model;

    RankingRoom(DeskWays ways) {
        this.ways = ways;
        this.model = new RankingViewModel(
                ways.jobs(),
                ways.kit().language(),
                new RankingSource(
                        () -> ways
                                .services()
                                .catalogue()
                                .measures(ways.session().project())
                                .stream()
                                .filter(choice -> choice.metric().catalogued())
                                .toList(),
                        this::ranking,
                        place -> ways.services().peers().peers(ways.session().project(), place)));
        ways.views().opens("ranking", PANE, model::ask);
        ways.views()
                .warns(
                        PANE,
                        model.shownProperty()
                                .map(shown -> shown.ranking().about().findings())
                                .orElse(List.of()));
        model.shownProperty().addListener((observable, before, now) -> {
            if (now != null) {
                scope(now.ranking());
                ViewQuestion asked = model.question();
                if (asked != null) {
                    ways.views().asked(PANE, asked);
                }
            }
        });
    }

    private Job<Ranked> ranking(Asked asked) {
        OpenProject project = ways.session().project();
        Services services = ways.services();
        MeasureQuestion question =
                new MeasureQuestion(asked.metric(), null, asked.level(), null, asked.group(), asked.period());
        return progress -> {
            Ranking ranking = services.rankings()
                    .ranking(project, question, asked.standard(), ROUNDS, CompareRequest.SEED)
                    .run(progress);
            return new Ranked(
                    ranking,
                    services.rankings().mayBeMapped(ranking)
                            ? services.maps()
                                    .mapping(
                                            project,
                                            ranking.level(),
                                            ranking.measure().period(),
                                            ranking.places())
                                    .run(progress)
                            : PlaceMap.NONE,
                    services.rankings().standards(project, asked.metric()),
                    services.rankings().groups(project, asked.metric(), ranking.level()));
        };
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                PANE,
                () -> new RankingView(
                        new Drawing(ways.kit(), ways.theme(), ways.parallel()::start, ways.doors()),
                        model,
                        ways.card(),
                        ways.importing()),
                model::refresh);
    }

    private void scope(Ranking ranking) {
        ways.views()
                .scoped(
                        PANE,
                        new Scope(
                                Message.of("scope.places.level", Message.of("level." + ranking.level())),
                                Message.of(
                                        "scope.period.one",
                                        ranking.measure().period().text()),
                                GroupWords.of(ranking.group()),
                                List.of(
                                        !Objects.equals(
                                                ranking.level(),
                                                ways.session().project().level()),
                                        false,
                                        false)),
                        new ScopeChoices(
                                model.levels().stream()
                                        .map(level -> new ScopeChoices.Choice(
                                                Message.of("scope.places.level", Message.of("level." + level)),
                                                () -> model.level(level)))
                                        .toList(),
                                model.periods().stream()
                                        .map(period -> new ScopeChoices.Choice(
                                                Message.of("scope.period.one", period.text()),
                                                () -> model.period(period)))
                                        .toList(),
                                List.of()));
    }
}
