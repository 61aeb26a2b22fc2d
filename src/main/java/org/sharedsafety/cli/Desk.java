package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.Map;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.Services;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/**
 * What a command works with.
 *
 * @param onTerminal whether a person watches, so that progress is worth showing
 * @param environment of the process
 */
public record Desk(
        Services services, Terminal terminal, Texts texts, boolean onTerminal, Map<String, String> environment) {
    private static final String PROJECT_VARIABLE = "SHARED_SAFETY_PROJECT";

    /** Runs a job to its end on this thread, with its progress on the terminal. */
    <T> T run(Job<T> job) {
        TerminalProgress progress = new TerminalProgress(terminal, texts, onTerminal);
        try {
            return job.run(progress);
        } finally {
            progress.end();
        }
    }

    /** Opens the project that the option or the environment names. */
    OpenProject open(Common common, Access access) {
        Path named = common.project;
        if (named == null) {
            String fallback = environment.getOrDefault(PROJECT_VARIABLE, "");
            if (fallback.isBlank()) {
                throw WorkbenchException.of("cli.usage-no-project", "--project", PROJECT_VARIABLE);
            }
            named = Path.of(fallback);
        }
        OpenProject project = run(services.projects().opening(named, access));
        project.notices().forEach(notice -> terminal.note(texts.say(notice)));
        return project;
    }

    /** Numbers in the language of the command. */
    Numbers numbers() {
        return new Numbers(texts);
    }
}
