package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.ui.common.Kit;

/** A field for each language that something is said in, under one caption. */
final class PrepareWording extends VBox {
    private static final double CODE = 26;

    private final List<String> languages;
    private final List<PrepareField> fields = new ArrayList<>();

    /**
     * Fields under a caption.
     *
     * @param rows of each field; 1 for a line
     * @param keeping takes the language and what is said in it now
     */
    PrepareWording(
            Kit kit, Label caption, String id, List<String> languages, int rows, BiConsumer<String, String> keeping) {
        super(4);
        this.languages = languages;
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        getChildren().add(caption);
        for (String language : languages) {
            PrepareField field = rows == 1
                    ? PrepareField.line(text -> keeping.accept(language, text))
                    : PrepareField.lines(rows, text -> keeping.accept(language, text));
            field.node().setId(id + "-" + language);
            field.node()
                    .accessibleTextProperty()
                    .bind(Bindings.createStringBinding(
                            () -> caption.getText() + ", "
                                    + Locale.forLanguageTag(language)
                                            .getDisplayLanguage(kit.language().locale()),
                            caption.textProperty(),
                            kit.language().textsProperty()));
            if (isRightToLeft(language)) {
                field.node().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            }
            fields.add(field);
            getChildren().add(row(language, field.node()));
        }
    }

    private static Node row(String language, Node field) {
        Label code = new Label(language.toUpperCase(Locale.ROOT));
        code.getStyleClass().addAll("caption", "medium");
        code.setMinWidth(CODE);
        HBox row = new HBox(6, code, field);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        return row;
    }

    /** Whether a language is written from right to left. */
    static boolean isRightToLeft(String language) {
        return java.awt.ComponentOrientation.getOrientation(Locale.forLanguageTag(language))
                        .isLeftToRight()
                == false;
    }

    /** Shows what is said. */
    void show(Wording said) {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).show(said.by().getOrDefault(languages.get(i), ""));
        }
    }
}
