package org.sharedsafety.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.SampleFile;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.result.Ledger;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.LedgerService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.InPlaceJobs;

/** The ledger over the sample project: its shares are those of the observations, its files those of the cards. */
class LedgerPaneTest extends FxTest {
    @TempDir
    private Path folder;

    @Test
    void aCellSaysHowManyPlacesHaveAValueAndLeadsToItsFiles() {
        ProjectService projects = new ProjectService(
                new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), Clock.systemUTC());
        LedgerService ledgers = new LedgerService();
        try (OpenProject project = SampleFile.opened(projects, folder.resolve("s.sharedsafety"))) {
            LedgerViewModel model = new LedgerViewModel(
                    new InPlaceJobs(),
                    level -> ledgers.ledger(project, level),
                    (row, year) -> ledgers.holdings(project, row.metric().id(), row.series(), year));
            DataViewModel imports =
                    new DataViewModel(new InPlaceJobs(), () -> progress -> List.of(), line -> progress -> List.of());
            show(1190, 600, () -> {
                model.refresh();
                return new BorderPane(new LedgerPane(kit, model, imports));
            });
            Ledger ledger = model.ledgerProperty().get();
            assertNotNull(ledger);
            Ledger.Row row = ledger.rows().stream()
                    .filter(each -> each.metric().id().equals("V01"))
                    .findFirst()
                    .orElseThrow();
            int year = ledger.years().get(ledger.years().size() - 1);
            long stored = new CatalogueService()
                    .observations(project, "V01", null, null, "all").run(Progress.NONE).stream()
                            .filter(each ->
                                    each.observation().key().period().end().getYear() == year
                                            && each.observation()
                                                    .key()
                                                    .series()
                                                    .name()
                                                    .equals(row.series()))
                            .filter(each -> each.observation().value() != null)
                            .count();
            assertEquals(stored, row.cells().get(year).withValue());
            TableView<?> table = robot.lookup("#ledger-table").queryAs(TableView.class);
            onFx(() -> {
                focus(table, ledger.rows().indexOf(row), ledger.years().size());
                return null;
            });
            settle();
            assertNotNull(model.lookedProperty().get());
            assertFalse(model.lookedProperty().get().files().isEmpty());
            picture(pictureName("data-ledger"));
            assertEquals(List.of(), Clipping.in(stage.getScene()));
            onFx(() -> {
                language.speak("es");
                appearance.themeProperty().set(ColorTheme.DARK);
                return null;
            });
            resize(1830, 980);
            picture(pictureName("data-ledger"));
            assertEquals(List.of(), Clipping.in(stage.getScene()));
        }
    }

    private static <S> void focus(TableView<S> table, int row, int column) {
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }
}
