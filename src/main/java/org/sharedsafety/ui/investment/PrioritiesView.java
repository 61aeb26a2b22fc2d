package org.sharedsafety.ui.investment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Policy;
import org.sharedsafety.model.Scenario;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.text.Dollars;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Priorities now, as the money says, beside the priorities people want; policies, and what-ifs that were kept. */
public final class PrioritiesView extends BorderPane {
    private final Kit kit;
    private final InvestmentViewModel money;
    private final PriorityViewModel model;
    private final GridPane both = new GridPane();
    private final TextField said = new TextField();
    private final VBox policies = new VBox(6);
    private final VBox scenarios = new VBox(6);
    private final VBox noMoney;

    /**
     * The priorities.
     *
     * @param importing leads to the import of a budget
     */
    public PrioritiesView(Kit kit, InvestmentViewModel money, PriorityViewModel model, Runnable importing) {
        this.kit = kit;
        this.money = money;
        this.model = model;
        this.noMoney = new VBox(
                8,
                kit.paragraph("money.priorities.no-money", "muted"),
                kit.button("money.empty.import", Icon.UPLOAD, importing, "accent"));
        noMoney.setId("priorities-no-money");
        setId("investment-priorities");
        both.setHgap(14);
        both.setVgap(4);
        both.setId("priorities");
        said.promptTextProperty().bind(kit.language().say("money.wanted.said"));
        said.setOnAction(event -> model.said(said.getText().strip()));
        said.focusedProperty().addListener((observable, before, now) -> {
            if (!now) {
                model.said(said.getText().strip());
            }
        });
        Card ranked = Card.titled(
                kit.label("money.priorities.title"), kit.paragraph("money.priorities.subtitle"), noMoney, both, said);
        ranked.setId("priorities-card");
        Card plans = Card.titled(
                kit.label("money.policies.title"),
                kit.label("money.policies.subtitle"),
                policies,
                new PolicyForm(kit, model));
        Card kept =
                Card.titled(kit.label("money.scenarios.title"), kit.paragraph("money.scenarios.subtitle"), scenarios);
        HBox.setHgrow(ranked, Priority.ALWAYS);
        VBox right = new VBox(12, plans, kept);
        right.setPrefWidth(430);
        right.setMinWidth(360);
        ranked.setMinWidth(0);
        VBox body = new VBox(12, kit.label("money.priorities.head", "section-title"), new HBox(12, ranked, right));
        body.getStyleClass().add("page");
        ScrollPane page = new ScrollPane(body);
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(page);
        money.shownProperty().addListener((observable, before, now) -> show());
        model.wantedProperty().addListener((observable, before, now) -> show());
        model.policiesProperty().addListener((observable, before, now) -> show());
        model.scenariosProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        showBoth(money.shownProperty().get());
        if (!said.isFocused()) {
            said.setText(model.wantedProperty().get().said());
        }
        List<Policy> all = model.policiesProperty().get();
        policies.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            Policy policy = all.get(i);
            policies.getChildren().add(line(policy.name(), detail(policy), () -> model.removePolicy(at)));
        }
        if (all.isEmpty()) {
            policies.getChildren().add(kit.paragraph("money.policies.none", "muted"));
        }
        showScenarios();
    }

    private static String detail(Policy policy) {
        return List.of(policy.owner(), policy.status(), policy.metric()).stream()
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private void showScenarios() {
        Texts texts = kit.language().texts();
        List<Scenario> all = model.scenariosProperty().get();
        scenarios.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            Scenario scenario = all.get(i);
            scenarios
                    .getChildren()
                    .add(line(
                            scenario.name(),
                            texts.say(
                                    "money.scenarios.words",
                                    kit.language().numbers().fixed(100 * scenario.share(), 0),
                                    texts.say("tag." + scenario.from().json()),
                                    texts.say("tag." + scenario.to().json())),
                            () -> model.removeScenario(at)));
        }
        if (all.isEmpty()) {
            scenarios.getChildren().add(kit.paragraph("money.scenarios.none", "muted"));
        }
    }

    private HBox line(String name, String detail, Runnable remove) {
        Label title = new Label(name);
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        Label under = new Label(detail);
        under.getStyleClass().add("caption");
        under.setWrapText(true);
        VBox words = new VBox(title, under);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, words, kit.iconButton("money.remove", Icon.TRASH, remove));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Two ranked lists side by side, and how far apart a purpose stands in them. */
    private void showBoth(@Nullable Investment investment) {
        both.getChildren().clear();
        both.add(kit.label("money.priorities.now", "caption"), 0, 0, 2, 1);
        both.add(kit.label("money.priorities.wanted", "caption"), 2, 0);
        Label beside = kit.label("money.priorities.beside", "caption");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        both.add(beside, 3, 0, 2, 1);
        List<BudgetTag> now = now(investment);
        noMoney.setVisible(investment == null);
        noMoney.setManaged(investment == null);
        List<BudgetTag> wanted = new ArrayList<>(model.wantedProperty().get().order());
        boolean told = !wanted.isEmpty();
        for (BudgetTag tag : BudgetTag.values()) {
            if (!wanted.contains(tag)) {
                wanted.add(tag);
            }
        }
        Investment.Year year = investment == null || investment.years().isEmpty()
                ? null
                : investment.years().get(investment.years().size() - 1);
        Dollars dollars = new Dollars(kit.language().texts());
        for (int i = 0; i < BudgetTag.values().length; i++) {
            int row = i + 1;
            if (i < now.size() && year != null) {
                BudgetTag tag = now.get(i);
                both.add(chip(row, tag), 0, row);
                Label amount = new Label(dollars.shortly(year.dollars(tag)));
                amount.getStyleClass().add("muted");
                amount.setMinWidth(Region.USE_PREF_SIZE);
                both.add(amount, 1, row);
            }
            BudgetTag tag = wanted.get(i);
            both.add(chip(row, tag), 2, row);
            both.add(gap(now.indexOf(tag), i, told), 3, row);
            Button up = kit.iconButton("money.wanted.up", Icon.ARROW_LEFT, () -> model.move(tag, -1));
            up.setRotate(90);
            Button down = kit.iconButton("money.wanted.down", Icon.ARROW_RIGHT, () -> model.move(tag, 1));
            down.setRotate(90);
            up.setId("wanted-up-" + tag.json());
            down.setId("wanted-down-" + tag.json());
            both.add(new HBox(up, down), 4, row);
        }
    }

    private static List<BudgetTag> now(@Nullable Investment investment) {
        if (investment == null || investment.years().isEmpty()) {
            return List.of();
        }
        Investment.Year year = investment.years().get(investment.years().size() - 1);
        return java.util.Arrays.stream(BudgetTag.values())
                .filter(tag -> year.dollars(tag) > 0)
                .sorted(Comparator.comparingDouble((BudgetTag tag) -> -year.dollars(tag)))
                .toList();
    }

    private HBox chip(int number, BudgetTag tag) {
        Label place = new Label(number + ".");
        place.getStyleClass().add("muted");
        place.setMinWidth(22);
        Label name = new Label(kit.language().now("tag." + tag.json()));
        name.getStyleClass().addAll("purpose-chip", TagView.style(tag));
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(4, place, name);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(34);
        return row;
    }

    private Label gap(int now, int wanted, boolean told) {
        Label label = new Label();
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (told && now >= 0) {
            label.setText(
                    wanted < now
                            ? kit.language().now("money.priorities.gap-higher", now - wanted)
                            : kit.language().now("money.priorities.gap", wanted - now));
        }
        return label;
    }
}
