package org.sharedsafety.ui.workshop;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Sensitivity;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Kit;

/** A slide in the running order; it can be dragged onto the place of another. */
final class PrepareCell extends ListCell<Slide> {
    private static final double TEXT_WIDTH = 236;

    private final Kit kit;
    private final PrepareViewModel model;

    PrepareCell(Kit kit, PrepareViewModel model) {
        this.kit = kit;
        this.model = model;
        setOnDragDetected(event -> {
            Slide slide = getItem();
            if (slide != null) {
                Dragboard board = startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.put(DataFormat.PLAIN_TEXT, slide.id());
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
                model.plan().moveTo(event.getDragboard().getString(), getIndex());
                event.setDropCompleted(true);
            }
            event.consume();
        });
    }

    private boolean isOther(DragEvent event) {
        return getItem() != null
                && event.getGestureSource() instanceof PrepareCell
                && event.getGestureSource() != this
                && event.getDragboard().hasString();
    }

    @Override
    protected void updateItem(@Nullable Slide slide, boolean empty) {
        super.updateItem(slide, empty);
        setText(null);
        Workshop of = model.workshop();
        if (empty || slide == null || of == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label number = new Label(Integer.toString(of.indexOf(slide.id()) + 1));
        number.getStyleClass().addAll("muted", "medium");
        number.setMinWidth(20);
        String words = headline(kit, slide);
        Label headline = new Label(words);
        headline.setWrapText(true);
        headline.setPrefWidth(TEXT_WIDTH);
        headline.setMinHeight(USE_PREF_SIZE);
        headline.getStyleClass().add("dense-text");
        Label about = new Label(about(of, slide));
        about.getStyleClass().add("caption");
        about.setWrapText(true);
        about.setPrefWidth(TEXT_WIDTH);
        about.setMinHeight(USE_PREF_SIZE);
        VBox text = new VBox(2, headline, about);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(8, number, text);
        row.setAlignment(Pos.TOP_LEFT);
        setGraphic(row);
        setAccessibleText((of.indexOf(slide.id()) + 1) + ". " + words + ". " + about.getText());
    }

    /** What a slide is called in lists. */
    static String headline(Kit kit, Slide slide) {
        String said = slide.headline().in(kit.language().code());
        return said.isEmpty() ? kind(kit, slide) : said;
    }

    private static String kind(Kit kit, Slide slide) {
        return kit.language().now("workshop.kind." + slide.kind().name().toLowerCase(Locale.ROOT));
    }

    private String about(Workshop of, Slide slide) {
        StringBuilder about = new StringBuilder(kind(kit, slide));
        int station = of.station(slide.id());
        if (station > 0) {
            about.append(" · ").append(kit.language().now("workshop.station", station));
        }
        about.append(" · ").append(kit.language().now("workshop.prepare.minutes-short", slide.minutes()));
        if (slide.sensitivity() != Sensitivity.ORDINARY) {
            about.append(" · ")
                    .append(kit.language()
                            .now("workshop.sensitivity."
                                    + slide.sensitivity().name().toLowerCase(Locale.ROOT)));
        }
        return about.toString();
    }
}
