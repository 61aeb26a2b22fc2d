package org.sharedsafety.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.store.History;
import org.sharedsafety.store.IntegrityCheck;
import org.sharedsafety.store.ProjectFile;
import org.sharedsafety.store.Workstation;

/** Makes, opens and looks after projects. */
public final class ProjectService {
    /** How a project file's name ends. */
    public static final String ENDING = ".sharedsafety";

    private final Workstation workstation;
    private final Clock clock;

    public ProjectService(Workstation workstation, Clock clock) {
        this.workstation = workstation;
        this.clock = clock;
    }

    /** For what a project is opened. */
    public enum Access {
        READ,
        WRITE
    }

    /**
     * What a new project starts from.
     *
     * @param name as a person says it, or null for the file's name
     * @param country {@code US}, or empty for places of one's own
     * @param level of its places
     */
    public record NewProject(@Nullable String name, String country, String level) {}

    /** A step of history as a person sees it. */
    public record Step(long id, Message name, Instant at, String state) {}

    /**
     * What a look for damage found.
     *
     * @param schema the version of the file's tables
     */
    public record IntegrityReport(boolean isSound, int schema, List<Message> problems) {
        public IntegrityReport {
            problems = List.copyOf(problems);
        }

        static IntegrityReport of(IntegrityCheck.Report report) {
            List<Message> problems = new ArrayList<>();
            report.damage().forEach(damage -> problems.add(Message.of("check.damage", damage)));
            add(problems, "check.broken-references", report.brokenReferences());
            add(problems, "check.without-source", report.withoutSource());
            add(problems, "check.without-observation", report.sourcesWithoutObservation());
            add(problems, "check.incomplete-sources", report.incompleteSources());
            add(problems, "check.not-newest", report.notNewest());
            add(problems, "check.miscounted", report.miscounted());
            return new IntegrityReport(report.isSound(), report.schemaVersion(), problems);
        }

        private static void add(List<Message> problems, String key, long count) {
            if (count > 0) {
                problems.add(Message.of(key, count));
            }
        }
    }

    /** Makes a new project and opens it. */
    public Job<OpenProject> creating(Path path, NewProject start) {
        return progress -> {
            boolean us = start.country().equalsIgnoreCase(PlacesOfProject.UNITED_STATES);
            if (!us && !start.country().isBlank()) {
                throw WorkbenchException.of("project.unknown-country", start.country());
            }
            if (us && !PlacesOfProject.LEVELS.contains(start.level())) {
                throw WorkbenchException.of(
                        "cli.usage-level", start.level(), String.join(", ", PlacesOfProject.LEVELS));
            }
            progress.report("job.making-project", 0, 0);
            ProjectFile file = ProjectFile.create(withEnding(path), workstation, clock);
            try {
                file.writing(tx -> {
                    tx.project().put("country", us ? PlacesOfProject.UNITED_STATES : "");
                    tx.project().put("level", start.level());
                    tx.project().put("created", clock.instant().toString());
                    String name = start.name();
                    if (name != null) {
                        tx.project().put("name", name);
                    }
                    if (us) {
                        PlacesOfProject.putUnitedStates(tx);
                    }
                    return true;
                });
                return new OpenProject(file);
            } catch (RuntimeException | Error failed) {
                file.close();
                throw failed;
            }
        };
    }

    private static Path withEnding(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.contains(".") ? path : path.resolveSibling(name + ENDING);
    }

    /** Opens a project. */
    public Job<OpenProject> opening(Path path, Access access) {
        return progress -> {
            progress.report("job.opening-project", 0, 0);
            return new OpenProject(
                    access == Access.READ
                            ? ProjectFile.openReadOnly(path, workstation, clock)
                            : ProjectFile.open(path, workstation, clock));
        };
    }

    /** Looks for damage in the whole file. */
    public Job<IntegrityReport> checking(OpenProject project) {
        return progress -> IntegrityReport.of(project.file().check());
    }

    /** Writes a consistent copy while the project is open. */
    public Job<Path> backingUp(OpenProject project, Path target, boolean force) {
        return progress -> {
            progress.report("job.backing-up", 0, 0);
            project.file().backup(target, force);
            return target;
        };
    }

    /** Takes the last step back; empty where there is none. */
    public Job<Optional<Message>> undoing(OpenProject project) {
        return progress -> {
            Optional<History.Entry> entry =
                    project.file().writing(tx -> tx.history().undo());
            project.file().saveBack();
            return entry.map(History.Entry::name);
        };
    }

    /** Does the step taken back last again; empty where there is none. */
    public Job<Optional<Message>> redoing(OpenProject project) {
        return progress -> {
            Optional<History.Entry> entry =
                    project.file().writing(tx -> tx.history().redo());
            project.file().saveBack();
            return entry.map(History.Entry::name);
        };
    }

    /** Takes steps back, or does them again, until a step is the last one done; answers how many that took. */
    public Job<Integer> goingTo(OpenProject project, long step) {
        return progress -> {
            int steps = project.file().writing(tx -> tx.history().goTo(step));
            project.file().saveBack();
            return steps;
        };
    }

    /** Does a step that was set aside once more; answers the name of the new step. */
    public Job<Message> bringingBack(OpenProject project, long step) {
        return progress -> {
            Message name =
                    project.file().writing(tx -> tx.history().bringBack(step).name());
            project.file().saveBack();
            return name;
        };
    }

    /** All steps, newest first. */
    public List<Step> history(OpenProject project) {
        return project.reading(tx -> tx.history().all().stream()
                .map(entry -> new Step(
                        entry.id(),
                        entry.name(),
                        entry.at(),
                        entry.state().name().toLowerCase(java.util.Locale.ROOT)))
                .toList());
    }
}
