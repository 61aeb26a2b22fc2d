package org.sharedsafety.ui.common;

import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;

/** The finding in a sentence, the verdict, and the numbered things to know; it stands above the charts. */
public final class SentenceBox extends VBox {
    private static final int IN_FRONT = 3;
    private static final double NARROW = 860;

    private final Kit kit;
    private final Text finding = new Text();
    private final Text notCause = new Text();
    private final TextFlow sentence;
    private final Label verdict = new Label();
    private final Label range = new Label();
    private final HBox pill = new HBox(6);
    private final GridPane cautions = new GridPane();
    private final Button more;
    private List<Finding> findings = List.of();
    private boolean all;
    private boolean wasNarrow;

    public SentenceBox(Kit kit) {
        super(9);
        this.kit = kit;
        getStyleClass().add("sentence-box");
        setId("sentence");
        finding.getStyleClass().addAll("text", "finding");
        notCause.getStyleClass().addAll("text", "finding", "muted", "regular");
        sentence = new TextFlow(finding, notCause);
        sentence.getStyleClass().add("text-flow");
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        verdict.getStyleClass().add("strong");
        range.setMinWidth(Region.USE_PREF_SIZE);
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        pill.getStyleClass().add("pill");
        pill.setAlignment(Pos.CENTER_LEFT);
        pill.setMaxHeight(Region.USE_PREF_SIZE);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        pill.setId("verdict");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox.setHgrow(cautions, Priority.ALWAYS);
        cautions.setHgap(24);
        cautions.setVgap(8);
        more = kit.button("box.fewer", null, this::toggle, "link", "dense-text");
        more.setId("more-cautions");
        more.setAlignment(Pos.TOP_RIGHT);
        setMinWidth(0);
        widthProperty().addListener((observable, before, now) -> arrange());
    }

    /** Side by side where it is wide; else the verdict under the sentence, and the things to know behind a button. */
    private void place(boolean narrow) {
        if (getChildren().isEmpty() || narrow != wasNarrow) {
            wasNarrow = narrow;
            if (narrow) {
                HBox verdictRow = new HBox(12, pill, more);
                verdictRow.setAlignment(Pos.CENTER_LEFT);
                getChildren().setAll(sentence, verdictRow, cautions);
            } else {
                getChildren().setAll(new HBox(16, sentence, pill), Kit.rule(), new HBox(12, cautions, more));
            }
        }
    }

    private void toggle() {
        all = !all;
        arrange();
    }

    /**
     * What a view says.
     *
     * @param sentence the finding
     * @param remark what is said more quietly behind it, or empty
     * @param icon beside the verdict, or null where there is no verdict
     * @param verdict in few words
     * @param range said behind the verdict, or empty
     * @param findings the things to know, in their order
     */
    public record Words(
            String sentence, String remark, @Nullable Icon icon, String verdict, String range, List<Finding> findings) {
        public Words {
            findings = List.copyOf(findings);
        }

        /** The same with more said quietly behind it. */
        public Words and(String more) {
            return new Words(sentence, (remark + " " + more).strip(), icon, verdict, range, findings);
        }

        /** A sentence with things to know and no verdict. */
        public static Words of(String sentence, List<Finding> findings) {
            return new Words(sentence, "", null, "", "", findings);
        }
    }

    /** Shows what a view says. */
    public void show(Words words) {
        finding.setText(
                words.remark().isEmpty() ? words.sentence() : words.sentence().strip() + " ");
        notCause.setText(words.remark());
        notCause.setVisible(!words.remark().isEmpty());
        notCause.setManaged(notCause.isVisible());
        verdict.setText(words.verdict());
        range.setText(words.range());
        pill.getChildren().clear();
        pill.setVisible(words.icon() != null);
        pill.setManaged(words.icon() != null);
        if (words.icon() != null) {
            pill.getChildren().setAll(words.icon().node(15, "accent-text"), verdict);
            if (!words.range().isEmpty()) {
                pill.getChildren().add(range);
            }
        }
        findings = words.findings();
        all = false;
        arrange();
        setAccessibleText((finding.getText() + " " + words.verdict() + " " + words.range()).strip());
    }

    private void arrange() {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        place(narrow);
        int inFront = narrow ? 0 : IN_FRONT;
        int columns = narrow ? 1 : IN_FRONT;
        int count = all ? findings.size() : Math.min(inFront, findings.size());
        cautions.getChildren().clear();
        cautions.getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            cautions.getColumnConstraints().add(share);
        }
        for (int i = 0; i < count; i++) {
            cautions.add(caution(i), i % columns, i / columns);
        }
        boolean rest = findings.size() > inFront;
        more.setVisible(rest);
        more.setManaged(rest);
        cautions.setVisible(count > 0);
        cautions.setManaged(count > 0);
        more.textProperty().bind(words(narrow));
    }

    private StringBinding words(boolean narrow) {
        if (all) {
            return kit.language().say("box.fewer");
        }
        return narrow
                ? kit.language().say("box.things", findings.size())
                : kit.language().say("box.more", findings.size() - IN_FRONT);
    }

    private HBox caution(int index) {
        Finding found = findings.get(index);
        Label number = new Label(Integer.toString(index + 1));
        number.getStyleClass().add("circle-number");
        if (found.severity() != Severity.INFO) {
            number.getStyleClass().add(found.severity() == Severity.BLOCK ? "block" : "caution");
        }
        Label words = new Label(kit.language().now(found.message()));
        words.getStyleClass().add("dense-text");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(9, number, words);
        line.getStyleClass().add("caution-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        return line;
    }
}
