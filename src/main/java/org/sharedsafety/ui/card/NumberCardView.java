package org.sharedsafety.ui.card;

import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.CountedCard;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.NumberCard.Part;
import org.sharedsafety.model.result.NumberCard.Role;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** Where a number comes from: value, formula, file, sheet and cell, what happened on the way. */
public final class NumberCardView extends BorderPane {
    private final Kit kit;
    private final NumberCardViewModel model;
    private final ZoneId zone;
    private final Consumer<String> clipboard;
    private final Consumer<Part> openSheet;

    /**
     * A card over its view model.
     *
     * @param zone for the days of imports
     * @param clipboard takes a citation
     * @param openSheet shows the sheet of a part around its cell
     */
    public NumberCardView(
            Kit kit, NumberCardViewModel model, ZoneId zone, Consumer<String> clipboard, Consumer<Part> openSheet) {
        this.kit = kit;
        this.model = model;
        this.zone = zone;
        this.clipboard = clipboard;
        this.openSheet = openSheet;
        setId("number-card");
        model.cardProperty().addListener((observable, before, now) -> show());
        model.countedProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        NumberCard card = model.cardProperty().get();
        CountedCard counted = model.countedProperty().get();
        VBox body = new VBox();
        body.getStyleClass().add("number-card");
        if (card != null) {
            CardWords words = new CardWords(card, kit.language().texts());
            fill(body, card, words);
            setBottom(foot(words));
        } else if (counted != null) {
            setBottom(null);
            new CountedWords(kit, model::open).fill(body, counted);
        } else {
            setBottom(null);
            body.getChildren().add(nothing());
        }
        ScrollPane pane = new ScrollPane(body);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(pane);
    }

    private Node nothing() {
        return model.failureProperty().get() == null
                ? kit.paragraph("card.empty", "muted")
                : new Note(kit, Note.Weight.INFO, kit.language().say(model.failureProperty()));
    }

    private void fill(VBox body, NumberCard card, CardWords words) {
        body.getChildren().add(top(words));
        formula(words).ifPresent(body.getChildren()::add);
        for (Part part : card.parts()) {
            body.getChildren().add(source(part, words));
        }
        if (!words.shares().isEmpty()) {
            VBox shares = new VBox(4, kit.label("card.shares", "caption"));
            shares.setId("card-shares");
            words.shares().forEach(line -> shares.getChildren().add(text(line, "dense-text")));
            body.getChildren().add(shares);
        }
        if (!card.steps().isEmpty()) {
            VBox steps = new VBox(6, kit.label("card.steps", "caption"));
            for (int i = 0; i < card.steps().size(); i++) {
                steps.getChildren()
                        .add(step(i + 1, kit.language().now(card.steps().get(i))));
            }
            body.getChildren().add(steps);
        }
        if (card.isSum()) {
            body.getChildren().add(summands(card, words));
        }
        if (!words.definition().isEmpty()) {
            VBox definition = new VBox(4, kit.label("card.definition", "caption"));
            definition.setId("card-definition");
            words.definition().forEach(line -> definition.getChildren().add(text(line, "dense-text")));
            body.getChildren().add(definition);
        }
        body.getChildren()
                .add(text(card.isSum() ? words.flags() : words.imports(zone) + " · " + words.flags(), "caption"));
    }

    private static HBox top(CardWords words) {
        Label place = text(words.placeAndPeriod(), "dense-text", "muted");
        Label measure = text(words.measure(), "strong", "card-measure");
        Label unit = text(words.unitAndInterval(), "caption");
        Label value = new Label(words.value());
        value.setId("card-value");
        value.getStyleClass().add(words.hasValue() ? "key-number" : "card-title-large");
        value.setMinWidth(Region.USE_PREF_SIZE);
        VBox left = new VBox(2, place, measure, unit);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox row = new HBox(12, left, value);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private java.util.Optional<Node> formula(CardWords words) {
        @Nullable Part above = words.part(Role.NUMERATOR).orElse(null);
        @Nullable Part below = words.part(Role.DENOMINATOR).orElse(null);
        NumberCard card = model.cardProperty().get();
        if (card != null && card.isSum()) {
            Double count = card.reading().numerator();
            Double outOf = card.reading().denominator();
            return count == null || outOf == null || !card.reading().isUsable()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(formula(
                            words,
                            card,
                            term(words.number(count), kit.language().now("card.cases")),
                            term(words.number(outOf), kit.language().now("card.out-of"))));
        }
        if (above == null || below == null || card == null) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(formula(
                words,
                card,
                term(words.number(above.value()), words.word(above)),
                term(words.number(below.value()), words.word(below))));
    }

    /** The places that were added up, each with its cells and the way to its own card. */
    private VBox summands(NumberCard card, CardWords words) {
        VBox box = new VBox(6, text(words.added(), "caption"));
        box.setId("card-summands");
        for (NumberCard.Summand each : card.summands()) {
            Button open = new Button(words.summand(each));
            open.getStyleClass().addAll("link", "summand");
            open.setWrapText(true);
            open.setMinHeight(Region.USE_PREF_SIZE);
            open.setOnAction(event -> model.open(new CardRequest(
                    card.metric().id(), card.series(), each.place().code(), card.period(), each.group())));
            box.getChildren().add(new VBox(1, open, text(String.join("; ", each.cells()), "caption")));
        }
        return box;
    }

    private FlowPane formula(CardWords words, NumberCard card, Node above, Node below) {
        FlowPane strip = new FlowPane(9, 6);
        strip.getStyleClass().add("formula");
        strip.setId("formula");
        strip.getChildren().addAll(above, sign("÷"), below);
        if (card.metric().multiplier() != 1) {
            strip.getChildren()
                    .addAll(
                            sign("×"),
                            term(
                                    words.number(card.metric().multiplier()),
                                    kit.language().now("card.multiplier")));
        }
        strip.getChildren().addAll(sign("="), term(words.value(), kit.language().now("card.result")));
        return strip;
    }

    private static VBox term(String number, String word) {
        Label big = new Label(number);
        big.getStyleClass().add("formula-number");
        Label small = new Label(word);
        small.getStyleClass().add("caption");
        return new VBox(1, big, small);
    }

    private static Label sign(String sign) {
        Label label = new Label(sign);
        label.getStyleClass().add("formula-sign");
        label.setMinHeight(24);
        return label;
    }

    private VBox source(Part part, CardWords words) {
        Label file = text(part.file().name());
        Label sheet = text(part.sheet());
        Label cell = new Label(part.cell().toString());
        cell.getStyleClass().addAll("accent-text", "strong");
        FlowPane crumbs = new FlowPane(6, 2, Icon.FILE.node(14, "muted"), file, crumb(), sheet, crumb(), cell);
        crumbs.getStyleClass().add("crumbs");
        VBox box = new VBox(6, text(words.cited(part), "dense-text", "muted"), crumbs);
        words.details(part).forEach(line -> box.getChildren().add(text(line, "caption")));
        box.getChildren()
                .add(
                        part.snippet() == null
                                ? kit.paragraph("card.no-snippet", "caption")
                                : new SheetSnippet(part.snippet(), part.cell()));
        if (part.snippet() != null) {
            Button open = kit.button("card.open-sheet", Icon.TABLE, () -> openSheet.accept(part), "link");
            open.setId("open-sheet");
            box.getChildren().add(open);
        }
        return box;
    }

    private static Node crumb() {
        return Icon.CHEVRON_RIGHT.node(13, "subtle");
    }

    private static HBox step(int number, String words) {
        Label circle = new Label(Integer.toString(number));
        circle.getStyleClass().add("step-number");
        Label text = text(words, "dense-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(9, circle, text);
    }

    private HBox foot(CardWords words) {
        Label copied = kit.label("card.copied", "caption");
        copied.setVisible(false);
        Button copy = kit.button(
                "card.copy",
                Icon.COPY,
                () -> {
                    clipboard.accept(words.citation());
                    copied.setVisible(true);
                },
                "link");
        copy.setId("copy-citation");
        HBox foot = new HBox(10, copy, copied);
        foot.getStyleClass().add("card-foot");
        return foot;
    }

    private static Label text(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
