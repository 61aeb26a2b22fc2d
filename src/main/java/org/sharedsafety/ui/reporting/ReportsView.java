package org.sharedsafety.ui.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportFormat;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** The reports: their sheets at the left, a sheet as its reader will see it, and what to settle at the right. */
public final class ReportsView extends StackPane {
    private final Kit kit;
    private final ReportsViewModel model;
    private final FilePicker files;
    private final EmptyState none;
    private final BorderPane desk = new BorderPane();
    private final VBox told = new VBox();

    /**
     * The page.
     *
     * @param figure makes a node that draws a chart
     * @param measures leads to the measures, where one that is missing can be added
     */
    public ReportsView(
            Kit kit, ReportsViewModel model, FilePicker files, Supplier<FigureNode> figure, Runnable measures) {
        this.kit = kit;
        this.model = model;
        this.files = files;
        setId("reports");
        Button export = kit.button("reporting.export", Icon.DOWNLOAD, this::export, "accent", "large");
        export.setId("report-export");
        MenuButton others = others();
        Runnable enable = () -> {
            export.setDisable(!model.isReady());
            others.setDisable(!model.isReady());
        };
        model.understoodProperty().addListener((observable, before, now) -> enable.run());
        model.preview().shownProperty().addListener((observable, before, now) -> enable.run());
        model.preview().workingProperty().addListener((observable, before, now) -> enable.run());
        enable.run();
        VBox top = new VBox(8, new ReportHead(kit, model, export, others), told);
        BorderPane.setMargin(top, new Insets(12, 16, 0, 16));
        ReportOutline outline = new ReportOutline(kit, model);
        BorderPane.setMargin(outline, new Insets(12, 0, 12, 16));
        SheetPreview preview = new SheetPreview(kit, model, figure);
        BorderPane.setMargin(preview, new Insets(12));
        // Many cautions are longer than a small window is high.
        ReportSettle list = new ReportSettle(kit, model, measures);
        ScrollPane settle = new ScrollPane(list);
        settle.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        settle.setFitToWidth(true);
        settle.setMinWidth(300);
        VBox.setVgrow(settle, Priority.ALWAYS);
        VBox right = new VBox(10, settle, list.understood());
        BorderPane.setMargin(right, new Insets(12, 16, 12, 0));
        desk.setTop(top);
        desk.setLeft(outline);
        desk.setCenter(preview);
        desk.setRight(right);
        List<Button> templates = new ArrayList<>();
        for (ReportTemplate template : ReportTemplate.values()) {
            Button make = kit.button(
                    "report.template." + template.code(),
                    null,
                    () -> model.make(template),
                    template == ReportTemplate.BOARD_TWO_PAGER ? "accent" : "plain");
            make.setId("report-make-" + template.code());
            templates.add(make);
        }
        none = new EmptyState(
                kit, Icon.REPORTS, "reports.empty.title", "reports.empty.purpose", templates.toArray(Button[]::new));
        model.chosenProperty().addListener((observable, before, now) -> {
            show(now);
            offer(others, now);
        });
        offer(others, model.chosenProperty().get());
        model.writtenProperty().addListener((observable, before, now) -> {
            told.getChildren().clear();
            if (now != null) {
                told.getChildren()
                        .add(new Note(kit, Note.Weight.DONE, kit.language().say("reporting.written", now.toString())));
            }
        });
        show(model.chosenProperty().get());
    }

    private MenuButton others() {
        MenuButton menu = new MenuButton();
        menu.setId("report-others");
        menu.textProperty().bind(kit.language().say("reports.as"));
        return menu;
    }

    /** Only what the template is written as. */
    private void offer(MenuButton others, @Nullable Report report) {
        others.getItems().clear();
        List<ReportFormat> formats = report == null ? List.of() : ReportFormat.of(report.template());
        if (formats.contains(ReportFormat.PAPER)) {
            others.getItems().add(item("reports.as.pdf", FilePicker.Kind.DOCUMENT, ReportFormat.PAPER));
        }
        if (formats.contains(ReportFormat.DATA)) {
            others.getItems().add(item("reports.as.csv", FilePicker.Kind.TEXT, ReportFormat.DATA));
        }
        others.setVisible(!others.getItems().isEmpty());
    }

    private MenuItem item(String key, FilePicker.Kind kind, ReportFormat format) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(kit.language().say(key));
        item.setOnAction(event -> save(kind, format));
        return item;
    }

    /** Asks where the workbook should go and writes it; does nothing before everything is settled. */
    public void export() {
        save(FilePicker.Kind.WORKBOOK, ReportFormat.WORKBOOK);
    }

    private void save(FilePicker.Kind kind, ReportFormat format) {
        Report report = model.chosenProperty().get();
        if (report != null && model.isReady()) {
            files.save(kind, report.name() + format.ending()).ifPresent(model::export);
        }
    }

    private void show(@Nullable Report report) {
        Node now = report == null ? none : desk;
        if (getChildren().contains(now)) {
            return;
        }
        boolean here = isFocusWithin();
        getChildren().setAll(now);
        if (here && report != null) {
            // The button that made the first report is gone: who goes on by keyboard goes on here.
            lookup("#report-sections").requestFocus();
        }
    }
}
