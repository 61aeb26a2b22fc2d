package org.sharedsafety.ui.reporting;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.Replay;
import org.sharedsafety.model.result.Reproduction;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;

/** Reports that were written: made anew and compared, and written again a year later. */
public final class AgainView extends BorderPane {
    private static final int NAMED = 50;

    private final Kit kit;
    private final AgainViewModel model;
    private final FilePicker files;
    private final VBox lines = new VBox(6);
    private final Button write;
    private Runnable shown = () -> {};

    /** @param first the way to write a first report, where none was written */
    public AgainView(Kit kit, AgainViewModel model, FilePicker files, Runnable first) {
        this.kit = kit;
        this.model = model;
        this.files = files;
        setId("reports-again");
        ComboBox<String> reports = new ComboBox<>(model.reports());
        reports.setId("again-report");
        reports.setPrefWidth(300);
        reports.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String name) {
                return name == null || name.isEmpty() ? kit.language().now("again.all") : name;
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        reports.valueProperty().bindBidirectional(model.chosenProperty());
        reports.accessibleTextProperty().bind(kit.language().say("again.report"));
        Button reproduce = kit.button("again.reproduce", Icon.CHECK_CIRCLE, model::reproduce, "accent");
        reproduce.setId("again-reproduce");
        Button give = kit.button(
                "again.give", null, () -> model.give(files.open(FilePicker.Kind.SPREADSHEET, true)), "plain");
        give.setId("again-give");
        Button replay = kit.button("again.replay", null, model::replay, "plain");
        replay.setId("again-replay");
        replay.disableProperty().bind(Bindings.isEmpty(model.chosenProperty()));
        write = kit.button("again.write", Icon.DOWNLOAD, this::save, "plain");
        write.setId("again-write");
        write.disableProperty().bind(model.replayed().shownProperty().isNull());
        FlowPane ways = new FlowPane(10, 8, reports, reproduce, give, replay, write);
        ways.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(8, kit.label("again.title", "section-title"), kit.paragraph("again.about", "muted"), ways);
        setTop(top);
        BorderPane.setMargin(top, new Insets(12, 16, 8, 16));
        lines.setPadding(new Insets(8, 16, 16, 16));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        EmptyState none = new EmptyState(
                kit,
                Icon.REPORTS,
                "again.empty.title",
                "again.empty.purpose",
                kit.button("again.empty.make", null, first, "accent"));
        // Only "all" is in the list where nothing was written; what came of it then has the room.
        centerProperty()
                .bind(Bindings.createObjectBinding(
                        () -> model.reports().size() <= 1 && lines.getChildren().isEmpty() ? none : scroll,
                        model.reports(),
                        lines.getChildren()));
        model.reproduced().shownProperty().addListener((observable, before, now) -> show(now));
        model.replayed().shownProperty().addListener((observable, before, now) -> show(now));
        model.reproduced().failureProperty().addListener((observable, before, now) -> show(now));
        model.replayed().failureProperty().addListener((observable, before, now) -> show(now));
        kit.language().textsProperty().addListener((observable, before, now) -> shown.run());
        model.writtenProperty().addListener((observable, before, now) -> {
            if (now != null) {
                lines.getChildren()
                        .add(
                                0,
                                new Note(
                                        kit,
                                        Note.Weight.DONE,
                                        kit.language().say("reporting.written", now.toString())));
            }
        });
    }

    private void save() {
        Replay replay = model.replayed().shown();
        if (replay != null) {
            files.save(FilePicker.Kind.WORKBOOK, replay.report().name() + ".xlsx")
                    .ifPresent(model::write);
        }
    }

    private void show(@Nullable Message failure) {
        if (failure != null) {
            lines.getChildren().setAll(new Note(kit, Note.Weight.BLOCK, said(failure)));
        }
    }

    private ObservableValue<String> said(Message message) {
        return kit.language().say(new SimpleObjectProperty<>(message));
    }

    private void line(String style, String key, Object... facts) {
        Label line = kit.paragraph(kit.language().say(key, facts), style);
        line.setWrapText(true);
        lines.getChildren().add(line);
    }

    private void show(@Nullable Reproduction result) {
        if (result == null) {
            return;
        }
        shown = () -> show(result);
        lines.getChildren().clear();
        line(
                "section-title",
                "reproduce.summary",
                result.matches(),
                result.mismatches(),
                result.unmade(),
                result.isMatch() ? 1 : 0);
        for (Reproduction.OfReport each : result.reports()) {
            line(
                    "body",
                    "reproduce.report." + each.outcome().code(),
                    each.name(),
                    each.writtenAt(),
                    each.numbers(),
                    each.sentences(),
                    each.otherNumbers().size(),
                    each.otherSentences().size());
            Message why = each.why();
            if (why != null) {
                lines.getChildren().add(kit.paragraph(said(why), "muted"));
            }
            each.methods()
                    .forEach(method -> line("muted", "reproduce.method", method.method(), method.then(), method.now()));
            each.otherSentences().stream()
                    .limit(NAMED)
                    .forEach(other ->
                            line("muted", "reproduce.sentence", other.sheet(), text(other.said()), text(other.made())));
            each.otherNumbers().stream()
                    .limit(NAMED)
                    .forEach(other -> line(
                            "muted",
                            "reproduce.number",
                            other.sheet(),
                            other.id(),
                            text(other.said()),
                            text(other.made())));
        }
        for (Reproduction.OfImport each : result.imports()) {
            line(
                    "body",
                    "reproduce.import." + outcome(each),
                    each.file(),
                    each.matches(),
                    each.mismatches(),
                    each.unmade(),
                    each.sha256());
        }
        result.differences().stream()
                .limit(NAMED)
                .forEach(each -> line(
                        "muted",
                        "reproduce.difference." + each.kind(),
                        each.metric() + " · " + each.place() + " · " + each.period() + " · " + each.group(),
                        (each.file() + " " + each.cell()).strip(),
                        String.join(", ", each.fields())));
    }

    private static String outcome(Reproduction.OfImport each) {
        return (each.source().isAtHand() ? each.outcome().code() : each.source().code()).toLowerCase(Locale.ROOT);
    }

    private void show(@Nullable Replay replay) {
        if (replay == null) {
            return;
        }
        shown = () -> show(replay);
        lines.getChildren().clear();
        line(
                "section-title",
                "replay.summary",
                replay.report().name(),
                replay.writtenAt(),
                replay.sentences().size(),
                replay.numbers().size());
        for (Replay.Said each : replay.sentences()) {
            String then = each.withheld() ? kit.language().now("replay.withheld") : text(each.then());
            line("body", "replay.sentence", each.sheet(), then, text(each.now()));
        }
        replay.numbers().stream().limit(NAMED).forEach(each -> {
            String what = each.measure() + ", " + each.place() + ", " + each.period();
            if (each.hidden()) {
                line("muted", "replay.restated-hidden", what);
            } else if (each.now() == null) {
                line("muted", "replay.restated-gone", what, text(each.then()));
            } else {
                line("muted", "replay.restated", what, text(each.then()), text(each.now()));
            }
        });
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}
