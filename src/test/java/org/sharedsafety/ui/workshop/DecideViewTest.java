package org.sharedsafety.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.SampleFile;
import org.sharedsafety.WholeProgram;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WantedPriorities;
import org.sharedsafety.model.workshop.Audience;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.RoomRecordService.RecordRequest;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.InPlaceJobs;

/** Deciding and what comes after, by mouse over the real services: what is done here is in the project. */
class DecideViewTest extends FxTest {
    private static final Instant NOW = Instant.parse("2026-05-12T17:00:00Z");

    @TempDir
    private Path folder;

    private final Parallel parallel = new Parallel(2);
    private final SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final List<Message> told = new ArrayList<>();
    private Services services;
    private OpenProject project;
    private Workshop workshop;
    private DecideViewModel model;
    private WorkshopsViewModel workshops;

    @BeforeEach
    void holdWorkshop() {
        services = WholeProgram.services(folder.resolve("program"), Clock.fixed(NOW, ZoneOffset.UTC), parallel);
        project = SampleFile.opened(services.projects(), folder.resolve("sample.sharedsafety"));
        Workshop made = services.workshops()
                .making(
                        project,
                        words("An evening on safety", "Una noche sobre seguridad"),
                        List.of("en", "es"),
                        Audience.MIXED,
                        List.of())
                .run(Progress.NONE);
        workshop = services.workshops()
                .changing(project, made.id(), Message.of("history.workshop-made", "x"), before -> before.held(
                                before.title(),
                                LocalDate.of(2026, 5, 12),
                                "Doña Luz Library",
                                before.languages(),
                                before.audience())
                        .withSlides(List.of(
                                vote("s1", "What should come first?", "¿Qué debe ir primero?", PollMethod.DOTS, false),
                                vote("s2", "Can we live with it?", "¿Podemos aceptarlo?", PollMethod.SUPPORT, false),
                                vote("s3", "Help and effort", "Ayuda y esfuerzo", PollMethod.IMPACT_EFFORT, false),
                                vote("s4", "Which first step?", "¿Qué primer paso?", PollMethod.DOTS, true))))
                .run(Progress.NONE);
        talk();
        workshops = new WorkshopsViewModel(
                new InPlaceJobs(),
                new WorkshopsSource(
                        () -> services.workshops().workshops(project), title -> progress -> workshop, () -> {}));
        model = new DecideViewModel(new InPlaceJobs(), source(), workshops);
    }

    private static Slide vote(String id, String en, String es, PollMethod method, boolean open) {
        List<PollItem> items = List.of(
                new PollItem("a", words("Lights on River Street", "Luces en la calle River"), ""),
                new PollItem(
                        "b",
                        words("The church basement open till ten", "El sótano de la iglesia abierto hasta las diez"),
                        ""),
                new PollItem(
                        "c", words("Rides home after night shifts", "Transporte a casa tras el turno de noche"), ""),
                new PollItem("d", words("More counselors at school", "Más consejeros en la escuela"), ""));
        return Slide.of(id, SlideKind.VOTE, words(en, es))
                .withPoll(new Poll(method, items, 2, 0, 0.8, List.of("youth", "survivors"), open));
    }

    private static Wording words(String en, String es) {
        return Wording.of("en", en).with("es", es);
    }

    private void talk() {
        List<Entry> said = new ArrayList<>();
        String id = workshop.id();
        said.add(new Entry.Tally("people", id, "", "people", 34, NOW));
        String[] order = {"a", "b", "c", "d"};
        for (int i = 0; i < 34; i++) {
            String group = i < 12 ? "youth" : i < 16 ? "survivors" : "";
            TreeMap<String, Integer> dots = new TreeMap<>();
            dots.merge(order[i % 3], 1, Integer::sum);
            dots.merge(order[i % 4], 1, Integer::sum);
            TreeMap<String, Integer> levels = new TreeMap<>();
            levels.put("a", i < 14 ? 5 : i < 28 ? 4 : i < 32 ? 3 : 1);
            levels.put("b", 1 + i % 5);
            levels.put("c", i < 20 ? 3 : 2);
            levels.put("d", i < 29 ? 4 : 3);
            TreeMap<String, String> why = new TreeMap<>();
            if (i >= 32) {
                why.put("a", "Light wakes the children");
            }
            String table = "table " + (1 + i % 4);
            said.add(new Entry.Ballot("a" + i, id, "s1", group, table, dots, new TreeMap<>(), NOW));
            said.add(new Entry.Ballot("b" + i, id, "s2", group, table, levels, why, NOW));
            said.add(new Entry.Ballot("c" + i, id, "s4", group, table, dots, new TreeMap<>(), NOW));
        }
        double[][] places = {{0.9, 0.3}, {0.7, 0.8}, {0.4, 0.25}, {0.25, 0.7}};
        for (int i = 0; i < order.length; i++) {
            said.add(new Entry.Placement("p" + i, id, "s3", order[i], "table 1", places[i][0], places[i][1], NOW));
        }
        Definition definition = services.definitions()
                .keeping(
                        project,
                        new Definition(
                                "Our well-being",
                                "",
                                List.of(new Definition.Domain(
                                        "All",
                                        1,
                                        List.of(
                                                new Definition.Part("PH04", null, 1),
                                                new Definition.Part("V01", null, 1))))))
                .run(Progress.NONE);
        for (int i = 1; i <= 3; i++) {
            said.add(new Entry.Weighed(
                    "w" + i,
                    id,
                    "",
                    "table " + i,
                    definition.name(),
                    new TreeMap<>(Map.of("PH04", (double) i, "V01", 1.0)),
                    NOW));
        }
        services.captures().keeping(project, said).run(Progress.NONE);
    }

    private DecideSource source() {
        return new DecideSource(
                id -> progress -> new DecideSource.Held(
                        services.roomResults().record(project, id, false).run(progress),
                        services.roomWeights().weights(project, id).run(progress),
                        List.of(BudgetTag.ENFORCEMENT, BudgetTag.PREVENTION),
                        services.priorities().wanted(project),
                        List.copyOf(project.metrics().values())),
                () -> new Entry.Decision(
                        services.captures().newId(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        null,
                        "",
                        "",
                        services.captures().now()),
                decision -> services.captures().keeping(project, decision),
                id -> services.captures().deleting(project, id),
                (id, slide) -> services.workshops()
                        .changing(project, id, Message.of("history.workshop-closed", slide), before -> {
                            Slide vote = before.slide(slide).orElseThrow();
                            return before.with(vote.withPoll(vote.poll().opened(false)));
                        }),
                wanted -> services.priorities().keepingWanted(project, wanted),
                (id, out) -> services.roomRecords().writingWorkbook(project, new RecordRequest(id, "en", out, true)),
                (id, out) -> services.roomRecords()
                        .writingReturnSheet(project, new RecordRequest(id, "en", out, true), "LETTER"),
                copy -> services.roomMerges().bringing(project, copy),
                out -> services.projects().backingUp(project, out, true),
                told::add);
    }

    @AfterEach
    void closeProject() {
        project.close();
        parallel.close();
    }

    /** Files that the person names. */
    private final class Picked implements FilePicker {
        @Override
        public List<Path> open(Kind kind, boolean many) {
            return List.of(folder.resolve("copy.sharedsafety"));
        }

        @Override
        public Optional<Path> save(Kind kind, String name) {
            String ending = name.substring(name.lastIndexOf('.'));
            return Optional.of(
                    folder.resolve(ending.equals(".sharedsafety") ? "copy.sharedsafety" : "record" + ending));
        }
    }

    private void begin(int width, int height) {
        show(width, height, () -> new DecideView(kit, model, new DecideView.Look(theme, Runnable::run, new Picked())));
        onFx(() -> {
            workshops.refresh();
            return null;
        });
        until(() -> model.heldProperty().get() != null);
    }

    private void press(String id) {
        onFx(() -> {
            ((Button) stage.getScene().lookup("#" + id)).fire();
            return null;
        });
        settle();
    }

    private String everything() {
        return onFx(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void whatIsDecidedHereIsInTheProject() {
        begin(1280, 720);
        assertTrue(everything().contains("34 people on May 12, 2026 at Doña Luz Library"), everything());
        assertTrue(everything().contains("Counted with all, not shown apart: survivors"), everything());
        assertFalse(everything().toLowerCase(java.util.Locale.ROOT).contains("the community"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        picture(pictureName("workshop-decide"));
        onFx(() -> {
            ((DecideView) stage.getScene().getRoot()).setVvalue(0.35);
            return null;
        });
        picture(pictureName("workshop-decide-middle"));

        assertNotNull(stage.getScene().lookup("#close-s4"), "an open vote is not counted");
        press("close-s4");
        assertFalse(services.workshops()
                .workshop(project, workshop.id())
                .orElseThrow()
                .slide("s4")
                .orElseThrow()
                .poll()
                .open());

        onFx(() -> {
            ((TextField) stage.getScene().lookup("#decision-text")).setText("Ask the county for lights");
            ((TextField) stage.getScene().lookup("#decision-owner")).setText("Rosa");
            return null;
        });
        press("decision-add");
        Entry.Decision decision = decision();
        assertEquals("Rosa", decision.owner());
        onFx(() -> {
            ((TextField) stage.getScene().lookup("#done-" + decision.id())).setText("Twelve lamps stand");
            return null;
        });
        press("keep-done-" + decision.id());
        assertEquals("Twelve lamps stand", decision().done());

        onFx(() -> {
            purpose("a", BudgetTag.PREVENTION);
            purpose("b", BudgetTag.RECOVERY);
            purpose("c", BudgetTag.PREVENTION);
            return null;
        });
        press("decide-take");
        assertEquals(
                new WantedPriorities(
                        List.of(BudgetTag.PREVENTION, BudgetTag.RECOVERY),
                        "34 people on May 12, 2026 at Doña Luz Library"),
                services.priorities().wanted(project));

        press("decide-record");
        press("decide-return");
        press("decide-copy");
        assertTrue(Files.exists(folder.resolve("record.xlsx")) && Files.exists(folder.resolve("record.pdf")));
        services.captures().deleting(project, "a0").run(Progress.NONE);
        press("decide-bring");
        until(() -> stage.getScene().lookup("#decide-merged") != null);
        assertTrue(everything().contains("Deleted here and left so: 1"), everything());
        onFx(() -> {
            ((DecideView) stage.getScene().getRoot()).setVvalue(1);
            return null;
        });
        picture(pictureName("workshop-decide-end"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    private Entry.Decision decision() {
        return services.captures().entries(project, workshop.id()).stream()
                .filter(Entry.Decision.class::isInstance)
                .map(Entry.Decision.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // The list of purposes holds purposes.
    private void purpose(String item, BudgetTag tag) {
        ((ComboBox<BudgetTag>) stage.getScene().lookup("#purpose-" + item)).setValue(tag);
    }

    @Test
    void inSpanishAndInTheDark() {
        onFx(() -> {
            language.speak("es");
            appearance = new org.sharedsafety.ui.common.Appearance(ColorTheme.DARK);
            theme.set(Theme.DARK);
            return null;
        });
        begin(1920, 1080);
        assertTrue(everything().contains("34 personas el 12 de mayo de 2026 en Doña Luz Library"), everything());
        assertFalse(everything().contains("la comunidad votó"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        picture(pictureName("workshop-decide"));
        Label who = (Label) stage.getScene().lookup("#decide-who");
        assertNotNull(who);
        onFx(() -> {
            ((DecideView) stage.getScene().getRoot()).setVvalue(0.6);
            return null;
        });
        picture(pictureName("workshop-decide-middle"));
    }
}
