package org.sharedsafety.ui.profiles;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.ProfileWords;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** What works here, before anything else. */
final class StrengthsPane extends VBox {
    private static final int COLUMNS = 3;

    private final Kit kit;
    private final GridPane grid = new GridPane();
    private final Label none;

    StrengthsPane(Kit kit) {
        super(8);
        this.kit = kit;
        getStyleClass().add("strengths");
        setId("strengths");
        Label title = kit.label("profile.strengths", "strong", "success-text");
        HBox head = new HBox(8, Icon.SUN.node(17, "success-text"), title);
        head.setAlignment(Pos.CENTER_LEFT);
        none = kit.paragraph("profile.strengths.none", "dense-text");
        grid.setHgap(24);
        grid.setVgap(10);
        getChildren().addAll(head, grid, none);
    }

    void show(Profile profile) {
        List<Profile.Line> strengths = profile.strengths();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(share);
        }
        for (int i = 0; i < strengths.size(); i++) {
            grid.add(strength(strengths.get(i)), i % COLUMNS, i / COLUMNS);
        }
        none.setVisible(strengths.isEmpty());
        none.setManaged(strengths.isEmpty());
        grid.setManaged(!strengths.isEmpty());
    }

    private HBox strength(Profile.Line line) {
        Texts texts = kit.language().texts();
        ProfileWords words = new ProfileWords(line, texts);
        Label number = new Label(words.value());
        number.getStyleClass().add("row-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label what = new Label(words.strength());
        what.getStyleClass().add("dense-text");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, number, what);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(what, Priority.ALWAYS);
        return row;
    }
}
