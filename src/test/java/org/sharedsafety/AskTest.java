package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Progress;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PlainQuestion;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.ui.Sight;
import org.sharedsafety.ui.shell.Page;

/** The first page over the sample: the twelve questions lead somewhere or say what is missing. */
class AskTest extends WindowTest {
    @Test
    void everyQuestionOfTheSampleLeadsToItsViewOrSaysThatThereIsNone() {
        openSample(1280, 720);
        List<PlainQuestion> all =
                services.questions().questions(session.project()).run(Progress.NONE);
        assertEquals(12, all.size());
        picture("home-full");
        press(language.now("home.ask"));
        picture("home-ask-full");
        List<String> wrong = new ArrayList<>(onFx(() -> Sight.in(stage.getScene())));
        for (PlainQuestion plain : all) {
            assertNotNull(plain.question(), plain.code() + " can be answered from the sample");
            assertNull(plain.missing());
            boolean known =
                    onFx(() -> session.views().names().contains(plain.question().view()));
            boolean opened = onFx(() -> session.views().open(plain.question()));
            assertEquals(known, opened);
            atRest();
            if (opened) {
                assertFalse(onFx(() -> session.shellModel().pageProperty().get()) == Page.HOME, plain.code());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void anEmptyProjectSaysWhatIsMissing() {
        prepare();
        var file = folder.resolve("empty.sharedsafety");
        try (OpenProject project = services.projects()
                .creating(file, new ProjectService.NewProject(null, "US", "county"))
                .run(Progress.NONE)) {
            List<PlainQuestion> all = services.questions().questions(project).run(Progress.NONE);
            assertEquals(12, all.size());
            all.stream().filter(plain -> !plain.code().equals("want")).forEach(plain -> {
                assertNull(plain.question(), plain.code());
                assertNotNull(plain.missing(), plain.code());
                assertTrue(language.now(plain.missing()).length() > 20);
            });
        }
    }

    @Test
    void theFinderAsksInPlainWords() {
        openSample(1280, 720);
        type(KeyCode.CONTROL, KeyCode.K);
        robot.write("conditions and safety go");
        type(KeyCode.ENTER);
        atRest();
        assertEquals(
                Page.COMPARE, onFx(() -> session.shellModel().pageProperty().get()));
    }

    @Test
    void theFirstPageTellsOfSafetyForAllAndOfTheStripInBothLanguages() {
        openSample(1280, 720);
        assertTrue(inSight("#safety-for-all").size() == 1);
        assertTrue(inSight("#upstream").size() == 1);
        onFx(() -> {
            language.speak("es");
            return null;
        });
        atRest();
        picture("home-full-es");
        assertEquals(List.of(), onFx(() -> Sight.in(stage.getScene())));
    }
}
