package org.sharedsafety.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.Kit;

/** Finds places, measures, commands and pages by a few letters: arrows choose, Enter goes, Escape leaves. */
final class CommandFinder extends VBox {
    private static final int SHOWN = 200;

    private final Kit kit;
    private final Overlay overlay;
    private final Supplier<List<Findable>> all;
    private final TextField query = new TextField();
    private final ListView<Findable> results = new ListView<>();
    private List<Findable> known = List.of();

    CommandFinder(Kit kit, Overlay overlay, Supplier<List<Findable>> all) {
        this.kit = kit;
        this.overlay = overlay;
        this.all = all;
        getStyleClass().add("finder");
        setMaxWidth(620);
        query.setId("finder-query");
        query.promptTextProperty().bind(kit.language().say("find.prompt"));
        query.textProperty().addListener((observable, before, now) -> rank());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        results.setId("finder-results");
        results.setCellFactory(list -> new FindableCell());
        results.setPrefHeight(360);
        results.setFocusTraversable(false);
        results.setPlaceholder(kit.label("find.nothing", "muted"));
        results.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose());
        getChildren().addAll(query, results, kit.label("find.how", "caption"));
    }

    /** Opens over the window. */
    void open() {
        known = all.get();
        query.clear();
        rank();
        overlay.open(this, query);
    }

    private void rank() {
        results.getItems().setAll(FuzzyRank.rank(known, Findable::name, query.getText(), SHOWN));
        results.getSelectionModel().select(0);
        results.scrollTo(0);
    }

    private void keys(KeyEvent event) {
        int rows = results.getItems().size();
        int at = results.getSelectionModel().getSelectedIndex();
        int step = stepOf(event.getCode());
        if (step != 0 && rows > 0) {
            int next = Math.min(rows - 1, Math.max(0, at + step));
            results.getSelectionModel().select(next);
            results.scrollTo(Math.max(0, next - 4));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        }
    }

    private static int stepOf(KeyCode code) {
        return switch (code) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> 8;
            case PAGE_UP -> -8;
            default -> 0;
        };
    }

    private void choose() {
        Findable chosen = results.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.close();
            chosen.action().run();
        }
    }

    private final class FindableCell extends ListCell<Findable> {
        @Override
        protected void updateItem(@Nullable Findable item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(item.name());
            name.setMinWidth(0);
            Label hint = new Label(item.hint());
            hint.getStyleClass().add("caption");
            hint.setMinWidth(Region.USE_PREF_SIZE);
            Label kind = kit.label(item.kind().key(), "tag");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(10, item.kind().icon().node(15, "muted"), name, hint, Kit.space(), kind);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(item.name());
        }
    }
}
