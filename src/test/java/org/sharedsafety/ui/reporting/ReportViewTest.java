package org.sharedsafety.ui.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.InPlaceJobs;

class ReportViewTest extends FxTest {
    private final List<String> written = new ArrayList<>();
    private List<Finding> findings = List.of(
            new Finding("W01", Severity.CAUTION, Message.of("finding.w01")),
            new Finding("W03", Severity.INFO, Message.of("home.empty.drop")));
    private final ReportViewModel model = new ReportViewModel(
            new InPlaceJobs(),
            () -> progress -> new ComparisonPreview(
                    "Children in poverty, 2023",
                    "Violent crime reported, 2023",
                    "Counties with more children in poverty report more violent crime.",
                    List.of(
                            new ComparisonPreview.Sheet("Cover", "Comparison brief · Rivera Valley"),
                            new ComparisonPreview.Sheet("Data", "Data")),
                    findings,
                    3),
            (file, accepted) -> progress -> {
                written.add(file + " " + accepted);
                return file;
            });

    private ReportView view(int width, int height) {
        FilePicker files = new FilePicker() {
            @Override
            public List<Path> open(Kind kind, boolean many) {
                return List.of();
            }

            @Override
            public Optional<Path> save(Kind kind, String suggestedName) {
                return Optional.of(Path.of("out.xlsx"));
            }
        };
        return show(width, height, () -> new ReportView(kit, model, files, () -> {}));
    }

    @Test
    void nothingIsWrittenBeforeTheCautionsAreUnderstood() {
        ReportView view = view(1192, 636);
        onFx(() -> {
            model.refresh();
            view.export();
            return null;
        });
        assertEquals(List.of(), written);
        Node export = view.lookup("#export");
        assertTrue(export.isDisabled());
        onFx(() -> {
            ((CheckBox) view.lookup("#understood")).fire();
            return null;
        });
        assertFalse(export.isDisabled());
        onFx(() -> {
            view.export();
            return null;
        });
        assertEquals(List.of("out.xlsx true"), written);
    }

    @Test
    void aRefusalCannotBeAccepted() {
        findings = List.of(new Finding("W35", Severity.BLOCK, Message.of("home.empty.drop")));
        onFx(() -> {
            model.refresh();
            model.understoodProperty().set(true);
            return null;
        });
        assertFalse(model.isReady());
    }

    @ParameterizedTest
    @CsvSource({"1192, 636, en, light", "1192, 636, es, light", "1832, 996, en, dark"})
    void everythingCanBeReadToTheEnd(int width, int height, String code, String theme) {
        view(width, height);
        onFx(() -> {
            language.speak(code);
            appearance.themeProperty().set(ColorTheme.of(theme));
            return null;
        });
        picture(pictureName("report-empty"));
        List<String> clipped = new ArrayList<>(onFx(() -> Clipping.in(stage.getScene())));
        onFx(() -> {
            model.refresh();
            return null;
        });
        picture(pictureName("report"));
        clipped.addAll(onFx(() -> Clipping.in(stage.getScene())));
        assertEquals(List.of(), clipped);
    }
}
