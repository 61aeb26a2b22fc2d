package org.sharedsafety.ui.measures;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Icon;

/** One measure in the list: whether it is in use, its name, its code, and what kind of thing it is. */
final class MeasureTile extends ChoiceTile {
    private static final String CAUTION = "caution";

    private final MeasureLine line;

    MeasureTile(MeasureLine line, Texts texts, Runnable look) {
        super(look);
        this.line = line;
        if (line.inUse()) {
            getStyleClass().add("in-use");
        }
        Label name = new Label(line.metric().name(texts.language()));
        name.getStyleClass().add("medium");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane tags = new FlowPane(6, 4);
        tags.getChildren().add(word(shortId(), "caption"));
        if (line.metric().isPolice()) {
            tags.getChildren().add(word(texts.say("catalog.police"), "tag", CAUTION));
        } else if (line.metric().countsAgencyActivity()) {
            tags.getChildren().add(word(texts.say("catalog.policy"), "tag", CAUTION));
        }
        if (!line.metric().stage().isBlank()) {
            tags.getChildren().add(word(Words.of(texts, "stage", line.metric().stage()), "tag"));
        }
        if (!line.metric().catalogued()) {
            tags.getChildren().add(word(texts.say("catalog.own"), "tag"));
        }
        VBox words = new VBox(4, name, tags);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Region mark = new Region();
        mark.getStyleClass().add("use-mark");
        HBox markBox = new HBox(mark);
        if (line.inUse()) {
            markBox.getChildren().setAll(Icon.CHECK_CIRCLE.node(16, "accent-text"));
        }
        markBox.setMinWidth(16);
        setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(markBox, words);
        setAccessibleText(name.getText() + ". " + texts.say(line.inUse() ? "catalog.in-use" : "catalog.not-in-use"));
    }

    private String shortId() {
        return line.metric().catalogued() ? line.metric().id() : "";
    }

    MeasureLine line() {
        return line;
    }

    private static Label word(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
        return label;
    }
}
