package org.sharedsafety.ui.importing;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.Kit;

/**
 * A row of counts over a list of lines: what the steps of the places and of the check have in common.
 *
 * @param <T> a line
 */
abstract class ReportPane<T> extends VBox {
    final Kit kit;
    final ImportViewModel model;
    final ListView<T> lines = new ListView<>();
    final HBox head = new HBox(10);
    final HBox body = new HBox(12);
    private final HBox counts = new HBox();

    ReportPane(Kit kit, ImportViewModel model, String id, String empty) {
        super(12);
        this.kit = kit;
        this.model = model;
        counts.getStyleClass().addAll("ssw-card", "flush");
        lines.setId(id);
        lines.getStyleClass().add("report-lines");
        lines.setCellFactory(list -> new LineCell());
        lines.setPlaceholder(kit.label(empty, "muted"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(9, 16, 9, 16));
        head.setMinHeight(46);
        VBox list = new VBox(head, Kit.rule(), reading(), lines);
        list.getStyleClass().addAll("ssw-card", "flush");
        VBox.setVgrow(lines, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        body.getChildren().add(list);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(counts, body);
        model.file().revisionProperty().addListener((observable, before, now) -> refresh());
        kit.language().textsProperty().addListener((observable, before, now) -> refresh());
    }

    /** Says that the numbers are being counted again, while the ones before still stand. */
    private Node reading() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(16, 16);
        HBox bar = new HBox(10, turning, kit.label("importing.reading", "dense-text", "muted"));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setPadding(new Insets(7, 16, 7, 16));
        bar.visibleProperty().bind(model.file().busyProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        return new StackPane(bar);
    }

    /** Shows the counts and lines as they are now, keeping the one that was chosen. */
    final void refresh() {
        if (model.file().rehearsalProperty().get() == null && !isAlwaysShown()) {
            return;
        }
        counts.getChildren().setAll(counted());
        if (!counts.getChildren().isEmpty()) {
            ((CountCell) counts.getChildren().get(counts.getChildren().size() - 1)).last();
        }
        int chosen = lines.getSelectionModel().getSelectedIndex();
        lines.getItems().setAll(listed());
        lines.getSelectionModel().select(Math.min(chosen, lines.getItems().size() - 1));
        arrange();
    }

    boolean isAlwaysShown() {
        return false;
    }

    /** The numbers over the list. */
    abstract List<CountCell> counted();

    /** The lines of the list. */
    abstract List<T> listed();

    /** One line, and whether it asks something. */
    abstract Node line(T line);

    abstract boolean asks(T line);

    /** Brings up to date what stands around the list. */
    abstract void arrange();

    private final class LineCell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            getStyleClass().remove("question-row");
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            if (asks(line)) {
                getStyleClass().add("question-row");
            }
            setGraphic(line(line));
            setPrefWidth(100);
        }
    }

    static Label wide(Label label) {
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
