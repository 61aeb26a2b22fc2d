package org.sharedsafety.ui.investment;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.text.Dollars;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The lines of the budgets and what each is for: a number key tags the line and goes to the next. */
public final class TagView extends InvestmentFrame {
    private static final List<BudgetTag> TAGS = List.of(BudgetTag.values());

    private final Kit kit;
    private final InvestmentViewModel model;
    private final TableView<Investment.Line> table = new TableView<>();
    private final Label left = new Label();

    public TagView(Kit kit, InvestmentViewModel model, Runnable importing) {
        super(kit, model, importing);
        this.kit = kit;
        this.model = model;
        setId("investment-lines");
        table.getStyleClass().add("data");
        table.setId("money-lines");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(table, Priority.ALWAYS);
        Card card = new Card(table).flush();
        VBox.setVgrow(card, Priority.ALWAYS);
        card.setMinHeight(260);
        FlowPane keys = new FlowPane(8, 8);
        for (BudgetTag tag : TAGS) {
            keys.getChildren().add(kit.button("tag." + tag.json(), null, () -> tag(tag), "purpose", style(tag)));
        }
        keys.getChildren().add(kit.button("money.lines.none", Icon.CLOSE, () -> tag(null)));
        for (int i = 0; i < TAGS.size(); i++) {
            Label number = new Label(Integer.toString(i + 1));
            number.getStyleClass().add("circle-number");
            ((javafx.scene.control.Button) keys.getChildren().get(i)).setGraphic(number);
        }
        left.getStyleClass().add("muted");
        HBox header = new HBox(10, kit.label("money.lines.title", "section-title"), Kit.space(), left);
        header.setAlignment(Pos.CENTER_LEFT);
        content(header, kit.paragraph("money.lines.words", "muted"), keys, card);
        model.shownProperty().addListener((observable, before, now) -> show(now));
        kit.language()
                .textsProperty()
                .addListener(
                        (observable, before, now) -> show(model.shownProperty().get()));
        show(model.shownProperty().get());
    }

    static String style(BudgetTag tag) {
        return "purpose-" + tag.json().replace('_', '-');
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        String text = event.getText();
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '7') {
            tag(TAGS.get(text.charAt(0) - '1'));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE || text.equals("0")) {
            tag(null);
            event.consume();
        }
    }

    private void tag(@Nullable BudgetTag tag) {
        int at = table.getSelectionModel().getSelectedIndex();
        if (at < 0) {
            return;
        }
        String line = table.getItems().get(at).code();
        // The next line is chosen at once, so that a person can go on while this one is stored.
        table.getSelectionModel().select(Math.min(at + 1, table.getItems().size() - 1));
        table.scrollTo(Math.max(0, at - 4));
        model.tag(line, tag);
    }

    private void show(@Nullable Investment investment) {
        if (investment == null) {
            return;
        }
        int chosen = Math.max(0, table.getSelectionModel().getSelectedIndex());
        Dollars dollars = new Dollars(kit.language().texts());
        table.getColumns()
                .setAll(List.of(
                        words("money.lines.line", 420, line -> named(line.code())),
                        words("money.lines.dollars", 140, line -> dollars.shortly(line.dollars())),
                        purpose()));
        table.getColumns().get(1).getStyleClass().add("number");
        table.getItems().setAll(investment.tags());
        table.getSelectionModel().select(Math.min(chosen, investment.tags().size() - 1));
        long open =
                investment.tags().stream().filter(line -> line.tag() == null).count();
        left.setText(
                kit.language().now("money.lines.left", open, investment.tags().size()));
    }

    /** The name of a line as a person writes it. */
    private static String named(String code) {
        String words = code.replace('-', ' ').strip();
        return words.isEmpty() ? code : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private TableColumn<Investment.Line, String> words(
            String key, double width, java.util.function.Function<Investment.Line, String> text) {
        TableColumn<Investment.Line, String> column =
                new TableColumn<>(kit.language().now(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }

    private TableColumn<Investment.Line, Investment.Line> purpose() {
        TableColumn<Investment.Line, Investment.Line> column =
                new TableColumn<>(kit.language().now("money.lines.purpose"));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(300);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(Investment.@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                setText(null);
                if (empty || line == null) {
                    setGraphic(null);
                    return;
                }
                BudgetTag tag = line.tag();
                Label chip = new Label(kit.language().now(tag == null ? "money.untagged" : "tag." + tag.json()));
                chip.getStyleClass().addAll("purpose-chip", tag == null ? "purpose-none" : style(tag));
                setGraphic(chip);
            }
        });
        return column;
    }
}
