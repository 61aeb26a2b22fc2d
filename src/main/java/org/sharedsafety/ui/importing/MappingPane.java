package org.sharedsafety.ui.importing;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** What each column means: the list of columns, and for the chosen one its role and measure to correct. */
final class MappingPane extends VBox {
    private final Kit kit;
    private final ImportViewModel model;
    private final ListView<ColumnUse> columns = new ListView<>();
    private final VBox editor = new VBox(8);
    private final TextField period = new TextField();
    private boolean filling;

    MappingPane(Kit kit, ImportViewModel model) {
        this.kit = kit;
        this.model = model;
        getStyleClass().addAll("ssw-card", "flush");
        setPrefWidth(332);
        setMinWidth(300);
        setMaxWidth(380);
        columns.setId("columns");
        columns.getStyleClass().add("mapping");
        columns.setCellFactory(list -> new UseCell());
        VBox.setVgrow(columns, Priority.ALWAYS);
        columns.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> chosen(now));
        Label title = kit.label("importing.columns.title", "card-title");
        title.setPadding(new Insets(11, 13, 11, 13));
        editor.setPadding(new Insets(10, 13, 12, 13));
        getChildren().addAll(title, Kit.rule(), periodRow(), columns, Kit.rule(), editor);
        model.markedProperty().addListener((observable, before, now) -> follow(now));
    }

    private HBox periodRow() {
        Label label = kit.label("importing.columns.period", "dense-text");
        label.setLabelFor(period);
        period.setId("period");
        period.setPrefColumnCount(8);
        period.setOnAction(event -> period());
        period.focusedProperty().addListener((observable, before, now) -> {
            if (!now) {
                period();
            }
        });
        HBox row = new HBox(10, label, Kit.space(), period);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(8, 13, 8, 13));
        row.visibleProperty().bind(period.disabledProperty().not());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private void period() {
        String text = period.getText().strip();
        if (!filling && !text.isEmpty() && !model.period(text)) {
            period.getStyleClass().add("danger");
            period.setTooltip(kit.tooltip("importing.columns.period-bad"));
        }
    }

    /** Shows the columns of a sheet, keeping the one that was chosen. */
    void show(SheetDraft sheet) {
        filling = true;
        int chosen = columns.getSelectionModel().getSelectedIndex();
        columns.getItems().setAll(model.uses(sheet));
        Recipe recipe = model.recipe(sheet);
        period.getStyleClass().remove("danger");
        period.setText(
                recipe == null
                        ? ""
                        : recipe.step(Step.FixedPeriod.class)
                                .map(Step.FixedPeriod::period)
                                .orElse(""));
        period.setDisable(recipe == null
                || recipe.step(Step.PeriodColumn.class).isPresent()
                || recipe.steps(Step.Measure.class).anyMatch(measure -> measure.period() != null));
        filling = false;
        if (chosen >= 0 && chosen < columns.getItems().size()) {
            columns.getSelectionModel().select(chosen);
        } else {
            chosen(null);
        }
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

    private static String letters(ColumnUse use) {
        return use.reading().column().column();
    }

    private void chosen(@Nullable ColumnUse use) {
        if (use == null || filling) {
            if (use == null) {
                editor.getChildren().setAll(kit.paragraph("importing.columns.choose", "caption"));
            }
            return;
        }
        int column = CellAddress.columnNumber(letters(use));
        CellAddress cell = model.markedProperty().get();
        if (cell == null || cell.column() != column) {
            SheetDraft sheet = model.sheetProperty().get();
            int row = sheet == null ? 1 : Math.max(1, sheet.proposal().firstDataRow());
            model.markedProperty().set(new CellAddress(row, column));
        }
        editor.getChildren().setAll(editorOf(use));
    }

    private List<Node> editorOf(ColumnUse use) {
        ComboBox<ColumnRole> role = new ComboBox<>(FXCollections.observableArrayList(ColumnRole.values()));
        role.setId("role");
        role.setConverter(words(value -> kit.language().now("importing.role." + value.json())));
        role.setValue(use.role());
        role.setMaxWidth(Double.MAX_VALUE);
        SearchableComboBox<Metric> metric = new SearchableComboBox<>();
        metric.setId("metric");
        metric.getItems().setAll(model.metrics());
        metric.setConverter(words(value -> value.name(kit.language().code())));
        metric.setValue(find(use.metric()));
        metric.setMaxWidth(Double.MAX_VALUE);
        metric.setDisable(use.role() != ColumnRole.METRIC);
        role.setOnAction(event -> {
            if (role.getValue() == ColumnRole.METRIC && metric.getValue() == null) {
                metric.setDisable(false);
                metric.requestFocus();
            } else {
                model.correct(use.reading().column(), role.getValue(), id(metric.getValue()));
            }
        });
        metric.valueProperty().addListener((observable, before, now) -> {
            if (now != null && !now.id().equals(use.metric())) {
                model.correct(use.reading().column(), ColumnRole.METRIC, now.id());
            }
        });
        Label roleLabel = kit.label("importing.columns.role", "caption");
        roleLabel.setLabelFor(role);
        Label metricLabel = kit.label("importing.columns.metric", "caption");
        metricLabel.setLabelFor(metric);
        Label reason = kit.paragraph(
                use.corrected()
                        ? kit.language().say("importing.columns.corrected")
                        : kit.language()
                                .say(
                                        use.reading().reason().key(),
                                        use.reading().reason().args().toArray()),
                "dense-text",
                "muted");
        Label examples = kit.label(
                kit.language()
                        .say(
                                "importing.columns.examples",
                                String.join(", ", use.reading().profile().examples())),
                "caption");
        return List.of(reason, examples, roleLabel, role, metricLabel, metric);
    }

    private @Nullable Metric find(@Nullable String id) {
        return model.metrics().stream()
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String id(@Nullable Metric metric) {
        return metric == null ? null : metric.id();
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
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
            Metric metric = find(use.metric());
            if (use.role() == ColumnRole.METRIC) {
                return metric == null
                        ? String.valueOf(use.metric()).replaceFirst("^local:", "")
                        : metric.name(kit.language().code());
            }
            return kit.language().now("importing.role." + use.role().json());
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
}
