package org.sharedsafety.ui.workshop;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.text.Texts;

/** The line to read from the back, in every language of the program, in the smallest size that will be shown. */
final class SlideTestView {
    private SlideTestView() {}

    static Region of(SlideParts parts) {
        List<SlideWords> lines = Texts.LANGUAGES.stream()
                .map(language -> parts.words(
                        Texts.of(language).say("workshop.show.test"),
                        SlideScale.FLOOR,
                        false,
                        parts.theme().ink()))
                .toList();
        VBox column = parts.column(48, lines);
        column.setAlignment(Pos.CENTER_LEFT);
        return SlideFrame.of(parts, "", "", column, List.of());
    }
}
