package org.sharedsafety.ui.card;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The collected views in their order: Enter opens one, Alt with an arrow or the mouse moves it, Delete takes it out. */
public final class CollectionView extends ScrollPane {
    private final Kit kit;
    private final CollectionViewModel model;
    private final VBox list = new VBox(8);
    private String held = "";

    public CollectionView(Kit kit, CollectionViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("collection");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        list.setPadding(new Insets(14, 16, 16, 16));
        setContent(list);
        model.views().addListener((ListChangeListener<SavedView>) change -> show());
        model.chosenProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        list.getChildren().clear();
        if (model.views().isEmpty()) {
            list.getChildren().add(kit.paragraph("collection.empty", "muted"));
            return;
        }
        list.getChildren().add(kit.paragraph("collection.how", "caption"));
        SavedView chosen = model.chosenProperty().get();
        for (int i = 0; i < model.views().size(); i++) {
            SavedView view = model.views().get(i);
            boolean open = chosen != null && view.id().equals(chosen.id());
            Node card = card(view, i, open);
            list.getChildren().add(card);
            // Who moves a view with the keys keeps it in hand.
            if (view.id().equals(held)) {
                card.requestFocus();
            }
        }
    }

    private Node card(SavedView view, int at, boolean open) {
        Label title = new Label(view.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label number = new Label(Integer.toString(at + 1));
        number.getStyleClass().add("muted");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, number, title);
        VBox card = new VBox(6, head, kit.label("view." + view.question().view(), "caption"));
        if (!view.finding().isEmpty()) {
            card.getChildren().add(words(view.finding(), "dense-text"));
        }
        if (!view.note().isEmpty() && !open) {
            card.getChildren().add(words(view.note(), "dense-text", "muted"));
        }
        if (open) {
            card.getChildren().add(writing(view));
        }
        card.getChildren().add(buttons(view, at, open));
        card.getStyleClass().add("ssw-card");
        card.setId("collected-" + view.id());
        card.setFocusTraversable(true);
        card.setAccessibleText(kit.language().now("collection.spoken", at + 1, view.title(), view.finding()));
        card.setOnKeyPressed(event -> key(event, card, view, at));
        drag(card, view, at);
        return card;
    }

    private static Label words(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node writing(SavedView view) {
        TextField title = new TextField(view.title());
        title.setId("collection-name");
        TextField note = new TextField(view.note());
        note.setId("collection-note");
        note.promptTextProperty().bind(kit.language().say("collection.note.prompt"));
        Label titleWord = kit.label("collection.name", "caption");
        titleWord.setLabelFor(title);
        Label noteWord = kit.label("collection.note", "caption");
        noteWord.setLabelFor(note);
        Runnable keep = () -> {
            model.chosenProperty().set(null);
            model.rename(view, title.getText(), note.getText());
        };
        title.setOnAction(event -> keep.run());
        note.setOnAction(event -> keep.run());
        return new VBox(4, titleWord, title, noteWord, note, kit.button("collection.keep", Icon.SAVE, keep));
    }

    private Node buttons(SavedView view, int at, boolean open) {
        Button go = kit.button("collection.open", null, () -> model.open(view));
        Button report = kit.button("collection.report", null, () -> model.report(view));
        report.setDisable(!view.question().view().equals("compare"));
        Button up = kit.iconButton("collection.up", Icon.CHEVRON_UP, () -> model.move(view, at - 1));
        up.setDisable(at == 0);
        Button down = kit.iconButton("collection.down", Icon.CHEVRON_DOWN, () -> model.move(view, at + 1));
        down.setDisable(at == model.views().size() - 1);
        Button rename = kit.iconButton(
                "collection.rename", Icon.NOTE, () -> model.chosenProperty().set(open ? null : view));
        Button remove = kit.iconButton("collection.remove", Icon.TRASH, () -> model.remove(view));
        FlowPane row = new FlowPane(6, 6, go, report, up, down, rename, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void key(KeyEvent event, Node card, SavedView view, int at) {
        if (event.getTarget() != card) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            model.open(view);
        } else if (code == KeyCode.DELETE) {
            model.remove(view);
        } else if (code == KeyCode.F2) {
            model.chosenProperty().set(view);
        } else if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            held = view.id();
            model.move(view, at + (code == KeyCode.UP ? -1 : 1));
        } else if (code == KeyCode.UP || code == KeyCode.DOWN) {
            int next = at + (code == KeyCode.UP ? -1 : 1);
            list.getChildren().stream()
                    .filter(other -> Objects.equals(
                            other.getId(),
                            next >= 0 && next < model.views().size()
                                    ? "collected-" + model.views().get(next).id()
                                    : null))
                    .forEach(Node::requestFocus);
        } else {
            return;
        }
        event.consume();
    }

    private void drag(Node card, SavedView view, int at) {
        card.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(view.id());
            card.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        card.setOnDragOver((DragEvent event) -> {
            if (event.getGestureSource() instanceof Node from && from.getParent() == list && from != card) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        });
        card.setOnDragDropped(event -> {
            String id = event.getDragboard().getString();
            model.views().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .ifPresent(moved -> model.move(moved, at));
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
