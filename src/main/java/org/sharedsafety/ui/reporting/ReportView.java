package org.sharedsafety.ui.reporting;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** The report page: its sheets, the sentence it will carry, what to settle before it is written, and Export. */
public final class ReportView extends ScrollPane {
    private final Kit kit;
    private final CheckBox understood = new CheckBox();
    private final ReportViewModel model;
    private final FilePicker files;
    private final Runnable compare;

    public ReportView(Kit kit, ReportViewModel model, FilePicker files, Runnable compare) {
        this.kit = kit;
        this.model = model;
        this.files = files;
        this.compare = compare;
        setId("report");
        setFitToWidth(true);
        model.previewProperty().addListener((observable, before, now) -> show(now));
        model.writtenProperty()
                .addListener((observable, before, now) ->
                        show(model.previewProperty().get()));
        kit.language().textsProperty().addListener((observable, before, now) -> model.refresh());
        model.workingProperty()
                .addListener((observable, before, now) ->
                        show(model.previewProperty().get()));
        show(model.previewProperty().get());
    }

    /** Asks where the report should go and writes it; does nothing before everything is settled. */
    public void export() {
        if (model.isReady()) {
            files.save(FilePicker.Kind.WORKBOOK, kit.language().now("reporting.file"))
                    .ifPresent(model::export);
        }
    }

    private void show(@Nullable ComparisonPreview preview) {
        if (preview == null && model.workingProperty().get()) {
            ProgressBar bar = new ProgressBar();
            bar.setMaxWidth(320);
            VBox waiting = new VBox(10, kit.label("reporting.working", "muted"), bar);
            waiting.setId("report-working");
            waiting.setPadding(new Insets(24, 16, 16, 16));
            setContent(waiting);
            return;
        }
        if (preview == null) {
            setContent(new EmptyState(
                    kit,
                    Icon.REPORTS,
                    "reporting.empty.title",
                    "reporting.empty.purpose",
                    kit.button("reporting.to-compare", Icon.COMPARE, compare, "accent", "large")));
            return;
        }
        Button export = kit.button("reporting.export", Icon.DOWNLOAD, this::export, "accent", "large");
        export.setId("export");
        Runnable enable = () -> export.setDisable(!model.isReady());
        model.understoodProperty().addListener((observable, before, now) -> enable.run());
        enable.run();
        // Beside the button, so that it stays in sight however many cautions there are.
        understood.setId("understood");
        understood.textProperty().bind(kit.language().say("reporting.understood"));
        understood.setOnAction(event -> model.understoodProperty().set(understood.isSelected()));
        understood.managedProperty().bind(understood.visibleProperty());
        HBox head = new HBox(
                12,
                kit.label("page.reports", "section-title"),
                kit.label("reporting.template", "muted"),
                Kit.space(),
                understood,
                export);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox middle = new VBox(12, sentence(preview), sheets(preview));
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox right = new VBox(12, settle(), people(preview));
        right.setPrefWidth(340);
        right.setMinWidth(300);
        VBox page = new VBox(12, head);
        var written = model.writtenProperty().get();
        if (written != null) {
            page.getChildren()
                    .add(new Note(kit, Note.Weight.DONE, kit.language().say("reporting.written", written.toString())));
        }
        page.getChildren().add(new HBox(12, middle, right));
        page.setPadding(new Insets(14, 16, 16, 16));
        setContent(page);
    }

    private Node sentence(ComparisonPreview preview) {
        String sentence = preview.sentence();
        VBox box = new VBox(6);
        if (sentence != null) {
            box.getChildren()
                    .addAll(
                            kit.paragraph(new javafx.beans.property.ReadOnlyStringWrapper(sentence), "finding"),
                            kit.paragraph(
                                    kit.language().say("reporting.pair", preview.x(), preview.y()),
                                    "dense-text",
                                    "muted"));
        }
        box.getStyleClass().add("sentence-box");
        return box;
    }

    private Card sheets(ComparisonPreview preview) {
        Card card = new Card(kit.label("reporting.sheets", "card-title"));
        for (ComparisonPreview.Sheet sheet : preview.sheets()) {
            HBox row = new HBox(10, Icon.CHECK.node(15, "success-text"), said(sheet.name(), "medium"));
            if (!sheet.title().equals(sheet.name())) {
                Label title = said(sheet.title(), "dense-text", "muted");
                // A long finding wraps; it must never push the page out of the window.
                title.setMinWidth(0);
                title.setWrapText(true);
                row.getChildren().add(title);
            }
            row.setAlignment(Pos.CENTER_LEFT);
            card.getChildren().add(row);
        }
        return card;
    }

    /** Words of the report itself, which stand in its language. */
    private static Label said(String words, String... styles) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private Card settle() {
        Card card = new Card(kit.label("reporting.settle", "card-title"));
        List<Finding> blocks = model.findings(Severity.BLOCK);
        List<Finding> cautions = model.findings(Severity.CAUTION);
        blocks.forEach(finding -> card.getChildren().add(note(Note.Weight.BLOCK, finding)));
        cautions.forEach(finding -> card.getChildren().add(note(Note.Weight.CAUTION, finding)));
        understood.setVisible(false);
        if (blocks.isEmpty() && cautions.isEmpty()) {
            card.getChildren().add(kit.paragraph("reporting.nothing-to-settle", "dense-text", "muted"));
        } else if (blocks.isEmpty()) {
            understood.setSelected(model.understoodProperty().get());
            understood.setVisible(true);
        }
        return card;
    }

    private Note note(Note.Weight weight, Finding finding) {
        return new Note(
                kit,
                weight,
                kit.language()
                        .say(finding.message().key(), finding.message().args().toArray()));
    }

    private Card people(ComparisonPreview preview) {
        return new Card(
                kit.label("reporting.people", "card-title"),
                kit.paragraph(kit.language().say("reporting.hidden", preview.hidden()), "dense-text"),
                kit.paragraph("reporting.goes-with", "dense-text", "muted"));
    }
}
