package org.sharedsafety.ui.data;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.ColumnQuestion;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.RecipeFit;
import org.sharedsafety.service.UpdateDraft;
import org.sharedsafety.service.UpdateDraft.SheetUpdate;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** What has to be answered before an update can be looked at, each with its answers as buttons. */
final class UpdateQuestions extends VBox {
    private final Kit kit;
    private final UpdateViewModel model;

    UpdateQuestions(Kit kit, UpdateViewModel model, UpdateDraft draft) {
        super(8);
        this.kit = kit;
        this.model = model;
        setId("update-questions");
        draft.problems().forEach(this::ofFile);
        for (SheetUpdate sheet : draft.sheets()) {
            if (!sheet.candidates().isEmpty()) {
                sheets(sheet);
            }
            RecipeFit fit = sheet.fit();
            if (fit != null) {
                fit.questions().forEach(question -> column(sheet, question));
                fit.problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.QUESTION
                                || problem.severity() == Problem.Severity.ERROR)
                        .filter(problem -> !problem.code().equals("column-gone"))
                        .forEach(this::ofSheet);
                fresh(sheet, fit);
            }
        }
    }

    /** Columns of numbers that the recipe does not know: taken when a person says so. */
    private void fresh(SheetUpdate sheet, RecipeFit fit) {
        boolean taken = model.takesNew(sheet.before());
        List<String> names = fit.fresh().stream()
                .filter(reading -> reading.role() == ColumnRole.METRIC)
                .map(reading -> reading.column().column() + " “"
                        + reading.column().header().replace('\n', ' ') + "”")
                .toList();
        boolean first = !fit.questions().isEmpty();
        if (first || (!taken && names.isEmpty())) {
            return;
        }
        Button answer = button(
                taken ? Message.of("data.update.new-leave") : Message.of("data.update.new-take", names.size()),
                () -> model.answer(said ->
                        said.withFit(sheet.before(), said.fit(sheet.before()).withNew(!taken))));
        answer.setId("update-new-columns");
        getChildren()
                .add(new Note(
                        kit,
                        Note.Weight.INFO,
                        taken
                                ? kit.language().say("data.update.new-taken")
                                : kit.language().say("data.update.new-columns", names.size(), String.join(", ", names)),
                        answer));
    }

    private void ofFile(Problem problem) {
        if (problem.code().startsWith("imported-before")) {
            note(
                    problem,
                    problem.severity() == Problem.Severity.QUESTION
                            ? List.of(kit.button(
                                    "data.update.again", null, () -> model.answer(said -> said.withAgain(true))))
                            : List.of());
        } else if (!problem.message().key().equals("update.sheet-asked")) {
            note(problem, List.of());
        }
    }

    private void ofSheet(Problem problem) {
        if (problem.code().contains("period")) {
            period(problem);
        } else {
            note(problem, List.of());
        }
    }

    private void period(Problem problem) {
        TextField field = new TextField();
        field.setId("update-period");
        field.setPromptText("2026");
        field.accessibleTextProperty().bind(kit.language().say("data.update.period"));
        Runnable take = () -> {
            if (Period.parse(field.getText().strip()).isPresent()) {
                model.answer(said -> said.withPeriod(field.getText().strip()));
            }
        };
        field.setOnAction(event -> take.run());
        Note note = new Note(
                kit, Note.Weight.CAUTION, kit.language().say(problem.message().key(), args(problem)));
        getChildren().addAll(note, field, kit.button("data.update.take-period", null, take));
    }

    private void sheets(SheetUpdate sheet) {
        List<Button> answers = new ArrayList<>();
        sheet.candidates()
                .forEach(name -> answers.add(button(
                        Message.of("data.update.sheet-is", name),
                        () -> model.answer(said -> said.withSheet(sheet.before(), name)))));
        answers.add(button(
                Message.of("data.update.leave-out"), () -> model.answer(said -> said.withSheet(sheet.before(), ""))));
        getChildren()
                .add(new Note(
                        kit,
                        Note.Weight.CAUTION,
                        kit.language().say(sheet.why().key(), sheet.why().args().toArray()),
                        answers.toArray(Button[]::new)));
    }

    private void column(SheetUpdate sheet, ColumnQuestion question) {
        String wanted = question.wanted().column();
        List<Button> answers = new ArrayList<>();
        for (ColumnQuestion.Candidate candidate : question.candidates()) {
            answers.add(button(
                    Message.of(
                            "data.update.column-is",
                            candidate.column().column(),
                            candidate.column().header(),
                            candidate.why()),
                    () -> model.answer(said -> said.withColumn(
                            sheet.before(), wanted, candidate.column().column()))));
        }
        answers.add(button(
                Message.of("data.update.leave-out"),
                () -> model.answer(said -> said.withColumn(sheet.before(), wanted, ""))));
        getChildren()
                .add(new Note(
                        kit,
                        Note.Weight.CAUTION,
                        kit.language()
                                .say(
                                        "data.update.which-column",
                                        question.wanted().header(),
                                        wanted),
                        answers.toArray(Button[]::new)));
    }

    private void note(Problem problem, List<Button> answers) {
        Note.Weight weight = problem.severity() == Problem.Severity.ERROR
                ? Note.Weight.BLOCK
                : problem.severity() == Problem.Severity.INFO ? Note.Weight.INFO : Note.Weight.CAUTION;
        getChildren()
                .add(new Note(
                        kit,
                        weight,
                        kit.language().say(problem.message().key(), args(problem)),
                        answers.toArray(Button[]::new)));
    }

    private static Object[] args(Problem problem) {
        return problem.message().args().toArray();
    }

    private Button button(Message words, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(kit.language().say(words.key(), words.args().toArray()));
        button.setOnAction(event -> action.run());
        return button;
    }
}
