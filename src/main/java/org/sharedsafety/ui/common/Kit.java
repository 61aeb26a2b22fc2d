package org.sharedsafety.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Makes the small controls of every page, their words bound to the language. */
public final class Kit {
    private final Language language;

    public Kit(Language language) {
        this.language = language;
    }

    /** The language the words are bound to. */
    public Language language() {
        return language;
    }

    /** One line of text, given by its key. */
    public Label label(String key, String... styles) {
        return label(language.say(key), styles);
    }

    /** One line of text. */
    public Label label(ObservableValue<String> text, String... styles) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A paragraph, given by its key. */
    public Label paragraph(String key, String... styles) {
        return paragraph(language.say(key), styles);
    }

    /** A paragraph: as many lines as it needs. */
    public Label paragraph(ObservableValue<String> text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A part of a line in which words of several kinds follow each other. */
    public Text run(ObservableValue<String> text, String... styles) {
        Text run = new Text();
        run.textProperty().bind(text);
        run.getStyleClass().add("text");
        run.getStyleClass().addAll(styles);
        return run;
    }

    /** Runs of text that wrap together. */
    public TextFlow flow(Text... runs) {
        TextFlow flow = new TextFlow(runs);
        flow.getStyleClass().add("text-flow");
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    /** A button with a word, and an icon where one is given; style {@code accent} makes it the primary one. */
    public Button button(String key, @Nullable Icon icon, Runnable action, String... styles) {
        Button button = new Button();
        button.textProperty().bind(language.say(key));
        if (icon != null) {
            button.setGraphic(icon.node(16));
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(styles);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button that looks like a link. */
    public Button link(String key, Runnable action) {
        return button(key, null, action, "link");
    }

    /** A button with an icon alone; its word is in the tooltip and read aloud. */
    public Button iconButton(String key, Icon icon, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon.node(16, "muted"));
        button.getStyleClass().add("bare");
        button.setTooltip(tooltip(key));
        button.accessibleTextProperty().bind(language.say(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A tooltip. */
    public Tooltip tooltip(String key) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(language.say(key));
        return tooltip;
    }

    /** Takes the room that is left in a row. */
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** A thin line across a card. */
    public static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }
}
