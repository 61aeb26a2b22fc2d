package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.Status;
import org.sharedsafety.ui.common.Kit;

/** The answers that a question can be given where it is asked. */
final class QuestionNotes {
    private static final Pattern PERIOD = Pattern.compile("(?:19|20)[0-9]{2}(?:/(?:19|20)[0-9]{2})?");
    private static final int MOST = 4;

    private final Kit kit;
    private final ImportViewModel model;

    QuestionNotes(Kit kit, ImportViewModel model) {
        this.kit = kit;
        this.model = model;
    }

    /** Buttons and fields that answer a question or lead to where it is answered. */
    List<Node> answers(Problem problem) {
        WorkViewModel file = model.file();
        List<Node> answers = new ArrayList<>();
        if (OpenQuestions.isPeople(problem)) {
            Button count = kit.button(
                    "importing.count.open",
                    null,
                    () -> {
                        model.jump(problem.sheet(), null);
                        file.counting().ask(problem.sheet());
                    },
                    "outlined-accent");
            count.setId("count-open");
            answers.add(count);
            answers.add(kit.button("importing.count.leave-out", null, () -> file.take(problem.sheet(), false)));
        } else if (problem.severity() == Problem.Severity.QUESTION && OpenQuestions.isPeriod(problem)) {
            periods(problem)
                    .forEach(period ->
                            answers.add(answer(period, () -> file.answers().period(problem.sheet(), period))));
            answers.add(periodField(problem));
        } else if (problem.code().equals("text-in-numbers")) {
            String text = String.valueOf(problem.message().args().get(0));
            for (Status status : List.of(Status.SUPPRESSED, Status.NOT_AVAILABLE)) {
                answers.add(answer(new Words(kit.language()).of(status), () -> file.answers()
                        .missing(problem.sheet(), text, status)));
            }
        } else if (problem.severity() == Problem.Severity.QUESTION) {
            answers.add(kit.button(
                    "importing.question.show",
                    null,
                    () -> model.jump(problem.sheet(), problem.cell()),
                    "outlined-accent"));
            if (!file.questions().isEmpty() && mayStay(problem)) {
                answers.add(kit.button("importing.question.leave", null, () -> file.dismiss(problem)));
            }
        }
        return answers;
    }

    /** Whether the file can be stored although this stays as it is shown. */
    private boolean mayStay(Problem problem) {
        FileWork work = model.file().work();
        return work != null
                && work.reading(problem.sheet()).blocking().stream()
                        .noneMatch(known -> known.code().equals(problem.code()));
    }

    private static List<String> periods(Problem problem) {
        List<String> found = new ArrayList<>();
        for (Object arg : problem.message().args()) {
            Matcher matcher = PERIOD.matcher(String.valueOf(arg));
            while (matcher.find() && found.size() < MOST) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    private Button answer(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add("outlined-accent");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node periodField(Problem problem) {
        TextField field = new TextField();
        field.setPrefColumnCount(7);
        field.promptTextProperty().bind(kit.language().say("importing.question.period"));
        field.accessibleTextProperty().bind(kit.language().say("importing.columns.period"));
        field.setOnAction(event -> {
            if (!model.file().answers().period(problem.sheet(), field.getText())) {
                field.getStyleClass().add("danger");
                field.setTooltip(kit.tooltip("importing.columns.period-bad"));
            }
        });
        return field;
    }
}
