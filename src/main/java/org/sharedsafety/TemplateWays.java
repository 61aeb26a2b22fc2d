package org.sharedsafety;

import java.nio.file.Path;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.TemplateService;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.shell.ShellViewModel;

/** Asks where a workbook to be filled in is kept, writes it there and says so. */
record TemplateWays(
        TemplateService templates, FxJobs jobs, DeskSession session, Kit kit, FilePicker files, ShellViewModel shell) {
    /** Writes one kind of workbook. */
    @FunctionalInterface
    private interface Writing {
        Job<Path> to(OpenProject project, Path file, String language);
    }

    /** For any official numbers. */
    void data() {
        ask("template.file", templates::writing);
    }

    /** Four questions about trust to print, and a sheet for how many answered what. */
    void trust() {
        ask("trust.file", templates::trustSurvey);
    }

    /** The steps of alternatives to jail. */
    void pathway() {
        ask("pathway.file", templates::pathway);
    }

    private void ask(String name, Writing writing) {
        files.save(FilePicker.Kind.WORKBOOK, kit.language().now(name))
                .ifPresent(file -> jobs.start(
                        Message.of("job.template"),
                        writing.to(session.project(), file, kit.language().code()),
                        written -> shell.tell(Message.of("shell.template", String.valueOf(written)))));
    }
}
