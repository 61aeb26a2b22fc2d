package org.sharedsafety.ui.home;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.UpstreamFigure;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.result.CountedCard;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.model.result.UpstreamMix;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.HomeFacts;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FigureMenu;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** The first page of a project: does it look at all five principles, and what to do next. */
public final class HomeView extends ScrollPane {
    private static final int SQUARES = 7;
    private static final double NARROW = 980;
    private static final Set<String> VOICE = Set.of("W01", "W38");

    private final Kit kit;
    private final HomeViewModel model;
    private final HomeDrawing drawing;
    private final Actions actions;
    private boolean wasNarrow;

    /**
     * Where the page leads.
     *
     * @param opens whether a view of that name can be opened
     * @param open opens a view
     */
    public record Actions(
            Runnable importing,
            Runnable compare,
            Runnable report,
            Runnable data,
            Runnable template,
            Predicate<String> opens,
            Consumer<ViewQuestion> open) {}

    public HomeView(Kit kit, HomeViewModel model, HomeDrawing drawing, Actions actions) {
        this.kit = kit;
        this.model = model;
        this.drawing = drawing;
        this.actions = actions;
        setId("home");
        setFitToWidth(true);
        model.summaryProperty().addListener((observable, before, now) -> show());
        model.factsProperty().addListener((observable, before, now) -> show());
        model.questionsProperty().addListener((observable, before, now) -> show());
        model.askingProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        widthProperty().addListener((observable, before, now) -> {
            if ((now.doubleValue() < NARROW) != wasNarrow) {
                show();
            }
        });
        show();
    }

    private void show() {
        ProjectSummary summary = model.summaryProperty().get();
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
        VBox page = new VBox(14, head(summary));
        if (model.askingProperty().get()) {
            page.getChildren().add(new AskCard(kit, model.questionsProperty().get(), actions.opens(), question -> {
                model.askingProperty().set(false);
                actions.open().accept(question);
            }));
        }
        wasNarrow = getWidth() < NARROW;
        VBox right = right(summary);
        if (wasNarrow) {
            page.getChildren().addAll(balance(summary), right);
        } else {
            Card balance = balance(summary);
            HBox.setHgrow(right, Priority.ALWAYS);
            HBox row = new HBox(14, balance, right);
            row.setFillHeight(false);
            page.getChildren().add(row);
        }
        page.setPadding(new Insets(16));
        setContent(page);
    }

    private HBox head(ProjectSummary summary) {
        Label name = new Label(summary.name());
        name.getStyleClass().add("page-title");
        Label words = kit.label(
                kit.language().say("home.holds", summary.places(), summary.periods(), summary.allMeasures()), "muted");
        Button ask = kit.button(
                "home.ask",
                Icon.QUESTION,
                () -> model.askingProperty().set(!model.askingProperty().get()),
                "accent",
                "large");
        ask.setId("ask");
        HBox head = new HBox(
                12,
                new VBox(2, name, words),
                Kit.space(),
                kit.button("home.import", Icon.UPLOAD, actions.importing(), "large"),
                ask);
        head.setAlignment(Pos.BOTTOM_LEFT);
        return head;
    }

    private VBox right(ProjectSummary summary) {
        VBox right = new VBox(14);
        right.setMinWidth(0);
        right.setPrefWidth(640);
        HomeFacts facts = model.factsProperty().get();
        if (facts == null) {
            right.getChildren().add(new Card(kit.label("home.job", "muted")));
            return right;
        }
        SafetyGauge gauge = facts.gauge();
        if (gauge != null && !gauge.years().isEmpty()) {
            FigureNode course = drawing.node();
            course.onOpen(at -> drawing.cards()
                    .counted()
                    .accept(new CountedCard.People(gauge, gauge.years().get(at))));
            right.getChildren()
                    .add(new SafetyCard(
                            kit,
                            gauge,
                            facts,
                            course,
                            menu(ViewQuestion.of(
                                    "safety-for-all",
                                    Map.of("metric", gauge.measure().metric().id()))),
                            model::choose));
        }
        right.getChildren().addAll(upstream(facts.mix()), todo(summary, facts));
        if (!facts.changes().isEmpty()) {
            right.getChildren().add(changes(facts));
        }
        return right;
    }

    /** The measures, or the lines of budgets, that a part of the strip is made of. */
    private void openCard(UpstreamMix mix, int mark) {
        UpstreamMix.Stage stage = UpstreamFigure.stage(mark);
        if (UpstreamFigure.isOfMeasures(mark)) {
            mix.parts().stream()
                    .filter(part -> part.stage() == stage)
                    .findFirst()
                    .ifPresent(drawing.cards().measures());
            return;
        }
        mix.money().found().ifPresent(money -> drawing.cards()
                .number()
                .accept(CardRequest.money(
                        money.measure(),
                        money.level(),
                        money.period(),
                        new CardRequest.Lines(stage.tags(), false),
                        Message.of(
                                "card.about.stage",
                                Message.of("mix.stage." + stage.json()),
                                money.period().text(),
                                Math.round(100 * money.share(stage).found().orElse(0.0))))));
    }

    private Card upstream(UpstreamMix mix) {
        FigureNode node = drawing.node();
        node.show(UpstreamFigure.of(mix, kit.language().texts()));
        node.onOpen(mark -> openCard(mix, mark));
        node.setMinSize(260, 104);
        node.setPrefSize(560, 104);
        node.setMaxHeight(104);
        Message sentence = mix.about().sentence();
        Label words = sentence == null
                ? kit.paragraph("upstream.title", "caption")
                : kit.paragraph(
                        kit.language().say(sentence.key(), sentence.args().toArray()), "dense-text", "muted");
        Card card = new Card(
                new HBox(
                        kit.label("upstream.title", "card-title-large"),
                        Kit.space(),
                        menu(ViewQuestion.of("mix", Map.of()))),
                words,
                node);
        card.setId("upstream");
        return card;
    }

    private FigureMenu menu(ViewQuestion question) {
        return new FigureMenu(kit, drawing.doors(), () -> question, null);
    }

    private Card todo(ProjectSummary summary, HomeFacts facts) {
        Label title = kit.label("home.todo", "card-title-large");
        VBox.setMargin(title, new Insets(0, 0, 6, 0));
        Card card = new Card(title);
        card.setId("todo");
        card.setSpacing(0);
        for (HomeFacts.Todo todo : facts.todos()) {
            ViewQuestion question = todo.question();
            boolean can = question != null && actions.opens().test(question.view());
            todo(
                    card,
                    icon(todo.kind()),
                    kit.language().now(todo.words()),
                    todo.detail(),
                    question == null
                            ? kit.link("home.next.questions.go", actions.data())
                            : can
                                    ? kit.link(
                                            "home.todo.go." + todo.kind().name().toLowerCase(Locale.ROOT),
                                            () -> actions.open().accept(question))
                                    : null);
        }
        if (summary.measures(Principle.SV) == 0) {
            todo(
                    card,
                    Icon.WORKSHOPS,
                    kit.language().now("home.next.survivors"),
                    "",
                    kit.link("home.import", actions.importing()));
        }
        if (summary.measures(Principle.WB) == 0) {
            todo(
                    card,
                    Icon.SUN,
                    kit.language().now("home.next.wellbeing"),
                    "",
                    kit.link("home.import", actions.importing()));
        }
        todo(
                card,
                Icon.COMPARE,
                kit.language().now("home.next.compare"),
                "",
                kit.link("home.compare", actions.compare()));
        todo(card, Icon.REPORTS, kit.language().now("home.next.report"), "", kit.link("home.report", actions.report()));
        return card;
    }

    private static Icon icon(HomeFacts.Kind kind) {
        return switch (kind) {
            case PLACES -> Icon.PLACES;
            case QUESTIONS -> Icon.QUESTION;
            case BREAK -> Icon.FLAG;
            case OWNER -> Icon.PERSON;
            case NO_RATE -> Icon.HIDDEN;
            case UNTAGGED -> Icon.INVESTMENT;
        };
    }

    private void todo(Card card, Icon icon, String words, String detail, @Nullable Button go) {
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox said = new VBox(1, sentence);
        if (!detail.isEmpty()) {
            Label more = new Label(detail);
            more.getStyleClass().add("caption");
            more.setWrapText(true);
            more.setMinHeight(Region.USE_PREF_SIZE);
            said.getChildren().add(more);
        }
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(12, icon.node(17, "muted"), said);
        if (go != null) {
            row.getChildren().add(go);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(44);
        row.setPadding(new Insets(6, 0, 6, 0));
        if (card.getChildren().size() > 1) {
            card.getChildren().add(Kit.rule());
        }
        card.getChildren().add(row);
    }

    private Card changes(HomeFacts facts) {
        Card card = new Card(kit.label("home.changed", "card-title-large"));
        card.setId("changed");
        facts.changes().forEach(change -> card.getChildren()
                .add(kit.paragraph(
                        kit.language().say(change.key(), change.args().toArray()), "dense-text")));
        return card;
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
        HomeFacts facts = model.factsProperty().get();
        if (facts != null) {
            // The same rules as in every other view: whose voice do the project's measures carry?
            facts.mix().about().findings().stream()
                    .filter(finding -> VOICE.contains(finding.code()))
                    .forEach(finding -> voice(card, finding));
        }
        card.setId("balance");
        card.setMinWidth(400);
        card.setPrefWidth(460);
        return card;
    }

    private void voice(Card card, Finding finding) {
        Message words = finding.message();
        Note note = new Note(
                kit,
                finding.severity() == Severity.INFO ? Note.Weight.INFO : Note.Weight.CAUTION,
                kit.language().say(words.key(), words.args().toArray()));
        note.setId("finding-" + finding.code());
        VBox.setMargin(note, new Insets(14, 0, 0, 0));
        card.getChildren().add(note);
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
}
