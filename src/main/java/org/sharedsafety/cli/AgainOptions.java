package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Replay;
import org.sharedsafety.model.result.Reproduction;
import org.sharedsafety.service.BookRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.WrittenBook;
import picocli.CommandLine.Option;

/** What is asked of reports that were written before. */
final class AgainOptions {
    @Option(
            names = "--reproduce",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "FILE|NAME",
            description = "${bundle:cli.report.reproduce}")
    @Nullable
    String reproduce;

    @Option(names = "--replay", paramLabel = "FILE|NAME", description = "${bundle:cli.report.replay}")
    @Nullable
    String replay;

    @Option(names = "--source", arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.report.source}")
    List<Path> sources = new ArrayList<>();

    /** Makes everything anew and says what matches; the reports that are meant, or all. */
    ExitStatus reproduce(Desk desk, OpenProject project, boolean json) {
        Reproduction result = desk.run(desk.services()
                .reproductions()
                .reproducing(project, reproduce == null || reproduce.isBlank() ? null : reproduce, sources));
        if (json) {
            desk.terminal().json(ReproduceJson.of(result));
        } else {
            new ReproduceText(desk).print(result);
        }
        return result.isMatch() ? ExitStatus.DONE : ExitStatus.QUESTIONS_REMAIN;
    }

    /** Says what a report of before says otherwise now, and writes it where it is said whereto. */
    ExitStatus replay(Desk desk, OpenProject project, boolean json, BookRequest request) {
        Replay result = desk.run(desk.services().replays().replaying(project, Objects.requireNonNull(replay)));
        boolean writes = !request.out().toString().isEmpty();
        WrittenBook written = writes ? desk.run(desk.services().replays().writing(project, result, request)) : null;
        if (json) {
            desk.terminal().json(ReplayText.json(result, written));
        } else {
            new ReplayText(desk).print(result);
            if (written != null && written.file() != null) {
                desk.terminal()
                        .line(desk.texts()
                                .say(
                                        "cli.report.book",
                                        written.file().toString(),
                                        written.sheets().size()));
            }
        }
        if (written != null && written.file() == null) {
            desk.terminal().note(desk.texts().say("cli.report.unaccepted"));
            written.unaccepted().forEach(finding -> desk.terminal()
                    .note("  ! " + finding.code() + "  " + desk.texts().say(finding.message())));
            return ExitStatus.QUESTIONS_REMAIN;
        }
        return ExitStatus.DONE;
    }
}
