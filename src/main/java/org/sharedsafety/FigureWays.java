package org.sharedsafety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.EventService;
import org.sharedsafety.service.FigureLook;
import org.sharedsafety.service.FigureService;
import org.sharedsafety.service.FigureService.FigureRequest;
import org.sharedsafety.service.PriorityService;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.shell.ShellViewModel;

/** The ways of a figure out of the window: clipboard and file, each made anew as an output. */
final class FigureWays {
    private static final String SOLUTIONS = "solutions";
    private static final List<String> MEASURES = List.of("metric", "y", "x", "need");
    private static final FigureLook COPY = new FigureLook(1_600, 900, FigureLook.USUAL.theme(), 1);

    private final FigureService figures;
    private final EventService events;
    private final PriorityService solutions;
    private final FxJobs jobs;
    private final DeskSession session;
    private final Kit kit;
    private final FilePicker files;
    private final ShellViewModel shell;
    private final Consumer<ViewQuestion> collect;
    private final BiConsumer<String, ViewQuestion> open;

    FigureWays(
            FigureService figures,
            EventService events,
            PriorityService solutions,
            FxJobs jobs,
            DeskSession session,
            Kit kit,
            FilePicker files,
            ShellViewModel shell,
            Consumer<ViewQuestion> collect,
            BiConsumer<String, ViewQuestion> open) {
        this.figures = figures;
        this.events = events;
        this.solutions = solutions;
        this.jobs = jobs;
        this.session = session;
        this.kit = kit;
        this.files = files;
        this.shell = shell;
        this.collect = collect;
        this.open = open;
    }

    /** The doors that every figure card is given. */
    FigureDoors doors() {
        return new FigureDoors(
                this::copyPicture,
                this::copyData,
                this::save,
                collect,
                question -> events.about(session.project(), question),
                new FigureDoors.Tried(this::isTried, question -> open.accept(SOLUTIONS, question)));
    }

    /** Whether the project holds a solution for one of the measures that a figure shows. */
    private boolean isTried(ViewQuestion question) {
        return solutions.solutions(session.project()).stream()
                .anyMatch(solution -> !solution.metric().isEmpty()
                        && MEASURES.stream().map(name -> question.get(name, "")).anyMatch(solution.metric()::equals));
    }

    private void copyPicture(ViewQuestion question) {
        jobs.start(
                Message.of("job.figure"),
                figures.picturing(
                        session.project(), question, COPY, kit.language().code()),
                copied -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(image(copied.png()));
                    Clipboard.getSystemClipboard().setContent(content);
                    shell.say(Message.of("figure.copied-picture", copied.hidden()));
                });
    }

    private static Image image(Supplier<InputStream> png) {
        try (InputStream in = png.get()) {
            return new Image(in);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void copyData(ViewQuestion question) {
        jobs.start(
                Message.of("job.figure"),
                figures.data(session.project(), question, kit.language().code()),
                copied -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(copied.text());
                    Clipboard.getSystemClipboard().setContent(content);
                    shell.say(Message.of("figure.copied-data", copied.hidden()));
                });
    }

    private void save(ViewQuestion question) {
        files.save(FilePicker.Kind.PICTURE, question.view() + ".png")
                .ifPresent(file -> jobs.start(
                        Message.of("job.figure"),
                        figures.writing(
                                session.project(),
                                new FigureRequest(
                                        question,
                                        FigureLook.USUAL,
                                        file,
                                        kit.language().code(),
                                        true)),
                        written -> shell.say(
                                Message.of("figure.saved", String.valueOf(written.file()), written.hidden()))));
    }
}
