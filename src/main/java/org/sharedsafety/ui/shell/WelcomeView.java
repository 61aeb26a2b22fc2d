package org.sharedsafety.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Segments;

/** The first window: the example, a project of one's own, or one that exists; what the program is for at the right. */
final class WelcomeView extends HBox {
    private final Kit kit;

    WelcomeView(Kit kit, Actions actions, List<String> recent, Consumer<Path> open, @Nullable Supplier<Node> figure) {
        this.kit = kit;
        setId("welcome");
        Node left = left(actions, recent, open);
        Node right = new WelcomeFigure(kit, figure);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
    }

    /** What the three tiles do. */
    record Actions(Runnable example, Runnable own, Runnable open) {}

    private Node left(Actions actions, List<String> recent, Consumer<Path> open) {
        HBox brand = new HBox(13, Icon.MARK.node(36, "accent-text"), kit.label("app.name", "body-large", "strong"));
        brand.setAlignment(Pos.CENTER_LEFT);
        Label headline = kit.paragraph("welcome.headline", "display");
        headline.setMaxWidth(460);
        Label purpose = kit.paragraph("welcome.purpose", "body-large", "muted");
        purpose.setMaxWidth(500);
        Button example = tile("welcome.example", Icon.COMPASS, "", actions.example());
        example.getStyleClass().add("first");
        example.setDefaultButton(true);
        VBox tiles = new VBox(
                10,
                example,
                tile("welcome.own", Icon.PLUS, "Ctrl+N", actions.own()),
                tile("welcome.open", Icon.OPEN, "Ctrl+O", actions.open()));
        VBox column = new VBox(brand, headline, purpose, tiles);
        VBox.setMargin(headline, new Insets(34, 0, 10, 0));
        VBox.setMargin(tiles, new Insets(26, 0, 0, 0));
        if (!recent.isEmpty()) {
            VBox list = new VBox(0, kit.label("welcome.recent", "caption"));
            recent.stream().limit(3).map(Path::of).forEach(file -> list.getChildren()
                    .add(recent(file, open)));
            VBox.setMargin(list, new Insets(22, 0, 0, 0));
            column.getChildren().add(list);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        gap.setMinHeight(20);
        column.getChildren().addAll(gap, privacy());
        column.setPadding(new Insets(48, 52, 28, 64));
        column.setMaxWidth(730);
        column.setFillWidth(true);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("welcome-left");
        scroll.setPrefWidth(716);
        scroll.setMinWidth(710);
        return scroll;
    }

    private Node privacy() {
        Label words = kit.label("welcome.privacy", "dense-text", "muted");
        words.setMinWidth(0);
        ObjectProperty<String> chosen =
                new SimpleObjectProperty<>(kit.language().code());
        chosen.addListener((observable, before, now) -> kit.language().speak(now));
        kit.language().textsProperty().addListener((observable, before, now) -> chosen.set(now.language()));
        Segments<String> languages = new Segments<>(
                List.of("en", "es"),
                code -> new javafx.beans.property.SimpleStringProperty(code.equals("en") ? "English" : "Español"),
                chosen);
        languages.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, Icon.LOCK.node(15, "success-text"), words, Kit.space(), languages);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button tile(String key, Icon icon, String keys, Runnable action) {
        Label title = kit.label(key, "strong");
        Label words = kit.label(key + ".words", "dense-text", "muted");
        words.setMinWidth(0);
        VBox text = new VBox(2, title, words);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        Node end;
        if (keys.isEmpty()) {
            end = Icon.CHEVRON_RIGHT.node(18, "accent-text");
        } else {
            Label shown = new Label(Keys.shown(keys));
            shown.getStyleClass().add("keys");
            shown.setMinWidth(Region.USE_PREF_SIZE);
            end = shown;
        }
        HBox row = new HBox(15, icon.node(24), text, end);
        row.setAlignment(Pos.CENTER_LEFT);
        Button tile = new Button();
        tile.getStyleClass().setAll("choice-tile", "focusable");
        tile.setId(key.replace('.', '-'));
        tile.setGraphic(row);
        tile.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(tile.widthProperty().subtract(34));
        tile.accessibleTextProperty().bind(title.textProperty());
        tile.setOnAction(event -> action.run());
        return tile;
    }

    private Button recent(Path file, Consumer<Path> open) {
        Path name = file.getFileName();
        Label title = new Label(name == null ? file.toString() : name.toString());
        title.getStyleClass().addAll("medium", "dense-text");
        Path folder = file.getParent();
        Label where = new Label(folder == null ? "" : folder.toString());
        where.getStyleClass().addAll("muted", "dense-text");
        where.setMinWidth(0);
        where.setTextOverrun(javafx.scene.control.OverrunStyle.LEADING_ELLIPSIS);
        HBox row = new HBox(10, Icon.FILE.node(14, "muted"), title, where);
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.getStyleClass().setAll("recent", "focusable");
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(title.getText());
        button.setOnAction(event -> open.accept(file));
        return button;
    }
}
