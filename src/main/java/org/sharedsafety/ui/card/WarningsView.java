package org.sharedsafety.ui.card;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** All things to know about the view beside it, heaviest first, each with its code and weight in words. */
public final class WarningsView extends ScrollPane {
    private final Kit kit;
    private final ObservableValue<List<Finding>> findings;

    public WarningsView(Kit kit, ObservableValue<List<Finding>> findings) {
        this.kit = kit;
        this.findings = findings;
        setId("warnings");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        findings.addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        VBox body = new VBox(kit.label("card.warnings.title", "card-title"));
        body.getStyleClass().add("number-card");
        List<Finding> all = findings.getValue();
        if (all.isEmpty()) {
            body.getChildren().add(kit.paragraph("card.warnings.empty", "muted"));
        }
        for (Finding finding : all) {
            Label weight = kit.label(
                    "card.warnings.weight." + finding.severity().name().toLowerCase(Locale.ROOT), "caption");
            Note note = new Note(
                    kit,
                    weight(finding.severity()),
                    new ReadOnlyStringWrapper(kit.language().now(finding.message())));
            Label code = new Label(finding.code());
            code.getStyleClass().add("caption");
            javafx.scene.layout.HBox head = new javafx.scene.layout.HBox(8, weight, Kit.space(), code);
            body.getChildren().add(new VBox(3, head, note));
        }
        setContent(body);
    }

    private static Note.Weight weight(Severity severity) {
        return switch (severity) {
            case INFO -> Note.Weight.INFO;
            case CAUTION -> Note.Weight.CAUTION;
            case BLOCK -> Note.Weight.BLOCK;
        };
    }
}
