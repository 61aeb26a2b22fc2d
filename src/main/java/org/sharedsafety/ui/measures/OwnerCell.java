package org.sharedsafety.ui.measures;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Responsibilities.Part;
import org.sharedsafety.model.Responsibilities.Role;
import org.sharedsafety.ui.common.Kit;

/** What one agency does for one measure: L leads, S shares; set by click, by L, S and Delete, and T for how soon. */
final class OwnerCell extends StackPane {
    private final Kit kit;
    private final Metric metric;
    private final String agency;
    private final Label letter = new Label();
    private final Label pace = new Label();

    OwnerCell(Kit kit, OwnerViewModel model, Metric metric, String agency) {
        this.kit = kit;
        this.metric = metric;
        this.agency = agency;
        getStyleClass().addAll("owner-cell", "focusable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        pace.getStyleClass().add("caption");
        VBox box = new VBox(letter, pace);
        box.setAlignment(Pos.CENTER);
        getChildren().add(box);
        setMinSize(44, 38);
        setOnMouseClicked(event -> {
            requestFocus();
            model.lookedProperty().set(metric);
            model.turn(metric, agency);
        });
        focusedProperty().addListener((observable, before, now) -> {
            if (now) {
                model.lookedProperty().set(metric);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && pressed(model, event.getCode())) {
                event.consume();
            }
        });
    }

    private boolean pressed(OwnerViewModel model, KeyCode code) {
        if (code == KeyCode.L) {
            model.assign(metric, agency, Role.LEADS);
        } else if (code == KeyCode.S || isLetterOfShares(code)) {
            model.assign(metric, agency, Role.SHARES);
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            model.assign(metric, agency, null);
        } else if (code == KeyCode.SPACE || code == KeyCode.ENTER) {
            model.turn(metric, agency);
        } else if (code == KeyCode.T) {
            model.turnPace(metric, agency);
        } else {
            return false;
        }
        return true;
    }

    /** The letter that the cell shows in the language spoken, such as C for comparte. */
    private boolean isLetterOfShares(KeyCode code) {
        return code.getName().equals(kit.language().now("owners.letter.shares"));
    }

    Metric metric() {
        return metric;
    }

    String agency() {
        return agency;
    }

    void show(@Nullable Part part) {
        letter.getStyleClass().setAll("label", part == null ? "no-part" : "part");
        if (part == null) {
            letter.setText("·");
            pace.setText("");
        } else {
            String role = part.role().name().toLowerCase(Locale.ROOT);
            letter.getStyleClass().add(role);
            letter.setText(kit.language().now("owners.letter." + role));
            pace.setText(
                    part.pace() == null
                            ? ""
                            : kit.language()
                                    .now("owners.pace." + part.pace().name().toLowerCase(Locale.ROOT)));
        }
        pace.setVisible(!pace.getText().isEmpty());
        pace.setManaged(pace.isVisible());
        String what = part == null
                ? kit.language().now("owners.nothing")
                : kit.language().now("owners." + part.role().name().toLowerCase(Locale.ROOT));
        setAccessibleText(metric.name(kit.language().code()) + ", " + agency + ": " + what + " " + pace.getText());
    }
}
