package org.sharedsafety.ui.investment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Scenario;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.text.Dollars;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** What if a part of one purpose's money went to another: a neutral sum, which always stays the same as a whole. */
public final class WhatIfPane extends VBox {
    private static final double MOST = 50;

    private final Kit kit;
    private final InvestmentViewModel model;
    private final ComboBox<BudgetTag> from = new ComboBox<>();
    private final ComboBox<BudgetTag> to = new ComboBox<>();
    private final Slider share = new Slider(0, MOST, 0);
    private final Label percent = new Label();
    private final GridPane sums = new GridPane();
    private final Label words;
    private final TextField name = new TextField();
    private final Button keep;

    /** Over the money; {@code keeping} keeps a what-if under its name. */
    public WhatIfPane(Kit kit, InvestmentViewModel model, Consumer<Scenario> keeping) {
        super(8);
        this.kit = kit;
        this.model = model;
        getStyleClass().add("ssw-card");
        setId("what-if");
        purposes(from, BudgetTag.ENFORCEMENT, "money.what-if.from");
        purposes(to, BudgetTag.PREVENTION, "money.what-if.to");
        share.setId("what-if-share");
        share.setBlockIncrement(1);
        share.accessibleTextProperty().bind(kit.language().say("money.what-if.share"));
        share.valueProperty().addListener((observable, before, now) -> ask());
        percent.getStyleClass().add("strong");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(share, Priority.ALWAYS);
        words = kit.paragraph("money.what-if.words", "muted", "dense-text");
        sums.setHgap(12);
        sums.setVgap(2);
        sums.setId("what-if-sums");
        for (int column = 0; column < 4; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            sums.getColumnConstraints().add(width);
        }
        name.promptTextProperty().bind(kit.language().say("money.what-if.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        keep = kit.button("money.what-if.keep", Icon.PLUS, () -> asked().ifPresent(scenario -> {
            keeping.accept(scenario);
            name.clear();
        }));
        keep.disableProperty()
                .bind(model.movedProperty().isNull().or(name.textProperty().isEmpty()));
        getChildren()
                .setAll(
                        kit.label("money.what-if.title", "card-title"),
                        words,
                        row("money.what-if.from", from),
                        row("money.what-if.to", to),
                        new HBox(10, share, percent),
                        sums,
                        new HBox(8, name, keep));
        model.movedProperty().addListener((observable, before, now) -> show(now));
        model.shownProperty().addListener((observable, before, now) -> ask());
        kit.language().textsProperty().addListener((observable, before, now) -> {
            renew(from);
            renew(to);
            show(model.movedProperty().get());
        });
        show(null);
    }

    private HBox row(String key, ComboBox<BudgetTag> box) {
        Label label = kit.label(key, "muted");
        label.setMinWidth(70);
        label.setLabelFor(box);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox row = new HBox(10, label, box);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private void purposes(ComboBox<BudgetTag> box, BudgetTag first, String key) {
        box.getItems().setAll(BudgetTag.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable BudgetTag tag) {
                return tag == null ? "" : kit.language().now("tag." + tag.json());
            }

            @Override
            public @Nullable BudgetTag fromString(String text) {
                return BudgetTag.ofJson(text.toLowerCase(Locale.ROOT)).orElse(null);
            }
        });
        box.setValue(first);
        box.accessibleTextProperty().bind(kit.language().say(key));
        box.valueProperty().addListener((observable, before, now) -> ask());
    }

    /** Says what is chosen in the language spoken now. */
    private static void renew(ComboBox<BudgetTag> box) {
        BudgetTag chosen = box.getValue();
        box.setValue(null);
        box.setValue(chosen);
    }

    private Optional<Scenario> asked() {
        BudgetTag first = from.getValue();
        BudgetTag second = to.getValue();
        return first == null || second == null || name.getText().isBlank()
                ? Optional.empty()
                : Optional.of(new Scenario(name.getText().strip(), first, second, rounded() / 100));
    }

    private double rounded() {
        return Math.rint(share.getValue());
    }

    private void ask() {
        BudgetTag first = from.getValue();
        BudgetTag second = to.getValue();
        percent.setText(kit.language().numbers().fixed(rounded(), 0) + "\u00A0%");
        if (first != null && second != null) {
            model.whatIf(first, second, rounded() / 100);
        }
    }

    private void show(@Nullable Investment investment) {
        percent.setText(kit.language().numbers().fixed(rounded(), 0) + "\u00A0%");
        sums.getChildren().clear();
        Investment.Moved moved = investment == null ? null : investment.moved();
        sums.setVisible(moved != null);
        sums.setManaged(moved != null);
        if (investment == null || moved == null) {
            return;
        }
        Texts texts = kit.language().texts();
        Dollars dollars = new Dollars(texts);
        Investment.Year now = investment.years().get(investment.years().size() - 1);
        int row = 0;
        line(row++, List.of("", texts.say("money.what-if.now"), texts.say("money.what-if.then"), ""), "caption");
        for (BudgetTag tag : List.of(moved.from(), moved.to())) {
            line(
                    row++,
                    List.of(
                            texts.say("tag." + tag.json()),
                            dollars.shortly(now.dollars(tag)),
                            dollars.shortly(moved.after().dollars(tag)),
                            dollars.change(moved.after().dollars(tag) - now.dollars(tag))),
                    "dense-text");
        }
        line(
                row,
                List.of(
                        texts.say("money.what-if.all"),
                        dollars.shortly(now.total()),
                        dollars.shortly(moved.after().total()),
                        dollars.change(moved.after().total() - now.total())),
                "strong");
    }

    private void line(int row, List<String> texts, String style) {
        for (int column = 0; column < texts.size(); column++) {
            Label label = new Label(texts.get(column));
            label.getStyleClass().add(style);
            label.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(label, column == 0 ? javafx.geometry.HPos.LEFT : javafx.geometry.HPos.RIGHT);
            sums.add(label, column, row);
        }
    }
}
