package org.sharedsafety.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /**
     * Keeps a definition under its name as its next version, as a step of history; one that says the same is kept no
     * second time; measures that the catalogue does not know are refused.
     */
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
            List<Definition> before = versions(project, definition.name());
            if (!before.isEmpty() && before.get(0).saysTheSame(definition)) {
                return before.get(0);
            }
            int version =
                    before.isEmpty() ? 1 : Math.max(before.get(0).agreement().version(), before.size()) + 1;
            Definition next = definition.agreed(definition.agreement().as(version));
            project.file().writing(tx -> {
                tx.history()
                        .changeSetting(
                                Message.of("history.definition", next.name()),
                                SETTING + next.name(),
                                DefinitionText.write(next, before));
                return true;
            });
            project.file().saveBack();
            return next;
        };
    }

    /** All versions of the definition of a name, newest first; empty where there is none. */
    public List<Definition> versions(OpenProject project, String name) {
        return project.reading(tx -> tx.project().get(SETTING + name))
                .map(text -> {
                    List<Definition> all = new ArrayList<>();
                    all.add(DefinitionText.read(text, name));
                    all.addAll(DefinitionText.earlier(text, name));
                    return all;
                })
                .orElse(List.of());
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
                .orElseThrow(() -> {
                    List<String> kept = names(project);
                    return kept.isEmpty()
                            ? WorkbenchException.of("definition.none", name)
                            : WorkbenchException.of("definition.no-such", name, String.join(", ", kept));
                });
    }
}
