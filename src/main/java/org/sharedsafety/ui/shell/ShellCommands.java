package org.sharedsafety.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the window asks others to do.
 *
 * @param openExample opens the example project, making it where it does not exist yet
 * @param newProject makes a project and opens it
 * @param openProject opens a project file
 * @param importFiles brings spreadsheets into the import page
 * @param export writes the report
 * @param undo takes back what was changed last: a setting of the view in front, else a step of history
 * @param redo does it again
 * @param undoStep takes back the last step of history
 * @param collect adds the view in front to the collection
 * @param saveTemplate writes a template workbook for data, already filled with headers
 * @param present shows the chosen workshop to the room
 * @param results brings in what was captured in a copy of the project
 * @param glossary opens the glossary at the word of a code, or all of it for an empty one
 */
public record ShellCommands(
        Runnable openExample,
        Consumer<NewProject> newProject,
        Consumer<Path> openProject,
        Consumer<List<Path>> importFiles,
        Runnable export,
        Runnable undo,
        Runnable redo,
        Runnable undoStep,
        Runnable collect,
        Consumer<Path> saveTemplate,
        Runnable present,
        Runnable results,
        Consumer<String> glossary) {
    /**
     * A project to be made.
     *
     * @param file where it is kept
     * @param country such as {@code US}, or empty for a geography of one's own
     * @param level the usual level of places, a county or a state
     */
    public record NewProject(Path file, String country, String level) {}
}
