package org.sharedsafety.ui.reporting;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.ShapedNumber;
import org.sharedsafety.chart.SheetChartFigure;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportChart;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportPicture;
import org.sharedsafety.model.report.ReportSection;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.service.ReportPreview;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Kit;

/** A sheet as its reader will see it. */
final class SheetPreview extends VBox {
    /** Rows beyond these are only counted: the preview is to be looked at, the file holds them all. */
    private static final int MOST_ROWS = 40;

    private static final double PICTURE_WIDTH = 560;
    private static final double CHART_HEIGHT = 260;

    private final Kit kit;
    private final ReportsViewModel model;
    private final Supplier<FigureNode> figure;
    private final VBox page = new VBox(8);

    /**
     * The middle of the page.
     *
     * @param figure makes a node that draws a chart
     */
    SheetPreview(Kit kit, ReportsViewModel model, Supplier<FigureNode> figure) {
        this.figure = figure;
        this.kit = kit;
        this.model = model;
        setId("report-preview");
        getStyleClass().add("ssw-card");
        page.setId("report-sheet");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.preview().shownProperty().addListener((observable, before, now) -> show());
        model.preview().workingProperty().addListener((observable, before, now) -> show());
        model.sectionProperty().addListener((observable, before, now) -> {
            show();
            scroll.setVvalue(0);
        });
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        page.getChildren().clear();
        ReportPreview preview = model.preview().shown();
        ReportSection section = model.sectionProperty().get();
        if (preview == null) {
            if (model.preview().workingProperty().get()) {
                page.getChildren().add(kit.label("reporting.working", "muted"));
            } else if (model.preview().failureProperty().get() != null) {
                page.getChildren()
                        .add(kit.paragraph(kit.language().say(model.preview().failureProperty()), "dense-text"));
            }
            return;
        }
        ReportSheet sheet = section == null ? null : sheet(preview.book(), section);
        if (sheet == null) {
            page.getChildren().add(kit.paragraph("reports.not-included", "muted"));
            return;
        }
        page.getChildren().add(words(sheet.title(), "finding"));
        for (ReportLine line : sheet.lines()) {
            page.getChildren()
                    .add(
                            switch (line.look()) {
                                case HEAD -> words(line.text(), "card-title");
                                case FINDING -> words(line.text(), "medium");
                                case PLAIN, CAUTION -> words(line.text(), "dense-text");
                                case SMALL -> words(line.text(), "caption");
                            });
        }
        sheet.charts().forEach(chart -> page.getChildren()
                .add(chart(sheet, chart, preview.book().language())));
        sheet.pictures().forEach(picture -> page.getChildren().add(picture(picture)));
        sheet.tables().forEach(table -> page.getChildren().addAll(table(table)));
    }

    /** Sheets of one kind stand in the book in the order in which the outline has them. */
    private @Nullable ReportSheet sheet(ReportBook book, ReportSection section) {
        var report = model.preview().question();
        if (report == null || !section.included()) {
            return null;
        }
        int number = 0;
        for (ReportSection each : report.outline()) {
            if (each.kind() == section.kind() && each.included()) {
                if (each.subject().equals(section.subject())) {
                    break;
                }
                number++;
            }
        }
        List<ReportSheet> same = book.sheets().stream()
                .filter(sheet -> sheet.kind() == section.kind())
                .toList();
        return number < same.size() ? same.get(number) : null;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Node chart(ReportSheet sheet, ReportChart chart, String language) {
        FigureNode node = figure.get();
        sheet.tables().stream()
                .filter(table -> table.id().equals(chart.table()))
                .findFirst()
                .ifPresent(table -> {
                    SheetChartFigure drawn = SheetChartFigure.of(table, chart, Texts.of(language));
                    node.show(drawn);
                    node.setMinHeight(Math.max(CHART_HEIGHT, drawn.height(PICTURE_WIDTH)));
                    node.setPrefHeight(node.getMinHeight());
                });
        node.setMinWidth(0);
        node.setPrefWidth(PICTURE_WIDTH);
        VBox box = new VBox(
                4,
                words(chart.title(), "medium"),
                words(chart.subtitle(), "caption"),
                node,
                words(chart.source(), "caption"),
                kit.paragraph("reports.native-chart", "caption"));
        return box;
    }

    private static Node picture(ReportPicture picture) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(picture.bytes())));
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(PICTURE_WIDTH, picture.width()));
        view.setAccessibleText(picture.spoken());
        return new VBox(4, words(picture.title(), "medium"), view);
    }

    private List<Node> table(ReportTable table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        int column = 0;
        for (ReportColumn each : table.columns()) {
            if (!each.id().equals(ReportColumn.ID)) {
                Label head = new Label(each.title());
                head.getStyleClass().add("column-head");
                grid.add(head, column++, 0);
            }
        }
        for (int row = 0; row < Math.min(MOST_ROWS, table.rows().size()); row++) {
            column = 0;
            for (int i = 0; i < table.columns().size(); i++) {
                if (!table.columns().get(i).id().equals(ReportColumn.ID)) {
                    grid.add(cell(table.rows().get(row).get(i)), column++, row + 1);
                }
            }
        }
        grid.setHgap(16);
        grid.setVgap(2);
        ScrollPane wide = new ScrollPane(grid);
        wide.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        wide.setMinHeight(USE_PREF_SIZE);
        int more = table.rows().size() - MOST_ROWS;
        Label rest = more > 0
                ? kit.paragraph(kit.language().say("reports.more-rows", more), "caption")
                : kit.label("reports.all-rows", "caption");
        return table.title().isEmpty() ? List.of(wide, rest) : List.of(words(table.title(), "card-title"), wide, rest);
    }

    private Label cell(ReportCell cell) {
        Label label = new Label();
        label.getStyleClass().add("dense-text");
        if (cell instanceof ReportCell.Text text) {
            label.setText(text.text());
        } else if (cell instanceof ReportCell.Value value) {
            label.setText(ShapedNumber.say(
                    value.value(), value.shape(), kit.language().numbers()));
        } else if (cell instanceof ReportCell.Formula formula) {
            label.setText(ShapedNumber.say(
                    formula.value(), formula.shape(), kit.language().numbers()));
        }
        return label;
    }
}
