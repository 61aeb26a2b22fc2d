package org.sharedsafety.ui.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The last step: what will be stored, counted, and everything that was found, cell by cell, questions first. */
final class CheckStep extends VBox {
    private final Kit kit;
    private final ImportViewModel model;
    private final HBox counts = new HBox();
    private final ListView<CheckRow> rows = new ListView<>();
    private final VBox after = new VBox(10);

    CheckStep(Kit kit, ImportViewModel model) {
        super(12);
        this.kit = kit;
        this.model = model;
        counts.getStyleClass().addAll("ssw-card", "flush");
        rows.setId("check");
        rows.setCellFactory(list -> new RowCell());
        rows.setPlaceholder(kit.label("importing.check.nothing", "muted"));
        Label title = kit.label("importing.check.title", "card-title");
        Label rest = kit.label("importing.check.nothing-else", "dense-text", "muted");
        HBox head = new HBox(10, title, Kit.space(), rest);
        head.setPadding(new Insets(11, 16, 11, 16));
        VBox list = new VBox(head, Kit.rule(), rows);
        list.getStyleClass().addAll("ssw-card", "flush");
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        after.getStyleClass().add("ssw-card");
        after.setPrefWidth(330);
        after.setMinWidth(280);
        HBox body = new HBox(12, list, after);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(counts, body);
        model.rehearsalProperty().addListener((observable, before, now) -> show(now));
        kit.language()
                .textsProperty()
                .addListener((observable, before, now) ->
                        show(model.rehearsalProperty().get()));
        show(model.rehearsalProperty().get());
    }

    private void show(@Nullable ImportReport report) {
        if (report == null) {
            return;
        }
        Map<Status, Long> byStatus = new EnumMap<>(Status.class);
        report.sheets().forEach(tally -> tally.observations()
                .forEach((status, count) -> byStatus.merge(status, count, Long::sum)));
        long places = report.sheets().stream()
                .mapToLong(ImportTally::placesMatched)
                .max()
                .orElse(0);
        List<CheckRow> found = model.checkRows();
        long questions = found.stream()
                .filter(row -> row.severity() == Problem.Severity.QUESTION)
                .count();
        long all = byStatus.values().stream().mapToLong(Long::longValue).sum();
        long kept =
                all - byStatus.getOrDefault(Status.SUPPRESSED, 0L) - byStatus.getOrDefault(Status.NOT_AVAILABLE, 0L);
        counts.getChildren()
                .setAll(
                        CountCell.of(kit, Icon.PLACES, "success-text", places, "importing.check.places"),
                        CountCell.of(kit, Icon.CHECK_CIRCLE, "success-text", kept, "importing.check.values"),
                        CountCell.of(
                                kit,
                                Icon.HIDDEN,
                                "muted",
                                byStatus.getOrDefault(Status.SUPPRESSED, 0L),
                                "importing.check.hidden"),
                        CountCell.of(
                                kit,
                                Icon.BLOCK,
                                "muted",
                                byStatus.getOrDefault(Status.NOT_AVAILABLE, 0L),
                                "importing.check.not-available"),
                        CountCell.of(kit, Icon.QUESTION, "warning-text", questions, "importing.check.questions")
                                .last());
        rows.getItems().setAll(found);
        after.getChildren()
                .setAll(kit.label("importing.after.title", "card-title"), line(Icon.PLUS, "importing.after.new", all));
        after.getChildren()
                .addAll(line(Icon.LOCK, "importing.after.kept", 0), line(Icon.UNDO, "importing.after.undo", 0));
    }

    private Node line(Icon icon, String key, long count) {
        HBox row = new HBox(
                10, icon.node(15, "muted"), kit.paragraph(kit.language().say(key, count), "dense-text"));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private final class RowCell extends ListCell<CheckRow> {
        @Override
        protected void updateItem(@Nullable CheckRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            getStyleClass().remove("question-row");
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            if (row.severity() == Problem.Severity.QUESTION) {
                getStyleClass().add("question-row");
            }
            setGraphic(content(row));
        }

        private Node content(CheckRow row) {
            Button where = new Button(row.cells().isEmpty() ? row.sheet() : row.where());
            where.getStyleClass().add("link");
            where.setPrefWidth(116);
            where.setMinWidth(116);
            where.setAlignment(Pos.CENTER_LEFT);
            where.setDisable(row.sheet().isEmpty());
            where.setOnAction(event -> model.jump(
                    row.sheet(), row.cells().isEmpty() ? null : row.cells().get(0)));
            boolean question = row.severity() == Problem.Severity.QUESTION;
            Label words = kit.paragraph(
                    kit.language().say(row.message().key(), row.message().args().toArray()),
                    "dense-text",
                    question ? "warning-text" : "plain");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            Label count = kit.label(
                    kit.language().say("importing.check.cells", row.cells().size()), "dense-text", "muted");
            count.setMinWidth(USE_PREF_SIZE);
            // A message that counts by itself stands for more cells than the ones it names.
            count.setVisible(
                    row.cells().size() > 1 && row.message().args().stream().noneMatch(Number.class::isInstance));
            count.setManaged(count.isVisible());
            HBox line = new HBox(12, where, icon(row.severity()), words, count);
            if (question) {
                Button answer = kit.button("importing.check.answer", null, () -> answer(row), "outlined-accent");
                line.getChildren().add(answer);
            }
            line.setAlignment(Pos.CENTER_LEFT);
            line.setPrefWidth(100);
            return line;
        }

        /** Goes to the step where the question is answered. */
        private void answer(CheckRow row) {
            if (row.message().code().startsWith("place-suggested")) {
                model.back();
            } else {
                model.jump(
                        row.sheet(), row.cells().isEmpty() ? null : row.cells().get(0));
            }
        }

        private static Node icon(Problem.Severity severity) {
            return switch (severity) {
                case QUESTION -> Icon.QUESTION.node(16, "warning-text");
                case ERROR -> Icon.BLOCK.node(16, "danger-text");
                case WARNING -> Icon.CAUTION.node(16, "warning-text");
                case INFO -> Icon.INFO.node(16, "muted");
            };
        }
    }
}
