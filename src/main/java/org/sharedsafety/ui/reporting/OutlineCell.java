package org.sharedsafety.ui.reporting;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.report.ReportSection;
import org.sharedsafety.ui.common.Kit;

/** A sheet in the outline of a report: taken in or out by its box, dragged onto the place of another. */
final class OutlineCell extends ListCell<ReportSection> {
    private final Kit kit;
    private final ReportsViewModel model;

    OutlineCell(Kit kit, ReportsViewModel model) {
        this.kit = kit;
        this.model = model;
        setOnDragDetected(event -> {
            if (getItem() != null) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.put(DataFormat.PLAIN_TEXT, Integer.toString(getIndex()));
                board.setContent(content);
                board.setDragView(snapshot(null, null));
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (isOther(event)) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        });
        setOnDragEntered(event -> {
            if (isOther(event)) {
                getStyleClass().add("drop-here");
            }
        });
        setOnDragExited(event -> getStyleClass().remove("drop-here"));
        setOnDragDropped(event -> {
            if (isOther(event)) {
                model.move(Integer.parseInt(event.getDragboard().getString()), getIndex());
                event.setDropCompleted(true);
            }
            event.consume();
        });
    }

    private boolean isOther(DragEvent event) {
        return getItem() != null
                && event.getGestureSource() instanceof OutlineCell
                && event.getGestureSource() != this
                && event.getDragboard().hasString();
    }

    @Override
    protected void updateItem(@Nullable ReportSection section, boolean empty) {
        super.updateItem(section, empty);
        setText(null);
        if (empty || section == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        int at = getIndex();
        CheckBox box = new CheckBox();
        box.setSelected(section.included());
        box.setFocusTraversable(false);
        box.setOnAction(event -> model.include(at, box.isSelected()));
        String words = words(kit, section);
        Label name = new Label(words);
        name.getStyleClass().add(section.included() ? "dense-text" : "muted");
        HBox row = new HBox(8, box, name);
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(
                words + ", " + kit.language().now(section.included() ? "reports.included" : "reports.left-out"));
    }

    /** What a sheet is called in lists. */
    static String words(Kit kit, ReportSection section) {
        String kind = kit.language().now("reports.kind." + section.kind().code());
        return section.subject().isEmpty() ? kind : kind + " " + section.subject();
    }
}
