package org.sharedsafety.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.analysis.UpstreamMixAnalysis;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.service.HomeFacts;
import org.sharedsafety.service.PlainQuestion;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.InPlaceJobs;

class HomeViewTest extends FxTest {
    @ParameterizedTest
    @CsvSource({"1192, 636, en, light", "1192, 636, es, light", "1832, 996, en, dark"})
    void saysWhatIsMissingAndWhatToDo(int width, int height, String code, String theme) {
        List<ProjectSummary> known = new ArrayList<>();
        known.add(new ProjectSummary("My county", 0, "", Map.of(), 0, 0));
        HomeFacts facts = new HomeFacts(
                null,
                List.of(),
                List.of(),
                null,
                new UpstreamMixAnalysis().analyse(List.of(), Outcome.notAvailable("reason.no-tagged-money")),
                List.of(new HomeFacts.Todo(HomeFacts.Kind.QUESTIONS, Message.of("home.todo.questions", 3), "", null)),
                null,
                List.of());
        List<PlainQuestion> questions = List.of(
                new PlainQuestion("how", ViewQuestion.of("profile", Map.of()), null),
                new PlainQuestion("money", null, Message.of("ask.money.missing")));
        HomeViewModel model = new HomeViewModel(
                new InPlaceJobs(),
                new HomeSource(
                        () -> progress -> known.get(0),
                        () -> progress -> facts,
                        () -> progress -> questions,
                        goal -> progress -> Message.of("home.job"),
                        said -> {}));
        List<String> gone = new ArrayList<>();
        show(
                width,
                height,
                () -> new HomeView(
                        kit,
                        model,
                        new HomeDrawing(
                                new SimpleObjectProperty<>(Theme.LIGHT),
                                Runnable::run,
                                FigureDoors.NONE,
                                HomeDrawing.Cards.NONE),
                        new HomeView.Actions(
                                () -> gone.add("import"),
                                () -> gone.add("compare"),
                                () -> gone.add("report"),
                                () -> gone.add("data"),
                                () -> gone.add("template"),
                                view -> true,
                                question -> gone.add(question.view()))));
        List<String> clipped = new ArrayList<>();
        onFx(() -> {
            language.speak(code);
            appearance.themeProperty().set(ColorTheme.of(theme));
            model.refresh();
            return null;
        });
        picture(pictureName("home-empty"));
        clipped.addAll(onFx(() -> Clipping.in(stage.getScene())));
        known.set(
                0,
                new ProjectSummary(
                        "Rivera Valley",
                        24,
                        "2018–2024",
                        Map.of(Principle.PH, 4, Principle.WB, 2, Principle.CH, 3, Principle.SY, 1),
                        2,
                        3));
        onFx(() -> {
            model.refresh();
            return null;
        });
        picture(pictureName("home"));
        clipped.addAll(onFx(() -> Clipping.in(stage.getScene())));
        assertEquals(List.of(), clipped);
        robot.clickOn(language.now("home.next.questions.go"));
        assertEquals(List.of("data"), gone);
        robot.clickOn(language.now("home.ask"));
        picture(pictureName("home-ask"));
        assertEquals(List.of(), onFx(() -> Clipping.in(stage.getScene())));
        assertTrue(robot.lookup(language.now("ask.money.missing")).tryQuery().isPresent());
        robot.clickOn("#ask-money");
        robot.clickOn(language.now("ask.how"));
        assertEquals(List.of("data", "profile"), gone);
    }
}
