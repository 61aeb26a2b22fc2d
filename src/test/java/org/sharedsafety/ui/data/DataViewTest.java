package org.sharedsafety.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.InPlaceJobs;

class DataViewTest extends FxTest {
    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 3, 14, 14, 32);

    @ParameterizedTest
    @CsvSource({"1192, 636, en, light", "1192, 636, es, light", "1192, 636, en, dark"})
    void listsImportsAndWhatWasNoticedInTheChosenOne(int width, int height, String code, String theme) {
        List<ImportLine> lines = new ArrayList<>();
        DataViewModel model = new DataViewModel(
                new InPlaceJobs(),
                () -> progress -> List.copyOf(lines),
                line -> progress -> line.problems() == 0
                        ? List.of()
                        : List.of(new Problem(
                                Problem.Severity.WARNING,
                                "Table 4",
                                CellAddress.parse("D17"),
                                Message.of("problem.text-in-numbers", "3a", "Violent crime 2022"))));
        DataView view = show(
                width,
                height,
                () -> new DataView(kit, model, () -> {}, new DataView.Templates(() -> {}, () -> {}, () -> {})));
        onFx(() -> {
            language.speak(code);
            appearance.themeProperty().set(ColorTheme.of(theme));
            return null;
        });
        picture(pictureName("data-empty"));
        List<String> clipped = new ArrayList<>(onFx(() -> Clipping.in(stage.getScene())));
        lines.add(new ImportLine(2, "rivera-crime-2018-2024.xlsx", "Sheriffs", WHEN, 1_234, 1, true));
        lines.add(new ImportLine(1, "rivera-health-2018-2024.csv", "", WHEN.minusDays(1), 980, 0, false));
        onFx(() -> {
            model.refresh();
            return null;
        });
        settle();
        TableView<?> problems = (TableView<?>) view.lookup("#problems");
        assertEquals(1, problems.getItems().size());
        picture(pictureName("data"));
        clipped.addAll(onFx(() -> Clipping.in(stage.getScene())));
        onFx(() -> {
            ((TableView<?>) view.lookup("#imports")).getSelectionModel().select(1);
            return null;
        });
        assertEquals(0, problems.getItems().size());
        assertEquals(List.of(), clipped);
    }
}
