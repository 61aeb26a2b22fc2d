package org.sharedsafety.ui.home;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Principle;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** The first page of a project: does it look at all five principles, and what to do next. */
public final class HomeView extends ScrollPane {
    private static final int SQUARES = 7;

    private final Kit kit;
    private final Actions actions;

    /** Where the page leads. */
    public record Actions(Runnable importing, Runnable compare, Runnable report, Runnable data, Runnable template) {}

    public HomeView(Kit kit, HomeViewModel model, Actions actions) {
        this.kit = kit;
        this.actions = actions;
        setId("home");
        setFitToWidth(true);
        model.summaryProperty().addListener((observable, before, now) -> show(now));
        kit.language()
                .textsProperty()
                .addListener((observable, before, now) ->
                        show(model.summaryProperty().get()));
        show(model.summaryProperty().get());
    }

    private void show(@Nullable ProjectSummary summary) {
        if (summary == null || summary.allMeasures() == 0) {
            setContent(new EmptyState(
                            kit,
                            Icon.HOME,
                            "home.empty.title",
                            "home.empty.purpose",
                            kit.button("home.import", Icon.UPLOAD, actions.importing(), "accent", "large"),
                            kit.button("home.template", Icon.TABLE, actions.template(), "large"))
                    .with(kit.paragraph("home.empty.drop", "muted")));
            return;
        }
        HBox cards = new HBox(14, balance(summary), next(summary));
        VBox page = new VBox(14, head(summary), cards);
        page.setPadding(new Insets(16));
        setContent(page);
    }

    private HBox head(ProjectSummary summary) {
        Label name = new Label(summary.name());
        name.getStyleClass().add("page-title");
        Label words = kit.label(
                kit.language().say("home.holds", summary.places(), summary.periods(), summary.allMeasures()), "muted");
        HBox head = new HBox(
                12,
                new VBox(2, name, words),
                Kit.space(),
                kit.button("home.import", Icon.UPLOAD, actions.importing(), "large"),
                kit.button("home.compare", Icon.COMPARE, actions.compare(), "accent", "large"));
        head.setAlignment(Pos.BOTTOM_LEFT);
        return head;
    }

    private Card balance(ProjectSummary summary) {
        Card card = new Card(new VBox(
                2,
                kit.label("home.balance", "card-title-large"),
                kit.paragraph("home.balance.words", "dense-text", "muted")));
        card.setSpacing(0);
        row(card, Icon.HEART, Principle.PH, summary);
        row(card, Icon.SUN, Principle.WB, summary);
        row(card, Icon.WORKSHOPS, Principle.SV, summary);
        row(card, Icon.CYCLE, Principle.CH, summary);
        row(card, Icon.SHIELD, Principle.SY, summary);
        card.getChildren().add(squares(kit.label("home.police"), Icon.FLAG, "pop", summary.policeCounts(), true));
        if (summary.policeCounts() > 0 && summary.measures(Principle.SV) == 0) {
            Note note =
                    new Note(kit, Note.Weight.CAUTION, kit.language().say("home.no-survivors", summary.policeCounts()));
            VBox.setMargin(note, new Insets(14, 0, 0, 0));
            card.getChildren().add(note);
        }
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(460);
        return card;
    }

    private void row(Card card, Icon icon, Principle principle, ProjectSummary summary) {
        String code = principle.name().toLowerCase(Locale.ROOT);
        card.getChildren()
                .addAll(
                        squares(kit.label("home.principle." + code), icon, code, summary.measures(principle), false),
                        Kit.rule());
    }

    private HBox squares(Label name, Icon icon, String code, int count, boolean hatched) {
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox squares = new HBox(4);
        squares.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < SQUARES; i++) {
            Region square = new Region();
            square.getStyleClass().add("balance-square");
            if (i < count) {
                square.getStyleClass().add(hatched ? "balance-hatched" : "balance-" + code);
            }
            squares.getChildren().add(square);
        }
        Label number = new Label(Integer.toString(count));
        number.getStyleClass().add("strong");
        number.setMinWidth(26);
        HBox row = new HBox(10, icon.node(18, "principle-" + code), name, Kit.space(), squares, number);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(46);
        return row;
    }

    private Card next(ProjectSummary summary) {
        Card card = new Card(kit.label("home.next", "card-title-large"));
        card.setSpacing(0);
        if (summary.openQuestions() > 0) {
            todo(
                    card,
                    Icon.QUESTION,
                    kit.label(kit.language().say("home.next.questions", summary.openQuestions())),
                    "home.next.questions.go",
                    actions.data());
        }
        if (summary.measures(Principle.SV) == 0) {
            todo(card, Icon.WORKSHOPS, kit.label("home.next.survivors"), "home.import", actions.importing());
        }
        if (summary.measures(Principle.WB) == 0) {
            todo(card, Icon.SUN, kit.label("home.next.wellbeing"), "home.import", actions.importing());
        }
        todo(card, Icon.COMPARE, kit.label("home.next.compare"), "home.compare", actions.compare());
        todo(card, Icon.REPORTS, kit.label("home.next.report"), "home.report", actions.report());
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(560);
        return card;
    }

    private void todo(Card card, Icon icon, Label words, String goKey, Runnable go) {
        words.setWrapText(true);
        Node action = kit.link(goKey, go);
        HBox row = new HBox(12, icon.node(17, "muted"), words, Kit.space(), action);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(46);
        if (card.getChildren().size() > 1) {
            card.getChildren().add(Kit.rule());
        }
        card.getChildren().add(row);
    }
}
