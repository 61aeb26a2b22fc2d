package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.ui.workshop.AudienceView;

/** A whole evening of ninety minutes through the real window: prepared, shown, captured, decided, brought home. */
class WorkshopStoryTest extends WindowTest {
    private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D WALL = new Rectangle2D(640, 360, 1280, 720);
    private static final String NOTES = "Marta knows the family. Say nothing of it.";

    private final EveningClock evening = new EveningClock();
    private final MouseHand hand = new MouseHand();

    /** Time that goes on only when the story says so. */
    private static final class EveningClock extends Clock {
        private Instant now = Instant.parse("2026-05-12T17:00:00Z");

        void pass(int minutes) {
            now = now.plus(Duration.ofMinutes(minutes));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    @Tag("campaign")
    void anEveningWithTwoScreens() throws IOException {
        play(List.of(DESK, WALL), true);
    }

    @Test
    @Tag("campaign")
    void anEveningWithOneScreen() throws IOException {
        play(List.of(DESK), false);
    }

    /**
     * Plays an evening.
     *
     * @param whole whether also everything is done that is the same on one screen and on two
     */
    private void play(List<Rectangle2D> all, boolean whole) throws IOException {
        clock = evening;
        screens = new DeskScreens(() -> all, false);
        openSample(1280, 720);
        plan();
        translate();
        if (whole) {
            paper();
            checklist();
            roomCheck();
        }
        Path home = session.project().path();
        Path taken = folder.resolve("taken along.sharedsafety");
        decideTab();
        chooser.saves(taken);
        press("copy for the day", id("decide-copy"));
        atRest();
        opened(taken);
        show(all.size() == 2);
        if (whole) {
            votes();
            decide();
            files();
            opened(home);
            broughtHome(taken);
        }
    }

    // Finding and writing.

    private static Predicate<Node> id(String id) {
        return node -> id.equals(node.getId());
    }

    private Predicate<Node> says(String key, Object... args) {
        String words = language.now(key, args);
        return node -> node instanceof Labeled label && words.equals(label.getText());
    }

    private void press(String what, Predicate<Node> meant) {
        bring(meant);
        hand.press(what, meant);
    }

    private void menu(String what, Predicate<Node> menu, String item) {
        bring(menu);
        hand.menu(what, menu, item);
    }

    /** Scrolls to what is meant at once; a wheel would stop over every field of several lines. */
    private void bring(Predicate<Node> meant) {
        onFx(() -> {
            MouseHand.everywhere().stream().filter(meant).findFirst().ifPresent(node -> {
                for (Node each = node.getParent(); each != null; each = each.getParent()) {
                    if (each instanceof ScrollPane pane && pane.getContent() != null) {
                        double at = pane.getContent()
                                .sceneToLocal(node.localToScene(0, 0))
                                .getY();
                        double room = pane.getContent().getLayoutBounds().getHeight()
                                - pane.getViewportBounds().getHeight();
                        if (room > 0) {
                            pane.setVvalue(Math.max(0, Math.min(1, (at - 80) / room)));
                        }
                    }
                }
            });
            return null;
        });
        settle();
    }

    private void write(String field, String text) {
        robot.targetWindow(stage);
        press(field, id(field));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text, 0);
        settle();
    }

    private void written(String field, String text) {
        write(field, text);
        type(KeyCode.TAB);
        atRest();
    }

    private void go(String tab) {
        press("workshops", says("page.workshops"));
        atRest();
        press(tab, says("tab.workshops." + tab));
        atRest();
    }

    private void decideTab() {
        go("decide");
    }

    private void part(String name) {
        press(name, says("workshop.prepare.part." + name));
        atRest();
    }

    private Workshop workshop() {
        return services.workshops().workshops(session.project()).get(0);
    }

    private List<Entry> entries() {
        return services.captures().entries(session.project(), workshop().id());
    }

    private <E extends Entry> List<E> entries(Class<E> kind) {
        return entries().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Node cell(String slide) {
        return onFx(() -> MouseHand.everywhere().stream()
                .filter(node -> node instanceof ListCell<?> cell
                        && cell.getItem() instanceof Slide each
                        && each.id().equals(slide))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the running order: " + slide)));
    }

    private void choose(String slide) {
        onFx(() -> {
            ((javafx.scene.control.ListView<?>) shell.lookup("#prepare-slides"))
                    .scrollTo(Math.max(0, workshop().indexOf(slide) - 1));
            return null;
        });
        settle();
        robot.clickOn(cell(slide));
        settle();
    }

    private void opened(Path file) {
        onFx(() -> {
            session.begin(services.projects().opening(file, Access.WRITE));
            return null;
        });
        atRest();
    }

    private void look(String name) {
        if (Boolean.getBoolean("story.pictures")) {
            for (Window window : onFx(() -> List.copyOf(Window.getWindows()))) {
                if (window instanceof Stage each) {
                    picture(each, "workshop-story/" + name + "-" + (each == stage ? "desk" : each.getTitle()));
                }
            }
        }
    }

    // Before.

    private void plan() {
        type(KeyCode.CONTROL, KeyCode.DIGIT5);
        atRest();
        type(KeyCode.CONTROL, KeyCode.D);
        atRest();
        for (ViewQuestion question : List.of(
                ViewQuestion.of("trend", Map.of("metric", "V01")),
                ViewQuestion.of("trend", Map.of("metric", "PH04")),
                ViewQuestion.of("compare", Map.of("x", "PH04", "y", "V01")),
                ViewQuestion.of("ranking", Map.of("metric", "PH04")),
                ViewQuestion.of("ranking", Map.of("metric", "V01")))) {
            services.collection().adding(session.project(), question, "en").run(Progress.NONE);
        }
        press("workshops", says("page.workshops"));
        atRest();
        press("make", id("workshop-make"));
        atRest();
        look("01-made");
        assertEquals(8, workshop().slides().size(), "welcome, six stations, thanks");
        // The running order by mouse, and by keyboard.
        robot.drag(cell("s3")).dropTo(cell("s2"));
        atRest();
        assertEquals(1, workshop().indexOf("s3"), "dragged onto the place of the other");
        choose("s4");
        type(KeyCode.CONTROL, KeyCode.DOWN);
        atRest();
        assertEquals(List.of("s1", "s3", "s2", "s5", "s4", "s6", "s7", "s8"), ids());
        choose("s3");
        written("slide-prompt-0-en", "What do the lines leave out?");
        press("in two steps", id("slide-reveal"));
        atRest();
        written("slide-body-en", "Which way do you think it went?");
        written("slide-notes", NOTES);
        assertTrue(workshop().slide("s3").orElseThrow().reveal());
        choose("s7");
        for (PollMethod method : PollMethod.values()) {
            vote(method);
        }
        menu("add results", id("slide-add"), language.now("workshop.prepare.add-results"));
        atRest();
        press("of the vote", id("slide-of-vote"));
        atRest();
        look("02-planned");
        assertEquals(
                List.of(SlideKind.VOTE, SlideKind.VOTE, SlideKind.VOTE, SlideKind.RESULTS, SlideKind.THANKS),
                workshop().slides().stream().map(Slide::kind).skip(7).toList());
        part("about");
        written("about-where", "Alder library");
        press("help line", id("help-add"));
        atRest();
        written("help-name-0", "Night line");
        written("help-contact-0", "555-0100");
        assertEquals("Night line", workshop().helpLines().get(0).name());
    }

    private List<String> ids() {
        return workshop().slides().stream().map(Slide::id).toList();
    }

    private void vote(PollMethod method) {
        menu("add a vote", id("slide-add"), language.now("workshop.prepare.add-vote"));
        atRest();
        if (method != PollMethod.DOTS) {
            press("how", says("workshop.method." + method.name().toLowerCase(java.util.Locale.ROOT)));
            atRest();
        }
        List<String> items = List.of("Lights", "Open church", "Rides home");
        for (int i = 0; i < items.size(); i++) {
            press("item", id("item-add"));
            atRest();
            written("item-" + (i + 1) + "-en", items.get(i));
        }
        Slide made = workshop().slides().stream()
                .filter(slide -> slide.poll() != null && slide.poll().method() == method)
                .reduce((before, after) -> after)
                .orElseThrow();
        assertEquals(
                items,
                made.poll().items().stream().map(item -> item.text().in("en")).toList());
    }

    private void translate() throws IOException {
        part("languages");
        Path sheet = folder.resolve("texts.xlsx");
        chooser.saves(sheet);
        press("sheet out", id("sheet-out"));
        atRest();
        try (InputStream in = Files.newInputStream(sheet);
                Workbook workbook = WorkbookFactory.create(in)) {
            Sheet texts = workbook.getSheetAt(0);
            int es = column(texts, "es");
            int en = column(texts, "en");
            for (Row row : texts) {
                if (text(row.getCell(es)).isEmpty() && !text(row.getCell(en)).isEmpty()) {
                    row.createCell(es).setCellValue("ES " + text(row.getCell(en)));
                }
            }
            try (OutputStream out = Files.newOutputStream(sheet)) {
                workbook.write(out);
            }
        }
        chooser.opens(sheet);
        press("sheet in", id("sheet-in"));
        atRest();
        look("03-translated");
        assertEquals(
                "ES What do the lines leave out?",
                workshop().slide("s3").orElseThrow().prompts().get(0).in("es"));
    }

    private static int column(Sheet sheet, String header) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (text(row.getCell(0)).equals("key") && text(cell).equals(header)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError("no column " + header);
    }

    private static String text(Cell cell) {
        return cell == null ? "" : new DataFormatter().formatCellValue(cell);
    }

    private void paper() throws IOException {
        part("take");
        for (String paper : List.of("posters", "reading", "ballots", "cards")) {
            Path file = folder.resolve(paper + ".pdf");
            chooser.saves(file);
            press(paper, id("paper-" + paper));
            atRest();
            String words = words(file);
            assertFalse(words.contains("Marta"), "what is for the facilitator is on no paper");
            assertFalse(words.isBlank(), paper);
        }
        assertTrue(words(folder.resolve("ballots.pdf")).contains("Open church"));
        Path slides = folder.resolve("evening.pptx");
        chooser.saves(slides);
        press("slides", id("paper-slides"));
        atRest();
        look("04-paper");
        try (InputStream in = Files.newInputStream(slides);
                XMLSlideShow deck = new XMLSlideShow(in)) {
            assertEquals(workshop().slides().size(), deck.getSlides().size());
        }
    }

    private static String words(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void checklist() {
        part("check");
        until(() -> shell.lookup("#check-adviser") != null);
        press("adviser", id("check-adviser"));
        atRest();
        look("05-checklist");
        assertTrue(workshop().ticked().contains("adviser"));
    }

    private void roomCheck() {
        press("room", says("tab.workshops.room"));
        atRest();
        write("room-height", "6");
        write("room-distance", "60");
        press("keep", id("room-keep"));
        atRest();
        assertEquals(6 * 0.3048, workshop().room().screenHeight(), 1e-9);
        assertEquals(60 * 0.3048, workshop().room().lastRow(), 1e-9);
        until(() -> shell.lookupAll("#room-check .caption").stream()
                .noneMatch(node -> node instanceof Labeled label
                        && label.getText().equals(language.now("workshop.room.waiting"))));
        for (String eyes : List.of("washed", "grey", "protan", "deutan", "tritan", "plain")) {
            press(eyes, says("workshop.look." + eyes));
        }
        look("06-room");
        // What is larger than the wall can hold is told and shown all the same, for a reason.
        List<Node> failing = inSight("#room-check .slide-row").stream()
                .filter(row -> row.getAccessibleText().endsWith(language.now("workshop.room.fails")))
                .toList();
        assertFalse(failing.isEmpty(), "twenty-four names of a ranking cannot be read at the back");
        press("a slide that fails", node -> node == failing.get(0));
        until(() -> shell.lookup("#room-acknowledge") != null);
        write("room-reason", "We read it out loud.");
        press("acknowledge", id("room-acknowledge"));
        atRest();
        assertTrue(workshop().slides().stream()
                .anyMatch(slide -> slide.acknowledged().equals("We read it out loud.")));
        look("07-acknowledged");
    }

    // The evening.

    private AudienceView wall() {
        return onFx(() -> (AudienceView) MouseHand.everywhere().stream()
                .filter(AudienceView.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no wall")));
    }

    private String wallSays() {
        AudienceView wall = wall();
        until(wall::isDrawn);
        String words = onFx(wall::getAccessibleText);
        assertFalse(words.contains("Marta"), "what is for the facilitator is never on the wall");
        return words == null ? "" : words;
    }

    private Show stands() {
        atRest();
        return services.captures().show(session.project(), workshop().id()).orElseThrow();
    }

    /** The slide that is on the wall where it is of a kind, else null. */
    private Slide stands(SlideKind kind) {
        Slide slide = workshop().slide(stands().slide()).orElseThrow();
        return slide.kind() == kind ? slide : null;
    }

    private void press(KeyCode code) {
        type(code);
        atRest();
    }

    private boolean facilitatorIsOpen() {
        return onFx(() -> MouseHand.everywhere().stream().anyMatch(id("facilitator")));
    }

    private void show(boolean two) {
        press("workshops", says("page.workshops"));
        atRest();
        press(KeyCode.F5);
        assertEquals(two, facilitatorIsOpen());
        Slide welcome = workshop().slides().get(0);
        assertTrue(wallSays().contains(welcome.headline().in("en")), wallSays());
        look("10-welcome");
        evening.pass(5);
        press(KeyCode.RIGHT);
        Slide first = workshop().slide("s3").orElseThrow();
        assertEquals("s3", stands().slide());
        assertTrue(wallSays().contains("Which way do you think it went?"), wallSays());
        assertFalse(wallSays().contains(first.headline().in("en")), "first the question");
        look("11-asked");
        press(KeyCode.R);
        assertTrue(wallSays().contains(first.headline().in("en")), wallSays());
        look("12-revealed");
        press(KeyCode.I);
        assertTrue(wallSays().contains(language.now("workshop.show.source")), wallSays());
        look("13-source");
        press(KeyCode.I);
        press(KeyCode.B);
        assertEquals("", wallSays().strip(), "calm and empty");
        press(KeyCode.B);
        press(KeyCode.L);
        assertTrue(wallSays().contains(first.headline().in("es")), wallSays());
        assertTrue(wallSays().contains("ES What do the lines leave out?"), wallSays());
        look("14-spanish");
        press(KeyCode.L);
        evening.pass(10);
        press(KeyCode.T);
        assertEquals(evening.instant(), stands().slideAt());
        // The compared places: one is enlarged, and nobody is named when the room wants none named.
        while (!workshop()
                .slide(stands().slide())
                .orElseThrow()
                .views()
                .get(0)
                .question()
                .view()
                .equals("compare")) {
            press(KeyCode.RIGHT);
            if (workshop().slide(stands().slide()).orElseThrow().reveal()) {
                press(KeyCode.R);
            }
        }
        wallSays();
        press(KeyCode.DOWN);
        assertTrue(stands().place() != null, "a place is enlarged");
        look("15-place");
        String named = wallSays();
        press(KeyCode.H);
        String lettered = wallSays();
        java.util.function.UnaryOperator<String> unnaming = services.audiences().unnaming(session.project());
        assertFalse(unnaming.apply(named).equals(named), named);
        assertEquals(unnaming.apply(lettered), lettered, "no name is left");
        look("16-lettered");
        press(KeyCode.H);
        press(KeyCode.D);
        look("17-dark");
        press(KeyCode.D);
        // Away from the running order and back.
        String station = stands().slide();
        press(KeyCode.E);
        look("18-explore");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        String aside = wallSays();
        look("19-aside");
        press(KeyCode.E);
        assertEquals(station, stands().slide());
        assertFalse(wallSays().equals(aside), "back at the station");
        captures(two);
    }

    private void captures(boolean two) {
        String station = stands().slide();
        press(KeyCode.C);
        robot.targetWindow(writing());
        robot.write("The bus stops at nine.", 0);
        type(KeyCode.CONTROL, KeyCode.DIGIT4);
        press(KeyCode.PAGE_DOWN);
        String next = stands().slide();
        assertFalse(station.equals(next), "slides go on while somebody writes");
        look("20-writing");
        press(KeyCode.ENTER);
        Entry.Comment said = entries(Entry.Comment.class).get(0);
        assertEquals("The bus stops at nine.", said.text());
        assertEquals(station, said.slide());
        assertEquals(CommentTag.MISSING, said.tag());
        if (two) {
            press(KeyCode.ESCAPE);
        } else {
            // In the drawer numbers count as soon as nobody writes.
            press(KeyCode.ESCAPE);
            press(KeyCode.V);
        }
        for (KeyCode code : List.of(
                KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT0, KeyCode.DIGIT0)) {
            press(code);
        }
        look("21-hands");
        assertEquals(2, lived(next, Experience.YES));
        assertEquals(1, lived(next, Experience.PARTLY));
        assertEquals(1, lived(next, Experience.NO));
        assertEquals(
                2,
                entries(Entry.Tally.class).stream()
                        .filter(tally -> tally.pad().equals("people"))
                        .findFirst()
                        .orElseThrow()
                        .count());
        if (!two) {
            press(KeyCode.ESCAPE);
        }
        evening.pass(45);
        for (int i = 0; i < 2 * workshop().slides().size() && stands(SlideKind.VOTE) == null; i++) {
            press(KeyCode.RIGHT);
        }
        assertTrue(stands(SlideKind.VOTE) != null, "led to the vote");
        assertTrue(wallSays().contains("Open church"), wallSays());
        look("22-vote");
        press(KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
        look("23-left");
        assertFalse(onFx(() -> MouseHand.everywhere().stream().anyMatch(AudienceView.class::isInstance)));
    }

    /** The window in which comments are written. */
    private static Window writing() {
        return onFx(() -> MouseHand.everywhere().stream()
                .filter(id("comment-text"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nowhere to write"))
                .getScene()
                .getWindow());
    }

    private int lived(String slide, Experience answer) {
        return entries(Entry.Lived.class).stream()
                .filter(each -> each.slide().equals(slide) && each.answer() == answer)
                .mapToInt(Entry.Lived::count)
                .sum();
    }

    private void picture(Stage of, String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            javax.imageio.ImageIO.write(
                    javafx.embed.swing.SwingFXUtils.fromFXImage(
                            onFx(() -> of.getScene().snapshot(null)), null),
                    "png",
                    file.toFile());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    // After.

    private Slide vote(int at) {
        return workshop().slides().stream()
                .filter(slide -> slide.kind() == SlideKind.VOTE)
                .toList()
                .get(at);
    }

    private void into(String selector) {
        onFx(() -> {
            // A machine gives the keys back to the desk when the windows of the show are gone; here nobody does.
            stage.requestFocus();
            shell.lookup(selector).requestFocus();
            return null;
        });
        settle();
    }

    private void digits(String... rows) {
        for (String row : rows) {
            for (String digit : row.split("")) {
                robot.push(KeyCode.valueOf("DIGIT" + digit));
                robot.push(KeyCode.TAB);
            }
            type(KeyCode.ENTER);
        }
    }

    /** Ballots are entered after the session by keyboard alone. */
    private void votes() {
        go("ballots");
        int before = entries(Entry.Ballot.class).size();
        into("#ballots-" + vote(0).id() + " .text-field");
        digits("110", "011", "020");
        into("#ballots-" + vote(1).id() + " .text-field");
        digits("543", "532", "521", "431", "421");
        look("29-support");
        into("#ballots-" + vote(1).id() + " .ballot-reason");
        robot.targetWindow(stage);
        robot.write("Too late for me.", 0);
        into("#spot-i1");
        type(KeyCode.UP);
        type(KeyCode.LEFT);
        atRest();
        look("30-ballots");
        assertEquals(before + 8, entries(Entry.Ballot.class).size());
        assertTrue(entries(Entry.Ballot.class).stream()
                .anyMatch(ballot -> ballot.reasons().containsValue("Too late for me.")));
        assertEquals(1, entries(Entry.Placement.class).size());
    }

    private void decide() {
        decideTab();
        for (int at = 0; at < 3; at++) {
            press("close", id("close-" + vote(at).id()));
            atRest();
            assertFalse(vote(at).poll().open());
        }
        written("decision-text", "Keep the church open till ten");
        written("decision-owner", "Parish council");
        press("due", id("decision-due"));
        robot.targetWindow(stage);
        robot.write("9/1/2026", 0);
        type(KeyCode.ENTER);
        press("add", id("decision-add"));
        atRest();
        Entry.Decision agreed = entries(Entry.Decision.class).get(0);
        assertEquals("Parish council", agreed.owner());
        assertEquals(java.time.LocalDate.of(2026, 9, 1), agreed.due());
        look("31-decided");
    }

    private void files() throws IOException {
        Path record = folder.resolve("record.xlsx");
        chooser.saves(record);
        press("record", id("decide-record"));
        atRest();
        StringBuilder all = new StringBuilder();
        try (Workbook workbook = WorkbookFactory.create(record.toFile(), null, true)) {
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> all.append(text(cell)).append('|'))));
        }
        assertTrue(all.toString().contains("The bus stops at nine."), all.toString());
        assertTrue(all.toString().contains("Parish council"), all.toString());
        assertFalse(all.toString().contains("Marta"), "notes are for the facilitator alone");
        for (String spoken : List.of("en", "es")) {
            onFx(() -> {
                language.speak(spoken);
                return null;
            });
            atRest();
            Path sheet = folder.resolve("return-" + spoken + ".pdf");
            chooser.saves(sheet);
            press("return sheet", id("decide-return"));
            atRest();
            String said = words(sheet);
            assertTrue(said.contains("Keep the church open till ten"), said);
            assertTrue(said.contains(spoken.equals("es") ? "ES Open church" : "Open church"), said);
        }
        onFx(() -> {
            language.speak("en");
            return null;
        });
        atRest();
    }

    private void broughtHome(Path taken) {
        assertEquals(List.of(), entries());
        decideTab();
        chooser.opens(taken);
        press("bring in", id("decide-bring"));
        atRest();
        look("32-home");
        assertEquals(
                "The bus stops at nine.", entries(Entry.Comment.class).get(0).text());
        assertEquals(8, entries(Entry.Ballot.class).size());
        assertEquals(1, entries(Entry.Decision.class).size());
        assertFalse(vote(0).poll().open(), "a vote that one closed is closed");
        int all = entries().size();
        press("bring in again", id("decide-bring"));
        atRest();
        assertEquals(all, entries().size(), "once");
    }
}
