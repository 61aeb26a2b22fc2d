package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** What each column means: what is asked, the facts of the sheet, the list of columns, and the chosen one by itself. */
final class ColumnsPane extends BorderPane {
    private static final int MOST_QUESTIONS = 2;

    private final Kit kit;
    private final ImportViewModel model;
    private final ListView<ColumnUse> columns = new ListView<>();
    private final VBox questions = new VBox();
    private final VBox list;
    private final SheetFacts facts;
    private final ColumnDetail detail;
    private final CountPane count;
    private boolean filling;

    ColumnsPane(Kit kit, ImportViewModel model) {
        this.kit = kit;
        this.model = model;
        this.facts = new SheetFacts(kit, model);
        this.detail = new ColumnDetail(kit, model, this::turn, this::toList);
        this.count = new CountPane(kit, model);
        getStyleClass().addAll("ssw-card", "flush");
        setPrefWidth(332);
        setMinWidth(316);
        setMaxWidth(360);
        columns.setId("columns");
        columns.getStyleClass().add("mapping");
        columns.setCellFactory(any -> new UseCell());
        columns.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> chosen(now));
        columns.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                openChosen();
                event.consume();
            }
        });
        columns.setOnMouseClicked(event -> openChosen());
        VBox.setVgrow(columns, Priority.ALWAYS);
        Label title = kit.label("importing.columns.title", "card-title");
        title.setPadding(new Insets(11, 13, 11, 13));
        list = new VBox(title, Kit.rule(), questions, facts, Kit.rule(), columns);
        setCenter(list);
        model.file().markedProperty().addListener((observable, before, now) -> follow(now));
        model.file().counting().askedProperty().addListener((observable, before, now) -> countingAsked(now));
        model.file().facets().columnProperty().addListener((observable, before, now) -> facetOpened(now.intValue()));
    }

    /** Shows the columns of a sheet, keeping the one that was chosen. */
    void show(SheetDraft sheet) {
        filling = true;
        int chosen = columns.getSelectionModel().getSelectedIndex();
        columns.getItems().setAll(model.file().uses(sheet));
        if (chosen >= 0 && chosen < columns.getItems().size()) {
            columns.getSelectionModel().select(chosen);
        }
        filling = false;
        questions.getChildren().setAll(asked(sheet));
        facts.show(sheet);
        if (getCenter() == count
                && model.file()
                        .counting()
                        .askedProperty()
                        .get()
                        .equals(sheet.proposal().sheet())) {
            return;
        }
        ColumnUse use = columns.getSelectionModel().getSelectedItem();
        if (getCenter() == detail
                && use != null
                && model.file().facets().columnProperty().get() > 0) {
            detail.show(use);
        } else {
            setCenter(list);
        }
    }

    private void countingAsked(String name) {
        SheetDraft shown = model.file().sheetProperty().get();
        if (shown != null && shown.proposal().sheet().equals(name)) {
            count.show(shown);
            setCenter(count);
            count.requestFocus();
        } else if (getCenter() == count) {
            setCenter(list);
            columns.requestFocus();
        }
    }

    private List<Node> asked(SheetDraft sheet) {
        List<Node> asked = new ArrayList<>(openQuestions(sheet));
        if (model.file().counting().isCounted(sheet)) {
            asked.add(new CountedNote(kit, model, sheet));
        }
        return asked;
    }

    private List<Node> openQuestions(SheetDraft sheet) {
        List<Problem> open = model.file().questions().stream()
                .filter(problem -> problem.sheet().equals(sheet.proposal().sheet()))
                .toList();
        QuestionNotes notes = new QuestionNotes(kit, model);
        return open.stream()
                .limit(MOST_QUESTIONS)
                .map(problem -> {
                    Label words = kit.paragraph(
                            kit.language()
                                    .say(
                                            problem.message().key(),
                                            problem.message().args().toArray()),
                            "dense-text",
                            "warning-text");
                    FlowPane answers = new FlowPane(6, 6, notes.answers(problem).toArray(new Node[0]));
                    HBox line = new HBox(9, Icon.QUESTION.node(16, "warning-text"), new VBox(7, words, answers));
                    HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
                    line.getStyleClass().add("asked");
                    return (Node) line;
                })
                .toList();
    }

    private void follow(@Nullable CellAddress cell) {
        if (cell == null || filling) {
            return;
        }
        for (int i = 0; i < columns.getItems().size(); i++) {
            if (letters(columns.getItems().get(i)).equals(cell.columnLetters())) {
                if (columns.getSelectionModel().getSelectedIndex() != i) {
                    columns.getSelectionModel().select(i);
                    columns.scrollTo(Math.max(0, i - 2));
                }
                return;
            }
        }
    }

    private void facetOpened(int column) {
        for (ColumnUse use : columns.getItems()) {
            if (CellAddress.columnNumber(letters(use)) == column) {
                columns.getSelectionModel().select(use);
                detail.show(use);
                setCenter(detail);
                return;
            }
        }
        setCenter(list);
    }

    private void openChosen() {
        ColumnUse use = columns.getSelectionModel().getSelectedItem();
        if (use != null) {
            model.file().facet(CellAddress.columnNumber(letters(use)));
            detail.requestFocus();
        }
    }

    /** Goes to the column beside the chosen one. */
    private void turn(int by) {
        int to = columns.getSelectionModel().getSelectedIndex() + by;
        if (to >= 0 && to < columns.getItems().size()) {
            columns.getSelectionModel().select(to);
            openChosen();
        }
    }

    private void toList() {
        model.file().facets().close();
        setCenter(list);
        columns.requestFocus();
    }

    private static String letters(ColumnUse use) {
        return use.reading().column().column();
    }

    private void chosen(@Nullable ColumnUse use) {
        if (use == null || filling) {
            return;
        }
        int column = CellAddress.columnNumber(letters(use));
        CellAddress cell = model.file().markedProperty().get();
        if (cell == null || cell.column() != column) {
            int row = Math.max(1, model.file().answers().rows().first());
            model.file().markedProperty().set(new CellAddress(row, column));
        }
    }

    private final class UseCell extends ListCell<ColumnUse> {
        @Override
        protected void updateItem(@Nullable ColumnUse use, boolean empty) {
            super.updateItem(use, empty);
            setText(null);
            setGraphic(empty || use == null ? null : row(use));
        }

        private Node row(ColumnUse use) {
            Label letter = new Label(letters(use));
            letter.getStyleClass().add("column-letter");
            letter.setMinWidth(USE_PREF_SIZE);
            Label header = new Label(use.reading().column().header().replace('\n', ' '));
            header.getStyleClass().addAll("dense-text", "muted");
            header.setMinWidth(0);
            // Parents come first and are alike: the end tells the columns apart.
            header.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            header.setTooltip(new Tooltip(header.getText()));
            HBox.setHgrow(header, Priority.ALWAYS);
            header.setMaxWidth(Double.MAX_VALUE);
            boolean used = use.role() != ColumnRole.IGNORED && use.role() != ColumnRole.FLAG;
            Label more = new Label(more(use));
            more.getStyleClass().add("caption");
            more.setMinWidth(USE_PREF_SIZE);
            HBox top = new HBox(9, letter, header, more, used ? Icon.CHECK.node(15, "success-text") : new Label());
            top.setAlignment(Pos.CENTER_LEFT);
            Label what = new Label(what(use));
            what.getStyleClass().add(used ? "strong" : "muted");
            what.setMinWidth(0);
            what.setTooltip(new Tooltip(what.getText()));
            HBox bottom = new HBox(what);
            bottom.setPadding(new Insets(0, 0, 0, 31));
            VBox row = new VBox(3, top, bottom);
            row.setPrefWidth(200);
            return row;
        }

        private String what(ColumnUse use) {
            if (use.role() != ColumnRole.METRIC) {
                return new Words(kit.language()).of(use.role());
            }
            return model.metrics().stream()
                    .filter(metric -> metric.id().equals(use.metric()))
                    .findFirst()
                    .map((Metric metric) -> metric.name(kit.language().code()))
                    .orElseGet(() -> Objects.requireNonNullElse(use.ownName(), String.valueOf(use.metric())));
        }

        private String more(ColumnUse use) {
            if (use.role() != ColumnRole.METRIC) {
                return "";
            }
            String id = String.valueOf(use.metric());
            String known = id.startsWith("local:") ? kit.language().now("importing.columns.own") : id;
            return use.period() == null ? known : String.format(Locale.ROOT, "%s · %s", known, use.period());
        }
    }

    /** The box that says what is remembered of this file for the next one of its kind. */
    static Node remember(Kit kit, ImportViewModel model) {
        CheckBox box = new CheckBox();
        box.setId("remember");
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.textProperty().bind(kit.language().say("importing.remember"));
        FileWork work = model.file().work();
        box.setSelected(work == null || work.isRemembered());
        box.setOnAction(event -> {
            FileWork now = model.file().work();
            if (now != null) {
                now.remember(box.isSelected());
            }
        });
        return box;
    }
}
