package org.sharedsafety.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.MethodAgreement;
import org.sharedsafety.model.result.MethodsChecked;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.ui.common.DataTable;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.RunningJob;

/** Check the numbers: choose a folder of reference values, see for every method how far the program agrees. */
public final class NumbersCheckPane extends VBox {
    private static final double TABLE_HEIGHT = 420;
    private static final double HEADER_HEIGHT = 40;
    private static final double ROW_HEIGHT = 28;

    private final Kit kit;
    private final NumbersCheckViewModel model;
    private final VBox outcome = new VBox(8);

    /**
     * The part of the page About.
     *
     * @param askFolder asks the person for a folder
     */
    public NumbersCheckPane(Kit kit, NumbersCheckViewModel model, Supplier<Optional<Path>> askFolder) {
        super(8);
        this.kit = kit;
        this.model = model;
        setId("numbers-check");
        Button choose = kit.button(
                "methods.check.choose", Icon.OPEN, () -> askFolder.get().ifPresent(model::check));
        choose.disableProperty().bind(model.runningProperty().isNotNull());
        HBox doing = new HBox(12, choose, progress());
        doing.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        kit.label("methods.check.title", "card-title"),
                        kit.paragraph("methods.check.words", "dense-text"),
                        doing,
                        outcome);
        model.resultProperty().addListener(observable -> showOutcome());
        model.problemProperty().addListener(observable -> showOutcome());
        kit.language().textsProperty().addListener(observable -> showOutcome());
        showOutcome();
    }

    private ObservableValue<String> said(Message message) {
        return new ReadOnlyStringWrapper(kit.language().now(message));
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(180);
        Label words = new Label();
        HBox row = new HBox(12, bar, words, kit.button("shell.cancel", null, model::cancel));
        row.setAlignment(Pos.CENTER_LEFT);
        BooleanBinding busy = model.runningProperty().isNotNull();
        row.visibleProperty().bind(busy);
        row.managedProperty().bind(busy);
        model.runningProperty().addListener((observable, before, now) -> follow(now, bar, words));
        return row;
    }

    private void follow(@Nullable RunningJob job, ProgressBar bar, Label words) {
        bar.progressProperty().unbind();
        words.textProperty().unbind();
        if (job != null) {
            bar.progressProperty().bind(job.fractionProperty());
            words.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> kit.language().now(job.messageProperty().get()),
                            job.messageProperty(),
                            kit.language().textsProperty()));
        }
    }

    private void showOutcome() {
        outcome.getChildren().clear();
        Message problem = model.problemProperty().get();
        if (problem != null) {
            outcome.getChildren().add(new Note(kit, Note.Weight.CAUTION, said(problem)));
        }
        MethodsChecked checked = model.resultProperty().get();
        if (checked != null) {
            Label summary = kit.paragraph(said(Message.of(
                    "methods.summary", checked.rows(), checked.failed(), checked.notJudged(), checked.chance())));
            summary.setId("numbers-check-summary");
            Label where = kit.paragraph(said(Message.of("methods.check.folder", checked.folder())), "muted");
            outcome.getChildren().addAll(summary, where, deviations(checked), table(checked));
        }
    }

    private DataTable<MethodAgreement> table(MethodsChecked checked) {
        Numbers numbers = new Numbers(kit.language().texts());
        DataTable<MethodAgreement> table = new DataTable<>(kit);
        table.setId("numbers-check-table");
        table.setPrefHeight(Math.min(
                TABLE_HEIGHT, HEADER_HEIGHT + ROW_HEIGHT * checked.methods().size()));
        table.words("methods.check.method", 470, this::name);
        table.words("methods.check.data", 136, MethodAgreement::dataset);
        count(table, "methods.check.rows", numbers, MethodAgreement::rows);
        count(table, "methods.check.agree", numbers, MethodAgreement::passed);
        count(table, "methods.check.chance", numbers, MethodAgreement::chance);
        count(table, "methods.check.differ", numbers, MethodAgreement::failed);
        count(table, "methods.check.not-judged", numbers, MethodAgreement::notJudged);
        table.numbers(
                "methods.check.error",
                130,
                row -> Double.isNaN(row.largestError()) ? null : row.largestError(),
                error -> String.format(Locale.ROOT, "%.1g", error),
                row -> "");
        table.getItems().setAll(checked.methods());
        return table;
    }

    private static void count(
            DataTable<MethodAgreement> table,
            String key,
            Numbers numbers,
            java.util.function.ToIntFunction<MethodAgreement> count) {
        table.numbers(key, 80, row -> (double) count.applyAsInt(row), numbers::count, row -> "");
    }

    private String name(MethodAgreement row) {
        String key = model.nameKey(row.method());
        return key == null ? row.method() : kit.language().now(key) + " · " + row.method();
    }

    /** The first values of each method that differ or could not be judged, in words. */
    private VBox deviations(MethodsChecked checked) {
        VBox lines = new VBox(4);
        for (MethodAgreement method : checked.methods()) {
            for (MethodAgreement.Deviation row : method.firstFailures()) {
                lines.getChildren()
                        .add(kit.paragraph(
                                said(Message.of(
                                        "cli.methods.deviation",
                                        method.method(),
                                        method.dataset(),
                                        row.params(),
                                        row.key(),
                                        row.stat(),
                                        row.expected(),
                                        row.got())),
                                "dense-text"));
            }
        }
        return lines;
    }
}
