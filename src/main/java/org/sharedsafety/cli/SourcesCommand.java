package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SourceDetails;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.SourceEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the files of the project with publisher, terms, address and dates, and records them. */
@Command(name = "sources", description = "${bundle:cli.sources.about}")
final class SourcesCommand extends ProjectCommand {
    /** What to do with the sources. */
    enum Action {
        LIST,
        SET,
        ACCEPT
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "list|set|accept",
            description = "${bundle:cli.sources.action}")
    Action action = Action.LIST;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SOURCE", description = "${bundle:cli.sources.source}")
    @Nullable
    Long source;

    @Option(names = "--publisher", paramLabel = "TEXT", description = "${bundle:cli.sources.publisher}")
    @Nullable
    String publisher;

    @Option(
            names = {"--licence", "--license"},
            paramLabel = "TEXT",
            description = "${bundle:cli.sources.licence}")
    @Nullable
    String licence;

    @Option(names = "--address", paramLabel = "TEXT", description = "${bundle:cli.sources.address}")
    @Nullable
    String address;

    @Option(names = "--published", paramLabel = "DATE", description = "${bundle:cli.sources.published}")
    @Nullable
    String published;

    @Option(names = "--downloaded", paramLabel = "DATE", description = "${bundle:cli.sources.downloaded}")
    @Nullable
    String downloaded;

    @Option(names = "--agency", paramLabel = "TEXT", description = "${bundle:cli.sources.agency}")
    @Nullable
    String agency;

    @Option(names = "--notes", paramLabel = "TEXT", description = "${bundle:cli.sources.notes}")
    @Nullable
    String notes;

    SourcesCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    Access access() {
        return action == Action.LIST ? Access.READ : Access.WRITE;
    }

    @Override
    ExitStatus run(OpenProject project) {
        if (action == Action.SET && source == null) {
            throw WorkbenchException.of("cli.usage-source");
        }
        for (SourceEntry entry : list(project)) {
            Long wanted = source;
            if (action != Action.LIST
                    && (wanted == null || wanted == entry.file().id())) {
                SourceDetails details = action == Action.SET ? said(entry.file().details()) : entry.proposed();
                desk.run(
                        desk.services().files().describing(project, entry.file().id(), details));
            }
        }
        List<SourceEntry> now = list(project);
        if (common.json) {
            desk.terminal().json(now.stream().map(this::json).toList());
        } else {
            now.forEach(this::print);
        }
        return ExitStatus.DONE;
    }

    private List<SourceEntry> list(OpenProject project) {
        List<SourceEntry> all = desk.run(desk.services().files().listing(project));
        Long wanted = source;
        List<SourceEntry> chosen = all.stream()
                .filter(entry -> wanted == null || entry.file().id() == wanted)
                .toList();
        if (wanted != null && chosen.isEmpty()) {
            throw WorkbenchException.of("sources.unknown", wanted);
        }
        return chosen;
    }

    private SourceDetails said(SourceDetails known) {
        return new SourceDetails(
                or(publisher, known.publisher()),
                or(licence, known.licence()),
                or(address, known.address()),
                or(published, known.published()),
                or(downloaded, known.downloaded()),
                or(agency, known.agency()),
                or(notes, known.notes()));
    }

    private static String or(@Nullable String said, String known) {
        return said == null ? known : said;
    }

    private void print(SourceEntry entry) {
        desk.terminal().line(entry.file().id() + "  " + entry.file().name());
        parts(entry.file().details()).forEach((key, text) -> {
            if (!text.isEmpty()) {
                desk.terminal().line("     " + desk.texts().say("sources." + key) + ": " + text);
            }
        });
        if (entry.hasProposal()) {
            List<String> reasons = new ArrayList<>();
            entry.reasons().forEach(reason -> reasons.add(desk.texts().say(reason)));
            desk.terminal()
                    .line("     "
                            + desk.texts()
                                    .say("sources.proposed", entry.proposed().publisher(), String.join("; ", reasons)));
        }
    }

    private Map<String, Object> json(SourceEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", entry.file().id());
        json.put("file", entry.file().name());
        json.put("sha256", entry.file().sha256());
        json.put("imports", entry.imports());
        json.putAll(parts(entry.file().details()));
        json.put("proposed", entry.hasProposal() ? parts(entry.proposed()) : null);
        json.put("reasons", entry.reasons().stream().map(desk.texts()::say).toList());
        return json;
    }

    static Map<String, String> parts(SourceDetails details) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("publisher", details.publisher());
        parts.put("agency", details.agency());
        parts.put("licence", details.licence());
        parts.put("address", details.address());
        parts.put("published", details.published());
        parts.put("downloaded", details.downloaded());
        parts.put("notes", details.notes());
        return parts;
    }
}
