package org.sharedsafety.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.InPlaceJobs;

/** What was said, and ballots after the session, over the real services. */
class CapturePagesTest extends FxTest {
    private static final List<PollItem> ITEMS = List.of(
            new PollItem("a", Wording.of("en", "Lights on River Street"), ""),
            new PollItem("b", Wording.of("en", "Rides home after night shifts"), ""));

    @TempDir
    private Path folder;

    private SampleWorkshop sample;
    private CaptureViewModel captures;

    @BeforeEach
    void makeWorkshop() {
        sample = new SampleWorkshop(folder);
        Workshop made = sample.everyKind();
        Slide support = Slide.of("s11", SlideKind.VOTE, Wording.of("en", "Can we all live with it?"))
                .withPoll(Poll.of(PollMethod.SUPPORT, ITEMS));
        Slide place = Slide.of("s12", SlideKind.VOTE, Wording.of("en", "How much help, how hard?"))
                .withPoll(Poll.of(PollMethod.IMPACT_EFFORT, ITEMS));
        List<Slide> slides = new java.util.ArrayList<>(made.slides());
        slides.add(9, support);
        slides.add(10, place);
        Workshop workshop = made.withSlides(slides);
        sample.workshops
                .keeping(sample.project, workshop, Message.of("history.workshop-made", "w1"))
                .run(Progress.NONE);
        captures = new CaptureViewModel(new InPlaceJobs(), sample.capturing());
        onFx(() -> {
            captures.open(workshop);
            return null;
        });
    }

    @AfterEach
    void closeProject() {
        sample.close();
    }

    private <E extends Entry> List<E> kept(Class<E> kind) {
        return sample.captures.entries(sample.project, "w1").stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.press(code).release(code);
            settle();
        }
    }

    private void fire(String selector) {
        onFx(() -> {
            Node node = stage.getScene().lookup(selector);
            ((Button) node).fire();
            return null;
        });
        settle();
    }

    private void comment(String id, String slide, CommentTag tag, String text, boolean publish) {
        onFx(() -> {
            captures.keep(new Entry.Comment(id, "w1", slide, tag, text, "table 3", publish, SampleWorkshop.NOW));
            return null;
        });
    }

    @Test
    void whatWasSaidIsFoundHeldBackMadeASignAndDeletedForGood() {
        comment("c1", "s3", CommentTag.EXPLAINS, "The church basement is open till ten.", true);
        comment("c2", "s3", CommentTag.DISAGREES, "Officer Miller wrote it down wrong.", true);
        comment("c3", "s7", CommentTag.MISSING, "Nobody asks the night shift.", false);
        show(1280, 720, () -> new CommentsView(kit, captures, () -> {}));
        fire("#comment-c1 .comment-sign");
        Entry.Sign sign = kept(Entry.Sign.class).get(0);
        onFx(() -> {
            captures.namedAgain(sign);
            return null;
        });
        assertEquals(2, onFx(() -> captures.named(sign)));
        picture("workshop/voices-en");
        fire("#comment-c2 .comment-hold");
        assertEquals(
                Map.of("c1", true, "c2", false, "c3", false),
                new TreeMap<>(kept(Entry.Comment.class).stream()
                        .collect(java.util.stream.Collectors.toMap(Entry.Comment::id, Entry.Comment::publish))));
        fire("#comment-c1 .comment-delete");
        assertEquals(3, kept(Entry.Comment.class).size(), "one is asked first");
        fire("#comment-c1 .comment-delete-sure");
        assertEquals(2, kept(Entry.Comment.class).size());
        assertTrue(kept(Entry.Sign.class).isEmpty(), "its words are nowhere any more");
        assertTrue(kept(Entry.Tally.class).isEmpty());
        onFx(() -> {
            robot.lookup("#voices-find").<javafx.scene.control.TextField>query().setText("night");
            return null;
        });
        settle();
        assertNull(onFx(() -> stage.getScene().lookup("#comment-c2")));
        fire("#comment-c3 .comment-edit");
        press(KeyCode.END);
        robot.write(" Never.", 0);
        press(KeyCode.ENTER);
        assertEquals(
                "Nobody asks the night shift. Never.",
                kept(Entry.Comment.class).get(1).text());
    }

    @Test
    void ballotsAreEnteredByKeyboardAloneAndItemsPlacedByArrows() {
        show(1280, 720, () -> new BallotsView(kit, captures, () -> {}));
        onFx(() -> {
            stage.getScene().lookup("#ballots-s8 .text-field").requestFocus();
            return null;
        });
        robot.write("1", 0);
        press(KeyCode.TAB);
        robot.write("1", 0);
        press(KeyCode.ENTER);
        robot.write("7", 0);
        press(KeyCode.ENTER);
        robot.write("2", 0);
        List<Entry.Ballot> dots = kept(Entry.Ballot.class).stream()
                .filter(ballot -> ballot.slide().equals("s8"))
                .toList();
        assertEquals(3, dots.size(), "each is kept while it is entered");
        assertTrue(dots.stream().anyMatch(ballot -> ballot.marks().equals(new TreeMap<>(Map.of("a", 1, "b", 1)))));
        assertTrue(onFx(() -> stage.getScene().getRoot().lookupAll(".warning-text").stream()
                .anyMatch(node -> node instanceof javafx.scene.control.Label label
                        && label.getText().equals("not counted: 7 dots given, 2 allowed"))));
        onFx(() -> {
            stage.getScene().lookup("#ballots-s11 .text-field").requestFocus();
            return null;
        });
        robot.write("1", 0);
        onFx(() -> {
            stage.getScene().lookup("#ballots-s11 .ballot-reason").requestFocus();
            return null;
        });
        robot.write("too far away", 0);
        assertTrue(kept(Entry.Ballot.class).stream()
                .anyMatch(ballot -> "too far away".equals(ballot.reasons().get("a"))));
        onFx(() -> {
            stage.getScene().lookup("#spot-a").requestFocus();
            return null;
        });
        press(KeyCode.UP, KeyCode.UP, KeyCode.LEFT);
        Entry.Placement placed = kept(Entry.Placement.class).get(0);
        assertEquals(0.6, placed.impact(), 1e-9);
        assertEquals(1, kept(Entry.Placement.class).size(), "moved, not placed again");
        picture("workshop/ballots-en");
        onFx(() -> {
            language.speak("es");
            appearance.themeProperty().set(ColorTheme.DARK);
            return null;
        });
        resize(1920, 1080);
        picture("workshop/ballots-es-dark");
    }
}
