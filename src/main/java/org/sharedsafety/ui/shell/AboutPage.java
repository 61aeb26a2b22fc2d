package org.sharedsafety.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** About: what this is, its version and licence, what it is made with, and what awaits review. */
public final class AboutPage extends ScrollPane {
    /**
     * The page.
     *
     * @param check the part that checks the numbers, or null where there is none
     */
    public AboutPage(Kit kit, @Nullable Node check) {
        setFitToWidth(true);
        setId("about");
        String version = version();
        VBox page = new VBox(
                12,
                kit.label("app.name", "page-title"),
                kit.label(
                        Bindings.createStringBinding(
                                () -> kit.language()
                                        .now(
                                                "about.version",
                                                version,
                                                Runtime.version().feature(),
                                                System.getProperty("javafx.runtime.version", "21")),
                                kit.language().textsProperty()),
                        "muted"),
                kit.paragraph("about.purpose"),
                new Note(kit, Note.Weight.CAUTION, kit.language().say("about.spanish")),
                new Card(kit.label("about.privacy", "card-title"), kit.paragraph("about.privacy.words", "dense-text")),
                new Card(kit.label("about.licence", "card-title"), kit.paragraph("about.licence.words", "dense-text")),
                new Card(
                        kit.label("about.made-with", "card-title"),
                        kit.paragraph("about.made-with.words", "dense-text"),
                        kit.paragraph("about.fonts", "dense-text")));
        page.setMaxWidth(820);
        VBox all = new VBox(12, page);
        if (check != null) {
            Card card = new Card(check);
            card.setMaxWidth(1180);
            all.getChildren().add(card);
        }
        all.setPadding(new Insets(20, 24, 24, 24));
        setContent(all);
    }

    /** The version of the running jar; a development tree has none. */
    private static String version() {
        @Nullable String fromJar = AboutPage.class.getPackage().getImplementationVersion();
        return fromJar == null ? "0.1.0" : fromJar;
    }
}
