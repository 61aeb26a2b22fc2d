package org.sharedsafety.ui.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.SampleFile;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportColumn;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportSection;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.service.ReportPlanService;
import org.sharedsafety.service.ReportPreview;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.InPlaceJobs;
import org.sharedsafety.ui.common.PlaceSelection;

/** The page of reports over the real outlines of a project. */
class ReportsViewTest extends FxTest {
    @TempDir
    private Path folder;

    private final ReportPlanService plans = new ReportPlanService();
    private final List<Path> written = new ArrayList<>();
    private OpenProject project;
    private ReportsViewModel model;

    @BeforeEach
    void makeProject() {
        ProjectService projects = new ProjectService(
                new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), Clock.systemUTC());
        project = SampleFile.opened(projects, folder.resolve("sample.sharedsafety"));
        model = new ReportsViewModel(
                new InPlaceJobs(),
                new ReportsSource(
                        () -> plans.reports(project),
                        template -> plans.making(project, template, language.code(), new TreeMap<>()),
                        report -> plans.keeping(project, report),
                        report -> plans.removing(project, report),
                        report -> progress -> preview(report),
                        (report, file) -> progress -> {
                            written.add(file);
                            return file;
                        },
                        report -> progress -> List.of(new ReportSetting(
                                "place",
                                List.of(
                                        new ReportSetting.Choice("RV001", "Alder"),
                                        new ReportSetting.Choice("RV002", "Aspen Ridge")))),
                        () -> {}));
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    /** Every included sheet with a table: the page has to show what the book holds, whatever it is. */
    private static ReportPreview preview(Report report) {
        List<ReportSheet> sheets = new ArrayList<>();
        for (ReportSection section : report.outline()) {
            if (section.included()) {
                ReportTable table = new ReportTable(
                        "t" + sheets.size(),
                        "",
                        List.of(new ReportColumn("place", "Place", 20), new ReportColumn("value", "Rate", 12)),
                        List.of(List.of(
                                new ReportCell.Text("Doña Luz"),
                                new ReportCell.Formula(
                                        NumberId.of("V01", "RV008", "2023", "total", "value"),
                                        "1/3",
                                        1234.5678,
                                        NumberShape.ONE_DECIMAL))));
                sheets.add(new ReportSheet(
                        section.kind(),
                        section.kind().code(),
                        "Title of " + section.kind().code(),
                        List.of(ReportLine.of(ReportLine.Look.PLAIN, "A line.")),
                        List.of(table),
                        List.of(),
                        List.of()));
            }
        }
        return new ReportPreview(
                new ReportBook(report.name(), "", "", report.language(), false, sheets),
                List.of(new Finding("W13", Severity.CAUTION, Message.of("finding.w01"))),
                true,
                3);
    }

    private ReportsView view(int width, int height) {
        FilePicker files = new FilePicker() {
            @Override
            public List<Path> open(Kind kind, boolean many) {
                return List.of();
            }

            @Override
            public Optional<Path> save(Kind kind, String suggestedName) {
                return Optional.of(Path.of(suggestedName));
            }
        };
        return show(width, height, () -> {
            model.refresh();
            return new ReportsView(
                    kit,
                    model,
                    files,
                    () -> new FigureNode(new PlaceSelection(), ChartThemes.following(appearance), Runnable::run),
                    () -> {});
        });
    }

    @Test
    void aReportIsMadeOrderedByKeysSettledAndWritten() {
        ReportsView view = view(1192, 636);
        robot.clickOn("#report-make-county-profile");
        settle();
        Report made = Objects.requireNonNull(model.chosenProperty().get());
        assertEquals(ReportTemplate.COUNTY_PROFILE, made.template());
        ListView<?> list = (ListView<?>) view.lookup("#report-sections");
        robot.clickOn(list);
        onFx(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
            return null;
        });
        SheetKind first = made.outline().get(0).kind();
        robot.press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
        settle();
        assertEquals(first, stored().outline().get(1).kind(), "moved, and kept in the project");
        robot.type(KeyCode.SPACE);
        settle();
        assertFalse(stored().outline().get(1).included());
        onFx(() -> {
            view.export();
            return null;
        });
        assertTrue(written.isEmpty(), "nothing leaves before it was understood");
        onFx(() -> {
            model.understoodProperty().set(true);
            view.export();
            return null;
        });
        assertEquals(List.of(Path.of(stored().name() + ".xlsx")), written);
        onFx(() -> {
            model.set("place", "RV002");
            return null;
        });
        assertEquals("RV002", stored().settings().get("place"));
        assertFalse(model.isReady(), "another place is settled anew");
    }

    @Test
    void theSheetThatIsChosenIsShownAndOneLeftOutIsNot() {
        ReportsView view = view(1192, 636);
        onFx(() -> {
            model.make(ReportTemplate.BOARD_TWO_PAGER);
            return null;
        });
        settle();
        Report made = Objects.requireNonNull(model.chosenProperty().get());
        for (ReportSection section : made.outline()) {
            onFx(() -> {
                model.sectionProperty().set(section);
                return null;
            });
            boolean shown = view.lookupAll(".label").stream()
                    .anyMatch(node -> node instanceof javafx.scene.control.Label label
                            && label.getText()
                                    .equals("Title of " + section.kind().code()));
            assertEquals(section.included(), shown, section.toString());
        }
    }

    private Report stored() {
        List<Report> all = plans.reports(project).run(Progress.NONE);
        assertNotNull(all);
        return all.get(0);
    }

    @ParameterizedTest
    @CsvSource({"1192, 600, en, light", "1192, 600, es, light", "1832, 960, es, dark"})
    void everythingCanBeReadToTheEnd(int width, int height, String code, String theme) {
        view(width, height);
        onFx(() -> {
            language.speak(code);
            appearance.themeProperty().set(ColorTheme.of(theme));
            return null;
        });
        picture(pictureName("reports-empty"));
        List<String> clipped = new ArrayList<>(onFx(() -> Clipping.in(stage.getScene())));
        onFx(() -> {
            model.make(ReportTemplate.BOARD_TWO_PAGER);
            model.sectionProperty().set(ReportSection.of(SheetKind.SUMMARY));
            return null;
        });
        picture(pictureName("reports"));
        clipped.addAll(onFx(() -> Clipping.in(stage.getScene())));
        assertEquals(List.of(), clipped);
    }
}
