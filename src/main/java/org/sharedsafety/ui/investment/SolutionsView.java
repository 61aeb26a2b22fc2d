package org.sharedsafety.ui.investment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Solution;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** What could be done: a library that starts empty and holds what its users know, with their own evidence. */
public final class SolutionsView extends BorderPane {
    /** Neutral beginnings: kinds of things that communities do, none of them rated. */
    private static final List<String> BEGINNINGS = List.of(
            "money.solution.young-people",
            "money.solution.after-harm",
            "money.solution.places",
            "money.solution.response",
            "money.solution.return");

    private static final double LABELS = 215;

    private final Kit kit;
    private final PriorityViewModel model;
    private final SolutionForm form;
    private final VBox list = new VBox(10);
    private int editing = -1;

    public SolutionsView(Kit kit, PriorityViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("investment-solutions");
        form = new SolutionForm(kit, model, this::keep);
        FlowPane beginnings = new FlowPane(8, 8);
        BEGINNINGS.forEach(key -> beginnings.getChildren().add(kit.button(key, Icon.PLUS, () -> {
            editing = -1;
            form.show(Solution.named(kit.language().now(key)));
        })));
        Card write =
                Card.titled(kit.label("money.solutions.write"), kit.label("money.solutions.own"), beginnings, form);
        write.setPrefWidth(460);
        write.setMinWidth(400);
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox body = new VBox(
                12,
                kit.label("money.solutions.title", "section-title"),
                kit.paragraph("money.solutions.words", "muted"),
                new HBox(12, list, write));
        body.getStyleClass().add("page");
        ScrollPane page = new ScrollPane(body);
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(page);
        model.solutionsProperty().addListener((observable, before, now) -> show());
        model.aboutProperty().addListener((observable, before, now) -> show());
        model.metricsProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void keep(Solution solution) {
        model.solution(editing, solution);
        editing = -1;
    }

    private void show() {
        list.getChildren().clear();
        List<Solution> all = model.solutionsProperty().get();
        List<String> about = model.aboutProperty().get();
        IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(i -> !about.contains(all.get(i).metric())))
                .forEach(i -> list.getChildren().add(card(all.get(i), i)));
        if (all.isEmpty()) {
            list.getChildren().add(new Card(kit.paragraph("money.solutions.none", "muted")));
        }
    }

    private Card card(Solution solution, int at) {
        Label name = new Label(solution.name());
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(
                6,
                name,
                kit.iconButton("money.edit", Icon.NOTE, () -> {
                    editing = at;
                    form.show(solution);
                }),
                kit.iconButton("money.remove", Icon.TRASH, () -> model.removeSolution(at)));
        head.setAlignment(Pos.CENTER_LEFT);
        Card card = new Card(head);
        if (solution.principle() != null) {
            card.getChildren()
                    .add(fact(
                            "money.solution.principle",
                            kit.language()
                                    .now("home.principle."
                                            + solution.principle().name().toLowerCase(java.util.Locale.ROOT))));
        }
        add(card, "money.solution.metric", measure(solution.metric()));
        add(card, "money.solution.evidence", solution.evidence());
        add(card, "money.solution.citation", solution.citation());
        add(card, "money.solution.lead-time", solution.leadTime());
        add(card, "money.solution.owner", solution.owner());
        add(card, "money.solution.cost", solution.cost());
        add(card, "money.solution.note", solution.note());
        return card;
    }

    private String measure(String id) {
        return model.metricsProperty().get().stream()
                .filter(metric -> metric.id().equals(id))
                .map((Metric metric) -> metric.name(kit.language().code()))
                .findFirst()
                .orElse(id);
    }

    private void add(Card card, String key, String words) {
        if (!words.isBlank()) {
            card.getChildren().add(fact(key, words));
        }
    }

    private HBox fact(String key, String words) {
        Label label = kit.label(key, "muted");
        label.setMinWidth(LABELS);
        label.setPrefWidth(LABELS);
        Label value = new Label(words);
        value.setWrapText(true);
        HBox.setHgrow(value, Priority.ALWAYS);
        return new HBox(10, label, value);
    }
}
