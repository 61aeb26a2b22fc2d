package org.sharedsafety.ui.importing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** The last step: what will be stored, counted, and everything that was found, cell by cell, questions first. */
final class CheckStep extends ReportPane<CheckRow> {
    private final VBox after = new VBox(10);
    private final QuestionNotes notes;

    CheckStep(Kit kit, ImportViewModel model) {
        super(kit, model, "check", "importing.check.nothing");
        this.notes = new QuestionNotes(kit, model);
        head.getChildren()
                .addAll(
                        kit.label("importing.check.title", "card-title"),
                        Kit.space(),
                        kit.label("importing.check.nothing-else", "dense-text", "muted"));
        after.getStyleClass().add("ssw-card");
        after.setPrefWidth(320);
        after.setMinWidth(280);
        body.getChildren().add(after);
        refresh();
    }

    @Override
    List<CountCell> counted() {
        return model.file()
                .counts()
                .map(counts -> List.of(
                        CountCell.of(kit, Icon.PLACES, "success-text", counts.places(), "importing.check.places"),
                        CountCell.of(kit, Icon.CHECK_CIRCLE, "success-text", counts.values(), "importing.check.values"),
                        CountCell.of(
                                kit, Icon.HIDDEN, "muted", counts.count(Status.SUPPRESSED), "importing.check.hidden"),
                        CountCell.of(
                                kit,
                                Icon.BLOCK,
                                "muted",
                                counts.count(Status.NOT_AVAILABLE) + counts.count(Status.NOT_APPLICABLE),
                                "importing.check.not-available"),
                        CountCell.of(
                                kit, Icon.QUESTION, "warning-text", counts.questions(), "importing.check.questions")))
                .orElse(List.of());
    }

    @Override
    List<CheckRow> listed() {
        return model.file().checkRows();
    }

    @Override
    boolean asks(CheckRow row) {
        return row.severity() == Problem.Severity.QUESTION;
    }

    @Override
    void arrange() {
        after.getChildren().setAll(kit.label("importing.after.title", "card-title"));
        model.file().counts().ifPresent(counts -> {
            after.getChildren().add(fact(Icon.PLUS, "importing.after.new", counts.all()));
            after.getChildren()
                    .add(
                            counts.periods() == 0
                                    ? fact(Icon.MEASURES, "importing.after.measures-counted", counts.measures())
                                    : fact(
                                            Icon.MEASURES,
                                            "importing.after.measures",
                                            counts.measures(),
                                            counts.periods()));
            counts.counted().forEach(came -> after.getChildren()
                    .add(fact(Icon.CHECK_CIRCLE, "importing.after.counted", came.counted(), came.rows())));
            counts.byStatus().entrySet().stream()
                    .filter(entry -> entry.getKey() != Status.OK)
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .forEach(entry -> after.getChildren()
                            .add(fact(
                                    Icon.HIDDEN,
                                    "importing.after.status",
                                    entry.getValue(),
                                    new Words(kit.language()).of(entry.getKey()))));
        });
        after.getChildren().add(fact(Icon.LOCK, isOfPeople() ? "importing.after.not-kept" : "importing.after.kept"));
        after.getChildren().add(fact(Icon.UNDO, "importing.after.undo"));
        after.getChildren().add(Kit.rule());
        after.getChildren().add(ColumnsPane.remember(kit, model));
        after.getChildren().add(kit.paragraph(kit.language().say("importing.remember.words", series()), "caption"));
    }

    private boolean isOfPeople() {
        FileWork work = model.file().work();
        return work != null && work.draft().sheets().stream().anyMatch(CountAnswers::isPeople);
    }

    private String series() {
        FileWork work = model.file().work();
        return work == null
                ? ""
                : work.recipes().values().stream()
                        .flatMap(recipe -> recipe.steps(Step.Measure.class))
                        .map(Step.Measure::series)
                        .findFirst()
                        .or(() -> work.recipes().values().stream()
                                .flatMap(recipe -> recipe.steps(PartStep.CountRows.class))
                                .map(PartStep.CountRows::series)
                                .findFirst())
                        .orElse("");
    }

    private Node fact(Icon icon, String key, Object... args) {
        HBox row = new HBox(
                10, icon.node(15, "muted"), kit.paragraph(kit.language().say(key, args), "dense-text"));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    @Override
    Node line(CheckRow row) {
        Button where = new Button(row.cells().isEmpty() ? row.sheet() : row.where());
        where.getStyleClass().add("link");
        where.setPrefWidth(116);
        where.setMinWidth(116);
        where.setAlignment(Pos.CENTER_LEFT);
        where.setDisable(row.sheet().isEmpty());
        where.setOnAction(event -> model.jump(
                row.sheet(), row.cells().isEmpty() ? null : row.cells().get(0)));
        Label words = wide(kit.paragraph(
                kit.language().say(row.message().key(), row.message().args().toArray()),
                "dense-text",
                asks(row) ? "warning-text" : "plain"));
        Label count = kit.label(
                kit.language().say("importing.check.cells", row.cells().size()), "dense-text", "muted");
        count.setMinWidth(USE_PREF_SIZE);
        // A message that counts by itself stands for more cells than the ones it names.
        count.setVisible(row.cells().size() > 1 && row.message().args().stream().noneMatch(Number.class::isInstance));
        count.setManaged(count.isVisible());
        HBox line = new HBox(12, where, icon(row.severity()), words, count);
        line.getChildren().addAll(answers(row));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private List<Node> answers(CheckRow row) {
        CellAddress cell = row.cells().isEmpty() ? null : row.cells().get(0);
        Problem problem = new Problem(row.severity(), row.sheet(), cell, row.message());
        if (row.message().code().startsWith("place-suggested")) {
            return model.file().places().lines().stream()
                    .filter(line -> line instanceof PlaceLine.Asked asked
                            && asked.sheet().equals(row.sheet())
                            && row.message().args().contains(asked.text()))
                    .map(PlaceLine.Asked.class::cast)
                    .findFirst()
                    .map(asked -> List.<Node>of(
                            kit.button(
                                    "importing.places.yes",
                                    null,
                                    () -> model.file()
                                            .places()
                                            .accept(
                                                    asked.sheet(),
                                                    asked.text(),
                                                    asked.candidates().get(0).place()),
                                    "outlined-accent"),
                            kit.button("importing.places.no", null, () -> model.file()
                                    .places()
                                    .refuse(asked.sheet(), asked.text()))))
                    .orElse(List.of());
        }
        return notes.answers(problem);
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
