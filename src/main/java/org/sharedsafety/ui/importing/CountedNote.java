package org.sharedsafety.ui.importing;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** Says how the rows of a sheet are counted, how many were and how many lie outside; each can be said otherwise. */
final class CountedNote extends HBox {
    CountedNote(Kit kit, ImportViewModel model, SheetDraft sheet) {
        super(9);
        setId("counted");
        getStyleClass().add("counted");
        WorkViewModel file = model.file();
        String name = sheet.proposal().sheet();
        VBox words = new VBox(6);
        CountBy by = file.counting().proposed(sheet);
        if (by != null) {
            words.getChildren()
                    .add(kit.paragraph(
                            new javafx.beans.property.SimpleStringProperty(new CountWords(kit.language()).stored(by)),
                            "dense-text"));
        }
        file.counting()
                .came(name)
                .map(CountAnswers::words)
                .ifPresent(all -> all.forEach(message -> words.getChildren()
                        .add(kit.paragraph(
                                kit.language().say(message.key(), message.args().toArray()), "dense-text", "muted"))));
        words.getChildren().add(new FlowPane(6, 6, change(kit, file, name)));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icon.LOCK.node(16, "success-text"), words);
    }

    private static Node change(Kit kit, WorkViewModel file, String sheet) {
        javafx.scene.control.Button button =
                kit.button("importing.count.change", null, () -> file.counting().ask(sheet));
        button.setId("count-change");
        return button;
    }
}
