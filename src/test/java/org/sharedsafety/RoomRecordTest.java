package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.workshop.Audience;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.NewProject;
import org.sharedsafety.service.RoomRecordService.RecordRequest;
import org.sharedsafety.service.Services;

/** The files that a workshop leaves: what stands in them was counted here by hand, and nothing private is in them. */
class RoomRecordTest {
    private static final Instant NOW = Instant.parse("2026-05-12T17:00:00Z");
    private static final List<String> PRIVATE =
            List.of("PRIVATE-COMMENT", "PRIVATE-NOTE", "PRIVATE-REASON", "PRIVATE-SIGN", "table-7", "the community");
    private static final Path KEPT = Path.of("target", "workshop");

    @TempDir
    private Path folder;

    private final Parallel parallel = new Parallel(1);
    private final List<Entry> said = new ArrayList<>();
    private final Map<String, Integer> dots = new LinkedHashMap<>();
    private final Map<String, Integer> givers = new LinkedHashMap<>();
    private Services services;
    private OpenProject project;
    private Workshop workshop;

    @BeforeEach
    void holdWorkshop() throws IOException {
        Files.createDirectories(KEPT);
        services = new Workbench(
                        new AppFolders(folder.resolve("program")),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        Map.of(),
                        Locale.ENGLISH)
                .services(parallel);
        project = services.projects()
                .creating(folder.resolve("home.sharedsafety"), new NewProject("Rivera Valley", "", "county"))
                .run(Progress.NONE);
        Workshop made = services.workshops()
                .making(
                        project,
                        words("An evening on safety", "Una noche sobre seguridad"),
                        List.of("en", "es"),
                        Audience.MIXED,
                        List.of())
                .run(Progress.NONE);
        Poll first = Poll.of(PollMethod.DOTS, items());
        workshop = services.workshops()
                .changing(project, made.id(), Message.of("history.workshop-made", "x"), before -> before.held(
                                before.title(),
                                LocalDate.of(2026, 5, 12),
                                "Doña Luz Library",
                                before.languages(),
                                before.audience())
                        .withSlides(List.of(
                                Slide.of(
                                                "s1",
                                                SlideKind.TEXT,
                                                words(
                                                        "Where more children live in poverty, more violence is reported.",
                                                        "Donde más niños viven en pobreza, se reporta más violencia."))
                                        .withNotes("PRIVATE-NOTE", 10),
                                vote("s2", "What should come first?", first, List.of("youth", "survivors")),
                                vote("s3", "Can we live with it?", Poll.of(PollMethod.SUPPORT, items()), List.of()),
                                vote("s4", "Help and effort", Poll.of(PollMethod.IMPACT_EFFORT, items()), List.of()),
                                Slide.of("s5", SlideKind.VOTE, words("Still open", "Todavía abierta"))
                                        .withPoll(first))))
                .run(Progress.NONE);
        talk();
        for (Entry entry : said) {
            services.captures().keeping(project, entry).run(Progress.NONE);
        }
    }

    private static Slide vote(String id, String headline, Poll poll, List<String> groups) {
        return Slide.of(id, SlideKind.VOTE, words(headline, headline + " (es)"))
                .withPoll(new Poll(poll.method(), poll.items(), 2, 2, 0.8, groups, false));
    }

    private static List<PollItem> items() {
        return List.of(
                new PollItem("a", words("Lights on River Street", "Luces en la calle River"), ""),
                new PollItem("b", words("The basement open till ten", "El sótano abierto hasta las diez"), ""),
                new PollItem("c", words("Rides home after night shifts", "Transporte tras el turno de noche"), ""),
                new PollItem("d", words("More counselors at school", "Más consejeros en la escuela"), ""));
    }

    private static Wording words(String en, String es) {
        return Wording.of("en", en).with("es", es);
    }

    /** 34 people: 12 youth, 4 survivors; everyone has two dots. */
    private void talk() {
        String id = workshop.id();
        said.add(new Entry.Tally("people", id, "", "people", 34, NOW));
        said.add(new Entry.Lived("l1", id, "s1", Experience.YES, 15, "table-7", NOW));
        said.add(new Entry.Lived("l2", id, "s1", Experience.PARTLY, 9, "", NOW));
        said.add(new Entry.Lived("l3", id, "s1", Experience.NO, 6, "", NOW));
        said.add(comment("c1", "=HYPERLINK(\"http://x\",\"Police come late\")", true));
        said.add(comment("c2", "PRIVATE-COMMENT", false));
        said.add(new Entry.Sign("g1", id, "s1", "c2", "PRIVATE-SIGN", NOW));
        said.add(new Entry.Sign("g2", id, "s1", "", "Grandmothers sit outside after dark", NOW));
        String[] order = {"a", "b", "c", "d"};
        for (int i = 0; i < 34; i++) {
            String group = i < 12 ? "youth" : i < 16 ? "survivors" : "";
            String one = order[i % 3];
            String two = order[i % 4];
            TreeMap<String, Integer> marks = new TreeMap<>();
            marks.merge(one, 1, Integer::sum);
            marks.merge(two, 1, Integer::sum);
            marks.forEach((item, count) -> {
                dots.merge(item, count, Integer::sum);
                givers.merge(item, 1, Integer::sum);
            });
            said.add(new Entry.Ballot(
                    "b" + i, id, "s2", group, i % 2 == 0 ? "table-1" : "table-7", marks, new TreeMap<>(), NOW));
            TreeMap<String, Integer> levels = new TreeMap<>();
            levels.put("a", i < 30 ? 4 : i < 33 ? 2 : 1);
            levels.put("b", i < 20 ? 5 : 2);
            said.add(new Entry.Ballot(
                    "u" + i,
                    id,
                    "s3",
                    "",
                    "",
                    levels,
                    new TreeMap<>(i == 33 ? Map.of("a", "PRIVATE-REASON") : Map.of()),
                    NOW));
            said.add(new Entry.Ballot("o" + i, id, "s5", "", "", marks, new TreeMap<>(), NOW));
        }
        TreeMap<String, Integer> tooMany = new TreeMap<>(Map.of("a", 3));
        said.add(new Entry.Ballot("bad", id, "s2", "", "", tooMany, new TreeMap<>(), NOW));
        double[][] places = {{0.9, 0.3}, {0.7, 0.8}, {0.4, 0.2}, {0.2, 0.7}};
        for (int i = 0; i < order.length; i++) {
            said.add(new Entry.Placement("p" + i, id, "s4", order[i], "table-1", places[i][0], places[i][1], NOW));
        }
        said.add(new Entry.Decision(
                "d1",
                id,
                "s2",
                "a",
                "Ask the county for lights on River Street",
                "+Some fear it only moves the problem",
                "Rosa and the street group",
                LocalDate.of(2026, 9, 1),
                "PH04",
                "The county agreed to twelve lamps.",
                NOW));
        said.add(new Entry.Decision("d2", id, "", "", "Meet again in autumn", "", "", null, "", "", NOW));
    }

    private Entry.Comment comment(String id, String text, boolean publish) {
        return new Entry.Comment(id, workshop.id(), "s1", CommentTag.EXPLAINS, text, "table-7", publish, NOW);
    }

    @AfterEach
    void closeProject() {
        project.close();
        parallel.close();
    }

    @Test
    void aReportTellsNothingOfAVoteThatIsStillOpen() {
        Report report = services.plans().fresh(project, ReportTemplate.WORKSHOP_RECORD, "en", new TreeMap<>());
        List<String> ids = services.reports().previewing(project, report).run(Progress.NONE).book().sheets().stream()
                .flatMap(sheet -> sheet.tables().stream())
                .filter(table -> table.id().equals("votes"))
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .filter(ReportCell.Value.class::isInstance)
                .map(cell -> ((ReportCell.Value) cell).id().text())
                .toList();
        assertTrue(ids.stream().anyMatch(id -> id.contains("s2")), "closed votes are told: " + ids);
        assertTrue(ids.stream().noneMatch(id -> id.contains("s5")), "an open one is not: " + ids);
    }

    private RecordRequest request(String language, String ending) {
        return new RecordRequest(workshop.id(), language, KEPT.resolve("record-" + language + ending), true);
    }

    private static Map<String, List<List<Object>>> read(Path file) throws IOException {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<List<Object>> rows = new ArrayList<>();
                for (Row row : sheet.read()) {
                    List<Object> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        assertFalse(cell != null && cell.getType() == CellType.FORMULA, sheet.getName());
                        cells.add(
                                cell == null || cell.getValue() == null
                                        ? ""
                                        : cell.getType() == CellType.NUMBER
                                                ? cell.asNumber().doubleValue()
                                                : cell.getText());
                    }
                    rows.add(cells);
                }
                sheets.put(sheet.getName(), rows);
            }
        }
        return sheets;
    }

    @Test
    void theWorkbookHoldsWhatWasCountedAndNothingPrivate() throws IOException {
        for (String language : List.of("en", "es")) {
            Path file = services.roomRecords()
                    .writingWorkbook(project, request(language, ".xlsx"))
                    .run(Progress.NONE);
            Map<String, List<List<Object>>> sheets = read(file);
            String everything = sheets.toString();
            PRIVATE.forEach(words -> assertFalse(everything.contains(words), words + " in " + file));
            assertTrue(everything.contains("=HYPERLINK"), "what people wrote stays, as text");
        }
        Map<String, List<List<Object>>> sheets = read(KEPT.resolve("record-en.xlsx"));
        assertEquals(
                List.of("Cover", "Stations", "Comments", "Votes", "Decisions", "Signs of safety", "Notes"),
                List.copyOf(sheets.keySet()));
        assertTrue(sheets.get("Cover").toString().contains("34 people on May 12, 2026 at Doña Luz Library"));
        assertTrue(sheets.get("Stations").stream()
                .anyMatch(row -> row.size() > 5 && row.subList(2, 6).equals(List.of(15.0, 9.0, 6.0, 30.0))));
        List<List<Object>> votes = sheets.get("Votes");
        for (PollItem item : items()) {
            List<Object> row = votes.stream()
                    .filter(each -> each.get(0).equals(item.text().in("en")))
                    .findFirst()
                    .orElseThrow();
            assertEquals((double) givers.get(item.id()), row.get(1), item.id());
            assertEquals((double) dots.get(item.id()), row.get(2), item.id());
        }
        String told = votes.toString();
        assertTrue(told.contains("youth, 12 ballots"), told);
        assertTrue(told.contains("survivors  [c]"), told);
        assertFalse(told.contains("survivors, "), "four ballots are never told apart");
        assertTrue(told.contains("1 ballot does not count"), told);
        // 30 of 34 at 4 and the one who cannot has a reason; 20 of 34 is too few.
        assertTrue(told.contains("Consensus") && told.contains("No consensus yet"), told);
        int open = told.indexOf("Still open");
        assertTrue(told.substring(open).startsWith("Still open], [[x] "), told.substring(open));
        assertTrue(sheets.get("Decisions").toString().contains("+Some fear"));
        assertTrue(sheets.get("Decisions").toString().contains("2026-09-01"));
    }

    @Test
    void theReturnSheetIsOnePageInEachLanguage() throws IOException {
        for (String language : List.of("en", "es")) {
            Path file = services.roomRecords()
                    .writingReturnSheet(project, request(language, ".pdf"), "letter")
                    .run(Progress.NONE);
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                assertEquals(1, document.getNumberOfPages());
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                PRIVATE.forEach(words -> assertFalse(text.contains(words), words));
                assertTrue(text.contains("Rosa"), text);
                assertTrue(text.contains("twelve lamps"), text);
                assertTrue(
                        text.contains(language.equals("en") ? "Yes 15, partly 9, no 6" : "Sí 15, en parte 9, no 6"),
                        text);
                assertTrue(
                        text.contains(language.equals("en") ? "Lights on River Street" : "Luces en la calle River"),
                        text);
            }
        }
    }

    @Test
    void theCommandLineListsRecordsAndMerges() {
        Path copy = services.projects()
                .backingUp(project, folder.resolve("copy.sharedsafety"), false)
                .run(Progress.NONE);
        Path home = project.path();
        services.captures().deleting(project, "c1").run(Progress.NONE);
        project.close();
        Path program = folder.resolve("program");
        CommandRun list = CommandRun.of(program, "workshop", "list", "--project", home.toString(), "--json");
        assertEquals(
                workshop.id(), list.json().path("workshops").path(0).path("id").asText(), list.err());
        Path out = folder.resolve("record.xlsx");
        CommandRun written = CommandRun.of(
                program, "workshop", "record", "--project", home.toString(), "--out", out.toString(), "--json");
        assertEquals(0, written.status(), written.err());
        assertTrue(Files.exists(out));
        assertEquals(
                2,
                CommandRun.of(program, "workshop", "record", "--project", home.toString(), "--out", "x.doc")
                        .status());
        CommandRun merged =
                CommandRun.of(program, "workshop", "merge", copy.toString(), "--project", home.toString(), "--json");
        assertEquals(0, merged.status(), merged.err());
        assertEquals(0, merged.json().path("added").asInt());
        assertEquals(1, merged.json().path("deleted").asInt());
        assertEquals(said.size() - 1, merged.json().path("same").asInt());
    }
}
