package org.sharedsafety.ui.compare;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.finding.ClaimAnswer;
import org.sharedsafety.model.finding.ClaimCheck;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** "Can we say this?": a claim, chosen or typed, and what these data allow, with everything that was looked at. */
final class ClaimPane extends VBox {
    private final Kit kit;
    private final CompareViewModel model;
    private final VBox answer = new VBox(6);
    private final TextField typed = new TextField();

    ClaimPane(Kit kit, CompareViewModel model) {
        super(10);
        this.kit = kit;
        this.model = model;
        setId("claims");
        VBox choices = new VBox(4);
        for (ClaimAnswer.Kind kind : ClaimAnswer.Kind.values()) {
            if (kind != ClaimAnswer.Kind.OTHER) {
                Button button = kit.button("claim.kind." + kind.code(), null, () -> choose(kind), "link");
                button.setId("claim-" + kind.code());
                choices.getChildren().add(button);
            }
        }
        typed.promptTextProperty().bind(kit.language().say("claim.type"));
        typed.setId("claim-typed");
        typed.setOnAction(event -> read());
        HBox.setHgrow(typed, Priority.ALWAYS);
        HBox row = new HBox(8, typed, kit.button("claim.ask", null, this::read));
        getChildren()
                .setAll(
                        kit.label("claim.title", "card-title"),
                        kit.paragraph("claim.how", "caption"),
                        row,
                        choices,
                        answer);
        model.shownProperty()
                .addListener((observable, before, now) -> answer.getChildren().clear());
    }

    private void choose(ClaimAnswer.Kind kind) {
        typed.setText(kit.language().now("claim.kind." + kind.code()));
        show(kind);
    }

    private void read() {
        if (!typed.getText().isBlank()) {
            show(model.claimOf(typed.getText()));
        }
    }

    private void show(ClaimAnswer.Kind kind) {
        ClaimAnswer found = model.answer(kind).orElse(null);
        if (found == null) {
            return;
        }
        Label verdict = words("claim.verdict." + found.verdict().code());
        verdict.getStyleClass().add("strong");
        verdict.setId("claim-verdict");
        Label why = new Label(kit.language().now(found.why()));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        answer.getChildren().setAll(verdict, why, kit.label("claim.looked-at", "caption"));
        List<ClaimCheck> checks = found.checks();
        for (ClaimCheck check : checks) {
            answer.getChildren().add(line(check));
        }
    }

    private HBox line(ClaimCheck check) {
        Label text = new Label(kit.language().now(check.text()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("dense-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        Label code = new Label(check.code());
        code.getStyleClass().addAll("tag");
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label state = words(check.passed() ? "claim.holds" : "claim.fails");
        state.setGraphic((check.passed() ? Icon.CHECK_CIRCLE : Icon.CAUTION).node(14));
        state.getStyleClass().addAll("caption");
        state.setMinWidth(Region.USE_PREF_SIZE);
        if (!check.passed()) {
            code.getStyleClass().add("caution");
        }
        return new HBox(8, state, text, code);
    }

    private Label words(String key) {
        Label label = new Label(kit.language().now(key));
        label.setWrapText(true);
        return label;
    }
}
