package org.sharedsafety;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.investment.InvestmentSource;
import org.sharedsafety.ui.investment.InvestmentViewModel;
import org.sharedsafety.ui.investment.MixView;
import org.sharedsafety.ui.investment.NeedView;
import org.sharedsafety.ui.investment.PrioritiesView;
import org.sharedsafety.ui.investment.PrioritySource;
import org.sharedsafety.ui.investment.PriorityViewModel;
import org.sharedsafety.ui.investment.SolutionsView;
import org.sharedsafety.ui.investment.TagView;
import org.sharedsafety.ui.investment.WhatIfPane;

/** The investment page, joined to its services. */
final class InvestmentRoom implements Room {
    private static final String MIX = "investment.mix";
    private static final String NEED = "investment.need";
    private static final String LINES = "investment.lines";
    private static final String PRIORITIES = "investment.priorities";
    /** The settings of a question that name a measure. */
    private static final List<String> MEASURES = List.of("metric", "y", "x", "need");

    private static final String SOLUTIONS = "investment.solutions";

    private final DeskWays ways;
    private final InvestmentViewModel money;
    private final PriorityViewModel priorities;
    private final TabbedRoom tabs;

    InvestmentRoom(DeskWays ways) {
        this.ways = ways;
        this.money = new InvestmentViewModel(
                ways.jobs(),
                new InvestmentSource(
                        this::needs,
                        () -> ways.services().budgetTags().tags(ways.session().project()),
                        question -> ways.services()
                                .investments()
                                .investment(ways.session().project(), question),
                        (line, tag) -> ways.services()
                                .budgetTags()
                                .tagging(ways.session().project(), line, tag)),
                () -> ways.session().kept(Message.of("money.tagged")));
        this.priorities = new PriorityViewModel(
                ways.jobs(), source(), () -> ways.session().kept(Message.of("money.kept")));
        this.tabs = new TabbedRoom(
                ways.kit(),
                "investment",
                List.of(
                        new PageTabs.Tab(MIX, this::mix, money::refresh),
                        new PageTabs.Tab(
                                NEED,
                                () -> new NeedView(
                                        ways.kit(),
                                        money,
                                        ways.theme(),
                                        ways.parallel()::start,
                                        ways.doors(),
                                        ways.importing(),
                                        ways.card()),
                                money::refresh),
                        new PageTabs.Tab(LINES, () -> new TagView(ways.kit(), money, ways.importing()), money::refresh),
                        new PageTabs.Tab(
                                PRIORITIES,
                                () -> new PrioritiesView(ways.kit(), money, priorities, ways.importing()),
                                () -> {
                                    money.refresh();
                                    priorities.refresh();
                                }),
                        new PageTabs.Tab(
                                SOLUTIONS, () -> new SolutionsView(ways.kit(), priorities), priorities::refresh)));
        register();
    }

    /** Says how the money is opened from elsewhere, and what to know about it. */
    private void register() {
        ways.views().opens("investment", MIX, this::ask);
        ways.views().opens("priorities", PRIORITIES, question -> {});
        ways.views()
                .opens(
                        "solutions",
                        SOLUTIONS,
                        question -> priorities.about(MEASURES.stream()
                                .map(name -> question.get(name, ""))
                                .filter(id -> !id.isEmpty())
                                .toList()));
        ObservableValue<List<Finding>> findings = money.shownProperty()
                .map(investment -> investment.about().findings())
                .orElse(List.of());
        ways.views().warns(MIX, findings);
        ways.views().warns(NEED, findings);
        money.shownProperty().addListener((observable, before, now) -> {
            Metric need = money.needProperty().get();
            if (now != null && need != null) {
                ways.views().asked(NEED, ViewQuestion.of("investment", Map.of("need", need.id())));
            }
        });
    }

    private void ask(ViewQuestion question) {
        String need = question.get("need", "");
        if (!need.isEmpty()) {
            tabs.show(NEED);
            money.need(need);
        }
    }

    private MixView mix() {
        return new MixView(
                ways.kit(),
                money,
                ways.theme(),
                ways.parallel()::start,
                ways.doors(),
                ways.importing(),
                () -> tabs.show(LINES),
                ways.card(),
                new WhatIfPane(ways.kit(), money, priorities::scenario));
    }

    private PrioritySource source() {
        var kept = ways.services().priorities();
        return new PrioritySource(
                () -> List.copyOf(ways.session().project().metrics().values()),
                () -> kept.solutions(ways.session().project()),
                list -> kept.keepingSolutions(ways.session().project(), list),
                () -> kept.policies(ways.session().project()),
                list -> kept.keepingPolicies(ways.session().project(), list),
                () -> kept.scenarios(ways.session().project()),
                list -> kept.keepingScenarios(ways.session().project(), list),
                () -> kept.wanted(ways.session().project()),
                wanted -> kept.keepingWanted(ways.session().project(), wanted));
    }

    /** Measures of people, by conditions or health: what a room may call need. */
    private List<Metric> needs() {
        return ways.services().compare().choices(ways.session().project()).stream()
                .map(MeasureChoice::metric)
                .filter(metric -> metric.principle() == Principle.WB
                        || metric.principle() == Principle.PH
                        || metric.principle() == Principle.SV)
                .toList();
    }

    @Override
    public void show(String pane) {
        tabs.show(pane);
    }

    @Override
    public void onShown(Consumer<String> told) {
        tabs.onShown(told);
    }

    @Override
    public Node view() {
        return tabs.view();
    }

    @Override
    public void refresh() {
        tabs.refresh();
    }
}
