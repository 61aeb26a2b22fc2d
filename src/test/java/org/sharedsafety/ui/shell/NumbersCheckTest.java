package org.sharedsafety.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.check.MethodCatalogue;
import org.sharedsafety.job.JobCancelledException;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.MethodAgreement;
import org.sharedsafety.model.result.MethodsChecked;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.InPlaceJobs;

class NumbersCheckTest extends FxTest {
    private static final MethodsChecked CHECKED = new MethodsChecked(
            "reference",
            List.of(
                    new MethodAgreement("global_moran", "columbus", 64, 64, 0, 0, 0, 3.1e-15, List.of()),
                    new MethodAgreement("local_moran_cond_perm", "guerry", 340, 339, 1, 0, 0, 0.0123, List.of()),
                    new MethodAgreement(
                            "rate_ci_phe",
                            "auckland",
                            1002,
                            1001,
                            0,
                            1,
                            0,
                            0.02,
                            List.of(new MethodAgreement.Deviation("rates", "conf=0.95", "17", "lower", "3.5", "3.52"))),
                    new MethodAgreement(
                            "horoscope",
                            "leo",
                            1,
                            0,
                            0,
                            0,
                            1,
                            Double.NaN,
                            List.of(new MethodAgreement.Deviation(
                                    "luck", "sign=leo", "*", "luck", "7", "unknown method")))));

    private final NumbersCheckViewModel model =
            new NumbersCheckViewModel(new InPlaceJobs(), MethodCatalogue.all(), folder -> progress -> CHECKED);

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void showsHowFarEveryMethodAgrees(String code) {
        show(
                1260,
                1400,
                () -> new AboutPage(kit, new NumbersCheckPane(kit, model, () -> Optional.of(Path.of("reference")))));
        onFx(() -> {
            language.speak(code);
            return null;
        });
        robot.clickOn(language.now("methods.check.choose"));
        settle();
        picture(pictureName("about"));
        Label summary = robot.lookup("#numbers-check-summary").queryAs(Label.class);
        assertEquals(language.now("methods.summary", 1407, 1, 1, 1), summary.getText());
        TableView<?> table = robot.lookup("#numbers-check-table").queryAs(TableView.class);
        assertEquals(4, table.getItems().size());
        assertEquals(List.of(), onFx(() -> Clipping.in(stage.getScene())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theNamesOfAllMethodsFit(String code) {
        List<MethodAgreement> all = MethodCatalogue.all().stream()
                .flatMap(method -> method.references().stream())
                .map(key -> new MethodAgreement(key, "salmonella_agona", 9999, 9999, 0, 0, 0, 1.2e-10, List.of()))
                .toList();
        NumbersCheckViewModel whole = new NumbersCheckViewModel(
                new InPlaceJobs(), MethodCatalogue.all(), folder -> progress -> new MethodsChecked("all", all));
        show(1260, 4200, () -> new AboutPage(kit, new NumbersCheckPane(kit, whole, () -> Optional.of(Path.of("all")))));
        onFx(() -> {
            language.speak(code);
            whole.check(Path.of("all"));
            robot.lookup("#numbers-check-table").queryAs(TableView.class).setPrefHeight(3600);
            return null;
        });
        settle();
        picture(pictureName("about-all"));
        assertEquals(List.of(), onFx(() -> Clipping.in(stage.getScene())));
    }

    @Test
    void tellsWhyAFolderCannotBeJudged() {
        NumbersCheckViewModel refusing = new NumbersCheckViewModel(new InPlaceJobs(), List.of(), folder -> progress -> {
            throw WorkbenchException.of("methods.no-folder", folder.toString());
        });
        refusing.check(Path.of("empty"));
        assertEquals("methods.no-folder", refusing.problemProperty().get().key());
        assertTrue(refusing.resultProperty().get() == null);
        assertTrue(refusing.runningProperty().get() == null);
    }

    @Test
    void aCancelledCheckLeavesNothing() {
        NumbersCheckViewModel cancelled =
                new NumbersCheckViewModel(new InPlaceJobs(), List.of(), folder -> progress -> {
                    throw new JobCancelledException();
                });
        cancelled.check(Path.of("some"));
        assertTrue(cancelled.resultProperty().get() == null);
        assertTrue(cancelled.problemProperty().get() == null);
        assertFalse(cancelled.runningProperty().get() != null);
    }
}
