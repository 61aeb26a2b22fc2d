package org.sharedsafety.ui.workshop;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.chart.VoteWords;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.RoomRecord;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.PageBody;

/** What came of the chosen workshop: votes, what was agreed, what people want, and the files it leaves. */
public final class DecideView extends ScrollPane {
    private final Kit kit;
    private final DecideViewModel model;
    private final Look look;

    /**
     * How it draws and asks.
     *
     * @param background draws figures
     */
    public record Look(ObservableValue<Theme> theme, Consumer<Runnable> background, FilePicker files) {}

    public DecideView(Kit kit, DecideViewModel model, Look look) {
        this.kit = kit;
        this.model = model;
        this.look = look;
        setId("workshop-decide");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.heldProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        model.mergedProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        DecideSource.Held held = model.heldProperty().get();
        Message failure = model.failureProperty().get();
        if (held == null) {
            EmptyState empty = new EmptyState(
                    kit, Icon.WORKSHOPS, "tab.workshops.decide", "workshop.decide.purpose", bring("accent"));
            if (failure != null) {
                empty.getChildren()
                        .add(note(Note.Weight.CAUTION, kit.language().texts().say(failure)));
            }
            setContent(empty);
            return;
        }
        double stood = getVvalue();
        PageBody body = new PageBody();
        body.getChildren().addAll(head(held.record()), files(held.record().workshop()));
        Node report = merged();
        if (report != null) {
            body.getChildren().add(report);
        }
        boolean any = false;
        for (RoomRecord.Station station : held.record().stations()) {
            if (station.slide().poll() != null) {
                any = true;
                body.getChildren().add(new DecideVoteCard(kit, model, look, held.record(), station));
            }
        }
        if (!any) {
            body.getChildren().add(kit.paragraph("workshop.decide.no-vote", "muted"));
        }
        body.getChildren().add(new DecideAgreed(kit, model, held.record(), held.measures()));
        body.getChildren().add(new DecidePriorities(kit, model, held));
        held.weights().forEach(weights -> body.getChildren().add(new DecideWeights(kit, look, weights)));
        setContent(body);
        setVvalue(stood);
    }

    private Note note(Note.Weight weight, String words) {
        return new Note(kit, weight, new ReadOnlyStringWrapper(words));
    }

    private Node head(RoomRecord record) {
        Workshop workshop = record.workshop();
        Label title = new Label(workshop.title().in(kit.language().code()));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        VoteWords words = new VoteWords(kit.language().texts());
        String who = record.people() > 0
                ? words.who(workshop, record.people()) + ". " + kit.language().now("finding.w31", record.people())
                : kit.language().now("workshop.decide.nobody-counted") + ".";
        Label about = new Label(who);
        about.setId("decide-who");
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        return new javafx.scene.layout.VBox(4, title, about);
    }

    private FlowPane files(Workshop workshop) {
        String name = workshop.title()
                .in(kit.language().code())
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .strip();
        Button record = kit.button(
                "workshop.decide.record",
                null,
                () -> save(FilePicker.Kind.WORKBOOK, name + ".xlsx", path -> model.writeWorkbook(workshop.id(), path)),
                "accent");
        record.setId("decide-record");
        Button returned = kit.button(
                "workshop.decide.return",
                null,
                () -> save(FilePicker.Kind.DOCUMENT, name + ".pdf", path -> model.writeReturn(workshop.id(), path)));
        returned.setId("decide-return");
        Button copy = kit.button(
                "workshop.decide.copy", null, () -> save(FilePicker.Kind.PROJECT, name + ".sharedsafety", model::copy));
        copy.setId("decide-copy");
        return new FlowPane(8, 8, record, returned, copy, bring());
    }

    private void save(FilePicker.Kind kind, String name, Consumer<Path> write) {
        look.files().save(kind, name).ifPresent(write);
    }

    private Button bring(String... styles) {
        Button bring = kit.button(
                "workshop.decide.bring",
                null,
                () -> look.files().open(FilePicker.Kind.PROJECT, false).stream()
                        .findFirst()
                        .ifPresent(model::merge),
                styles);
        bring.setId("decide-bring");
        return bring;
    }

    private @Nullable Node merged() {
        var home = model.mergedProperty().get();
        if (home == null) {
            return null;
        }
        DecideSource.Held held = model.heldProperty().get();
        PageBody report = new PageBody();
        report.setId("decide-merged");
        report.getStyleClass().remove("page");
        report.getChildren()
                .add(note(
                        home.differing().isEmpty() ? Note.Weight.DONE : Note.Weight.CAUTION,
                        kit.language()
                                .now(
                                        "workshop.decide.merged",
                                        home.added(),
                                        home.same(),
                                        home.deleted(),
                                        home.differing().size())));
        DecideDiffering words = new DecideDiffering(
                kit.language().texts(), held == null ? null : held.record().workshop());
        home.differing().forEach(each -> report.getChildren()
                .add(note(
                        Note.Weight.INFO,
                        kit.language().now("workshop.decide.differs", words.of(each.here()), words.of(each.there())))));
        return report;
    }
}
