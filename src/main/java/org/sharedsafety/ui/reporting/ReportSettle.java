package org.sharedsafety.ui.reporting;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.service.ReportPreview;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** What has to be settled before a report is written, and what it does not carry. */
final class ReportSettle extends VBox {
    private final Kit kit;
    private final Runnable measures;
    private final CheckBox understood = new CheckBox();

    /**
     * The cards at the right.
     *
     * @param measures leads to the measures, where one more can be added
     */
    ReportSettle(Kit kit, ReportsViewModel model, Runnable measures) {
        super(12);
        this.kit = kit;
        this.measures = measures;
        setId("report-settle");
        setMinWidth(240);
        setPrefWidth(290);
        setMaxWidth(290);
        understood.setId("report-understood");
        understood.textProperty().bind(kit.language().say("reporting.understood"));
        understood.setWrapText(true);
        understood.setMinHeight(USE_PREF_SIZE);
        understood.setMaxWidth(290);
        understood.managedProperty().bind(understood.visibleProperty());
        understood.selectedProperty().bindBidirectional(model.understoodProperty());
        model.preview().shownProperty().addListener((observable, before, now) -> show(now));
        kit.language()
                .textsProperty()
                .addListener((observable, before, now) -> show(model.preview().shown()));
        show(model.preview().shown());
    }

    /** What a person ticks once all was read: it stays in sight however long the list is. */
    CheckBox understood() {
        return understood;
    }

    private void show(@Nullable ReportPreview preview) {
        getChildren().clear();
        understood.setVisible(
                preview != null && (preview.crimeOnly() || !preview.toSettle().isEmpty()));
        if (preview == null) {
            return;
        }
        Card settle = new Card(kit.label("reporting.settle", "card-title"));
        if (preview.crimeOnly()) {
            settle.getChildren()
                    .add(new Note(
                            kit,
                            Note.Weight.CAUTION,
                            kit.language().say("reports.crime-only"),
                            kit.button("reports.crime-only.add", null, measures)));
        }
        for (Finding finding : preview.toSettle()) {
            if (preview.crimeOnly() && finding.code().equals("W01")) {
                continue; // The note above asks the same, and offers what to do.
            }
            settle.getChildren()
                    .add(new Note(
                            kit,
                            Note.Weight.CAUTION,
                            kit.language()
                                    .say(
                                            finding.message().key(),
                                            finding.message().args().toArray())));
        }
        if (preview.toSettle().isEmpty() && !preview.crimeOnly()) {
            settle.getChildren().add(kit.paragraph("reporting.nothing-to-settle", "dense-text", "muted"));
        }
        getChildren()
                .addAll(
                        settle,
                        new Card(
                                kit.label("reporting.people", "card-title"),
                                kit.paragraph(kit.language().say("reporting.hidden", preview.hidden()), "dense-text"),
                                kit.paragraph("reporting.goes-with", "dense-text", "muted")));
    }
}
