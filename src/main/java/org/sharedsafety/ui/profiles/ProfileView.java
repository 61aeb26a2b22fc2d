package org.sharedsafety.ui.profiles;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.SentenceBox;

/** One place on all its measures: strengths first, the five principles, what is not known. */
public final class ProfileView extends ScrollPane {
    private final Kit kit;
    private final ProfileViewModel model;
    private final Runnable importing;
    private final VBox body = new VBox(12);
    private final SentenceBox sentence;

    /**
     * A page over its view model.
     *
     * @param importing leads to the import
     */
    public ProfileView(Kit kit, ProfileViewModel model, Runnable importing) {
        this.kit = kit;
        this.model = model;
        this.importing = importing;
        this.sentence = new SentenceBox(kit);
        setId("profile");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        body.getStyleClass().add("page");
        model.shownProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        model.placeProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        @Nullable PlaceProfile shown = model.shownProperty().get();
        if (model.placeProperty().get() == null) {
            setContent(new EmptyState(
                    kit,
                    Icon.PROFILES,
                    "profile.empty.title",
                    "profile.empty.purpose",
                    kit.button("home.import", Icon.UPLOAD, importing, "accent", "large")));
            return;
        }
        setContent(body);
        if (shown == null) {
            body.getChildren()
                    .setAll(
                            model.failureProperty().get() == null
                                    ? kit.label("job.comparing", "muted")
                                    : new Note(
                                            kit,
                                            Note.Weight.INFO,
                                            kit.language().say(model.failureProperty())));
            return;
        }
        sentence.show(SentenceBox.Words.of(
                kit.language().now(shown.profile().sentence()),
                shown.profile().about().findings()));
        body.getChildren().setAll(sentence);
    }
}
