package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** One column by itself: why it was read this way, what else it can be, and what stands in it, counted. */
final class ColumnDetail extends BorderPane {
    private final Kit kit;
    private final ImportViewModel model;
    private final Words words;
    private final IntConsumer turn;
    private final Runnable back;
    private final FacetPane facet;
    private @Nullable Button first;

    /**
     * A pane for one column.
     *
     * @param turn goes to a column beside it
     * @param back goes back to all columns
     */
    ColumnDetail(Kit kit, ImportViewModel model, IntConsumer turn, Runnable back) {
        this.kit = kit;
        this.model = model;
        this.words = new Words(kit.language());
        this.turn = turn;
        this.back = back;
        this.facet = new FacetPane(kit, model.file());
        setId("column-detail");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                turn.accept(1);
                event.consume();
            } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
                turn.accept(-1);
                event.consume();
            }
        });
    }

    @Override
    public void requestFocus() {
        Button button = first;
        if (button != null) {
            button.requestFocus();
        }
    }

    /** Shows a column as it is used now. */
    void show(ColumnUse use) {
        boolean focused = first != null && first.isFocused();
        setTop(head(use));
        VBox body = new VBox(8);
        body.setPadding(new Insets(10, 13, 12, 13));
        body.getChildren().addAll(why(use));
        body.getChildren().addAll(role(use));
        if (use.role() == ColumnRole.METRIC) {
            body.getChildren().addAll(measure(use));
        }
        if (use.role() == ColumnRole.GROUP) {
            body.getChildren().addAll(groups(use));
        }
        body.getChildren().addAll(Kit.rule(), facet);
        facet.show(use);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        if (focused) {
            requestFocus();
        }
    }

    private Node head(ColumnUse use) {
        Button all = kit.button("importing.detail.all", Icon.ARROW_LEFT, back, "bare");
        all.setId("all-columns");
        first = all;
        HBox bar = new HBox(
                4,
                all,
                Kit.space(),
                kit.iconButton("importing.detail.before", Icon.ARROW_LEFT, () -> turn.accept(-1)),
                kit.iconButton("importing.detail.after", Icon.ARROW_RIGHT, () -> turn.accept(1)));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(5, 8, 5, 6));
        Label letter = new Label(use.reading().column().column());
        letter.getStyleClass().add("column-letter");
        letter.setMinWidth(USE_PREF_SIZE);
        Label header = new Label(use.reading().column().header().replace('\n', ' '));
        header.getStyleClass().add("strong");
        header.setWrapText(true);
        header.setMinHeight(USE_PREF_SIZE);
        HBox title = new HBox(9, letter, header);
        HBox.setHgrow(header, Priority.ALWAYS);
        title.setPadding(new Insets(9, 13, 9, 13));
        return new VBox(bar, Kit.rule(), title, Kit.rule());
    }

    private List<Node> why(ColumnUse use) {
        Label reason = kit.paragraph(
                use.corrected()
                        ? kit.language().say("importing.columns.corrected")
                        : Bindings.createStringBinding(
                                () -> words.named(use.reading().reason(), model.metrics()),
                                kit.language().textsProperty()),
                "dense-text",
                "muted");
        return List.of(reason);
    }

    private List<Node> role(ColumnUse use) {
        ComboBox<ColumnRole> role = new ComboBox<>(FXCollections.observableArrayList(Arrays.stream(ColumnRole.values())
                .filter(one -> one != ColumnRole.MARGIN && one != ColumnRole.MEASURE_NAME)
                .toList()));
        role.setId("role");
        Words.say(role, words::of);
        role.setValue(use.role());
        role.setMaxWidth(Double.MAX_VALUE);
        role.setOnAction(event -> {
            if (role.getValue() != use.role()) {
                if (role.getValue() == ColumnRole.METRIC) {
                    pickMeasure(use);
                } else {
                    model.file().answers().role(use.reading().column(), role.getValue(), null);
                }
            }
        });
        return labelled("importing.columns.role", role);
    }

    private List<Node> groups(ColumnUse use) {
        ComboBox<String> dimension = new ComboBox<>();
        dimension.setId("dimension");
        dimension.getItems().setAll(GroupWords.DIMENSIONS);
        Words.say(dimension, value -> kit.language().now("importing.group." + value));
        dimension.setValue(model.file().answers().dimension(use.reading().column()));
        dimension.setMaxWidth(Double.MAX_VALUE);
        dimension.setOnAction(
                event -> model.file().answers().groups(use.reading().column(), dimension.getValue()));
        return labelled("importing.group.title", dimension);
    }

    /** Asks which measure a column is that was none. */
    private void pickMeasure(ColumnUse use) {
        VBox body = new VBox(8);
        body.setPadding(new Insets(10, 13, 12, 13));
        SearchableComboBox<Metric> catalogue = catalogue(use);
        body.getChildren().addAll(labelled("importing.columns.metric", catalogue));
        body.getChildren().add(new OwnMeasureForm(kit, model.file().answers(), use));
        setCenter(body);
        catalogue.requestFocus();
    }

    private List<Node> measure(ColumnUse use) {
        List<Node> nodes = new ArrayList<>(labelled("importing.columns.metric", catalogue(use)));
        ColumnRef column = use.reading().column();
        Step.Measure step = use.step();
        if (step != null) {
            nodes.add(new SortRow(kit, model.file().answers(), column, step.kind(), step.scale()));
            if (step.period() != null) {
                nodes.add(period(column, step.period()));
            }
        }
        OwnMeasureForm form = new OwnMeasureForm(kit, model.file().answers(), use);
        form.setVisible(false);
        form.setManaged(false);
        Button own = kit.link("importing.own.open", () -> {
            form.setVisible(true);
            form.setManaged(true);
            form.requestFocus();
        });
        own.setId("own-open");
        own.visibleProperty().bind(form.visibleProperty().not());
        own.managedProperty().bind(own.visibleProperty());
        nodes.add(own);
        nodes.add(form);
        return nodes;
    }

    private SearchableComboBox<Metric> catalogue(ColumnUse use) {
        SearchableComboBox<Metric> metric = new SearchableComboBox<>();
        metric.setId("metric");
        metric.getItems().setAll(model.metrics());
        Words.say(metric, words::of);
        metric.setValue(model.metrics().stream()
                .filter(known -> known.id().equals(use.metric()))
                .findFirst()
                .orElse(null));
        if (use.ownName() != null) {
            metric.setPromptText(use.ownName());
        }
        metric.setMaxWidth(Double.MAX_VALUE);
        metric.valueProperty().addListener((observable, before, now) -> {
            if (now != null && !now.id().equals(use.metric())) {
                model.file().answers().role(use.reading().column(), ColumnRole.METRIC, now.id());
            }
        });
        return metric;
    }

    private Node period(ColumnRef column, String period) {
        TextField field = new TextField(period);
        field.setId("column-period");
        field.setPrefColumnCount(8);
        field.setOnAction(event -> {
            if (!model.file().answers().columnPeriod(column, field.getText())) {
                field.getStyleClass().add("danger");
                field.setTooltip(kit.tooltip("importing.columns.period-bad"));
            }
        });
        Label label = kit.label("importing.columns.period-own", "dense-text");
        label.setLabelFor(field);
        HBox row = new HBox(10, label, Kit.space(), field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private List<Node> labelled(String key, Node control) {
        Label label = kit.label(key, "caption");
        label.setLabelFor(control);
        return List.of(label, control);
    }
}
