package org.sharedsafety.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Help: first what was in front, then what undo takes back, every key, and what each page is for. */
final class HelpPage extends ScrollPane {
    private final Kit kit;
    private final Consumer<String> glossary;

    HelpPage(Kit kit, ShellViewModel model, List<Command> commands, Consumer<String> glossary, Runnable tour) {
        this.kit = kit;
        this.glossary = glossary;
        setFitToWidth(true);
        Button words = kit.button("help.glossary", Icon.SEARCH, () -> glossary.accept(""));
        words.setId("help-glossary");
        FlowPane actions = new FlowPane(
                10,
                8,
                words,
                kit.button("tour.start", Icon.COMPASS, tour),
                kit.button("page.settings", Icon.SETTINGS, () -> model.go(Page.SETTINGS)),
                kit.button("page.about", Icon.INFO, () -> model.go(Page.ABOUT)));
        VBox topic = new VBox();
        VBox page = new VBox(
                12,
                kit.label("page.help", "page-title"),
                kit.paragraph("help.begin"),
                actions,
                topic,
                undo(),
                keys(commands),
                pages());
        page.setPadding(new Insets(20, 24, 24, 24));
        page.setMaxWidth(900);
        setContent(page);
        setId("help");
        topic.getChildren().setAll(topic(model.helpOnProperty().get(), model));
        model.helpOnProperty().addListener((observable, before, now) -> {
            topic.getChildren().setAll(topic(now, model));
            setVvalue(0);
        });
    }

    /** What stood in front when help was asked for, and the words that stand there. */
    private Card topic(HelpTopic topic, ShellViewModel model) {
        String name = topic.code().contains(".") ? "tab." + topic.code() : "page." + topic.code();
        Card card = new Card(
                kit.label(kit.language().say("help.on", kit.language().say(name)), "card-title"),
                kit.paragraph(topic.key()));
        card.setId("help-topic");
        if (!topic.words().isEmpty()) {
            FlowPane words = new FlowPane(6, 2, kit.label("help.words", "caption"));
            words.setAlignment(Pos.CENTER_LEFT);
            topic.words().forEach(code -> {
                Button word = kit.link("glossary." + code + ".term", () -> glossary.accept(code));
                word.setId("help-word-" + code);
                words.getChildren().add(word);
            });
            card.getChildren().add(words);
        }
        Button back = kit.link("help.back", model::back);
        back.setId("help-back");
        card.getChildren().add(back);
        return card;
    }

    private Card undo() {
        return new Card(
                kit.label("help.undo", "card-title"),
                kit.paragraph("help.undo.newest", "dense-text"),
                kit.paragraph("help.undo.steps", "dense-text"),
                kit.paragraph("help.undo.never", "dense-text"));
    }

    private Card pages() {
        GridPane grid = grid(16);
        int row = 0;
        for (Page page : Page.rail()) {
            grid.add(page.icon().node(16, "muted"), 0, row);
            grid.add(kit.label(page.key(), "medium"), 1, row);
            grid.add(kit.paragraph("page.purpose." + page.code(), "dense-text", "muted"), 2, row);
            row++;
        }
        return new Card(kit.label("help.pages", "card-title"), grid);
    }

    private Card keys(List<Command> commands) {
        GridPane grid = grid(0);
        int row = 0;
        for (Command command : commands) {
            if (!command.keys().isEmpty()) {
                key(grid, row++, new Label(Keys.shown(command.keys())), command.key());
            }
        }
        for (String each : List.of("ctrl-t", "arrows", "enter", "ctrl-c", "ctrl-shift-c")) {
            key(grid, row++, kit.label("help.key." + each), "help.key." + each + ".does");
        }
        return new Card(kit.label("help.keys", "card-title"), grid);
    }

    private void key(GridPane grid, int row, Label keys, String does) {
        keys.getStyleClass().add("keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(keys, 1, row);
        grid.add(kit.paragraph(does, "dense-text"), 2, row);
    }

    private static GridPane grid(double icon) {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(120);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(icon), name, words);
        return grid;
    }
}
