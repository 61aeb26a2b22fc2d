package org.sharedsafety.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.store.DefinitionText;

/** Definitions of a community, kept in the project under their names; older ones stay in its history. */
public final class DefinitionService {
    private static final String SETTING = "definition:";
    private static final long MOST_BYTES = 1_000_000;

    /** Reads a definition from a file. */
    public Definition read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw WorkbenchException.of("definition.unreadable", file.toString(), "> 1 MB");
            }
            return DefinitionText.read(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (IOException failed) {
            throw WorkbenchException.of("definition.unreadable", file.toString(), failed.toString());
        }
    }

    /** Keeps a definition under its name, as a step of history; measures that the catalogue does not know are refused. */
    public Job<Definition> keeping(OpenProject project, Definition definition) {
        return progress -> {
            TreeSet<String> unknown = new TreeSet<>();
            definition.parts().forEach(part -> {
                if (!project.metrics().containsKey(part.metric())) {
                    unknown.add(part.metric());
                }
            });
            if (!unknown.isEmpty()) {
                throw WorkbenchException.of(
                        "definition.unknown-measures", definition.name(), String.join(", ", unknown));
            }
            project.file().writing(tx -> {
                tx.history()
                        .changeSetting(
                                Message.of("history.definition", definition.name()),
                                SETTING + definition.name(),
                                DefinitionText.write(definition));
                return true;
            });
            project.file().saveBack();
            return definition;
        };
    }

    /** The names of the definitions that the project keeps. */
    public List<String> names(OpenProject project) {
        return project.reading(tx -> tx.project().all().keySet().stream()
                .filter(name -> name.startsWith(SETTING))
                .map(name -> name.substring(SETTING.length()))
                .toList());
    }

    /** The definition of a name; fails with the names there are. */
    public Definition find(OpenProject project, String name) {
        return project.reading(tx -> tx.project().get(SETTING + name))
                .map(text -> DefinitionText.read(text, name))
                .orElseThrow(
                        () -> WorkbenchException.of("definition.no-such", name, String.join(", ", names(project))));
    }
}
