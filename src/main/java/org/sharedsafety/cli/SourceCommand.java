package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.HiddenMark;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.result.MethodDescription;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.TracedId;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.text.Units;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells where a number comes from. */
@Command(name = "source", description = "${bundle:cli.source.about}")
final class SourceCommand extends ProjectCommand {
    @Option(names = "--metric", paramLabel = "M", description = "${bundle:cli.source.metric}")
    String metric = "";

    @Option(names = "--place", paramLabel = "CODE", description = "${bundle:cli.source.place}")
    String place = "";

    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.source.period}")
    String period = "";

    @Option(names = "--id", paramLabel = "ID", description = "${bundle:cli.source.id}")
    @Nullable
    String id;

    @Option(names = "--group", paramLabel = "G", defaultValue = "all", description = "${bundle:cli.source.group}")
    String group = "all";

    @Option(names = "--series", paramLabel = "NAME", description = "${bundle:cli.source.series}")
    @Nullable
    String series;

    SourceCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        String asked = id;
        if (asked != null) {
            TracedId traced = desk.run(desk.services().sources().tracingId(project, asked));
            if (common.json) {
                desk.terminal().json(json(traced));
            } else {
                print(traced);
            }
            return ExitStatus.DONE;
        }
        if (metric.isEmpty() || place.isEmpty() || period.isEmpty()) {
            throw WorkbenchException.of("cli.usage-number");
        }
        Period span = Period.parse(period).orElseThrow(() -> WorkbenchException.of("cli.usage-period", period));
        NumberCard card = desk.run(desk.services()
                .sources()
                .tracing(project, new CardRequest(metric, series, place, span, new Group(group))));
        if (common.json) {
            desk.terminal().json(json(card));
        } else {
            print(card);
        }
        return ExitStatus.DONE;
    }

    private void print(TracedId traced) {
        for (TracedId.Said said : traced.said()) {
            Double value = said.value();
            String formula = said.formula();
            desk.terminal()
                    .line(desk.texts()
                            .say(
                                    "cli.source.said",
                                    said.report(),
                                    said.written(),
                                    said.file(),
                                    said.sheet(),
                                    value == null ? "–" : desk.numbers().plain(value)));
            if (formula != null) {
                desk.terminal().line("  = " + formula);
            }
        }
        traced.cards().forEach(this::print);
        for (MethodDescription method : traced.methods()) {
            desk.terminal()
                    .line("  " + desk.texts().say("methods.name." + method.id()) + " " + method.version() + ": "
                            + method.formula() + " (" + method.source() + ")");
        }
        traced.inputs().forEach(input -> desk.terminal().line("  < " + input.text()));
        traced.files().forEach(file -> desk.terminal().line("  " + file.name() + " ▸ SHA-256 " + file.sha256()));
    }

    private Map<String, Object> json(TracedId traced) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", traced.id().text());
        json.put("said", traced.said().stream().map(SourceCommand::said).toList());
        json.put("numbers", traced.cards().stream().map(this::json).toList());
        json.put(
                "methods",
                traced.methods().stream()
                        .map(method -> Map.of(
                                "method", method.id(),
                                "version", method.version(),
                                "formula", method.formula(),
                                "source", method.source()))
                        .toList());
        json.put("inputs", traced.inputs().stream().map(NumberId::text).toList());
        json.put(
                "files",
                traced.files().stream()
                        .map(file -> Map.of("file", file.name(), "sha256", file.sha256()))
                        .toList());
        return json;
    }

    private static Map<String, Object> said(TracedId.Said said) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", said.report());
        json.put("file", said.file());
        json.put("written", said.written());
        json.put("sheet", said.sheet());
        json.put("value", said.value());
        json.put("formula", said.formula());
        return json;
    }

    private void print(NumberCard card) {
        Double value = card.reading().value();
        desk.terminal()
                .line(card.place().name() + " (" + card.place().code() + ") · "
                        + card.period().text());
        desk.terminal()
                .line(card.metric().name(desk.texts().language()) + ", "
                        + Units.say(desk.texts(), card.metric().unit()));
        desk.terminal()
                .line(
                        value == null
                                ? card.reading().status().shorthand() + " "
                                        + desk.texts()
                                                .say("status."
                                                        + card.reading()
                                                                .status()
                                                                .json())
                                : desk.numbers().plain(value) + " "
                                        + card.reading().status().shorthand());
        for (NumberCard.Part part : card.parts()) {
            desk.terminal()
                    .line("  " + part.file().name() + " ▸ " + part.sheet() + " ▸ " + part.cell() + ": " + part.shown());
            SourcesCommand.parts(part.file().details()).forEach((key, text) -> {
                if (!text.isEmpty()) {
                    desk.terminal().line("    " + desk.texts().say("sources." + key) + ": " + text);
                }
            });
            NumberCard.Snippet snippet = part.snippet();
            if (snippet != null) {
                snippet.texts().forEach(row -> desk.terminal().line("    | " + String.join(" | ", row)));
            }
        }
        NumberCard.Origin origin = card.origin();
        if (origin != null) {
            desk.terminal()
                    .line("  " + origin.file().name() + " ▸ " + origin.sheet() + " ▸ SHA-256 "
                            + origin.file().sha256());
        }
        NumberCard.Shares shares = card.shares();
        if (shares != null) {
            desk.terminal().table(SplitJson.rows(shares, desk.numbers()::plain));
        }
        for (int i = 0; i < card.steps().size(); i++) {
            desk.terminal()
                    .line("  " + (i + 1) + ". " + desk.texts().say(card.steps().get(i)));
        }
    }

    private Map<String, Object> json(NumberCard card) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("metric", card.metric().id());
        json.put("name", card.metric().name(desk.texts().language()));
        json.put("place", card.place().code());
        json.put("placeName", card.place().name());
        json.put("period", card.period().text());
        json.put("group", card.group().code());
        json.put("series", card.series());
        json.put("value", card.reading().value());
        json.put("unit", card.metric().unit());
        json.put("numerator", card.reading().numerator());
        json.put("denominator", card.reading().denominator());
        json.put("lower", card.reading().lower());
        json.put("upper", card.reading().upper());
        if (card.reading().hasInterval()) {
            json.put("intervalPercent", card.level().percent());
        }
        json.put("status", card.reading().status().json());
        json.put(
                "reason",
                card.reading().reason() == null
                        ? null
                        : desk.texts().say(card.reading().reason()));
        HiddenMark hidden = card.hidden();
        if (hidden != null) {
            json.put("hidden", hidden.json());
        }
        json.put("published", card.published());
        List<Map<String, Object>> parts = new ArrayList<>();
        card.parts().forEach(part -> parts.add(part(part)));
        json.put("parts", parts);
        NumberCard.Origin origin = card.origin();
        if (origin != null) {
            json.put("counted", origin(origin));
        }
        NumberCard.Shares shares = card.shares();
        if (shares != null) {
            json.put("estimatedFrom", SplitJson.of(shares));
        }
        json.put("steps", card.steps().stream().map(desk.texts()::say).toList());
        return json;
    }

    private Map<String, Object> origin(NumberCard.Origin origin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", origin.file().name());
        json.put("sha256", origin.file().sha256());
        json.put("sheet", origin.sheet());
        json.put("rule", desk.texts().say(origin.rule()));
        json.put("rows", origin.basis().rows());
        if (origin.basis().firstRow() > 0) {
            json.put("firstRow", origin.basis().firstRow());
            json.put("lastRow", origin.basis().lastRow());
        }
        json.put("coverage", origin.basis().coverage());
        json.put("largestShare", origin.basis().largest());
        json.put("import", origin.importId());
        json.put("importedAt", origin.importedAt().toString());
        return json;
    }

    private static Map<String, Object> part(NumberCard.Part part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("role", part.role().name().toLowerCase(java.util.Locale.ROOT));
        json.put("metric", part.metric().id());
        json.put("period", part.period().text());
        json.put("value", part.value());
        json.put("text", part.shown());
        json.put("file", part.file().name());
        json.put("sha256", part.file().sha256());
        json.putAll(SourcesCommand.parts(part.file().details()));
        json.put("sheet", part.sheet());
        json.put("cell", part.cell().toString());
        json.put("import", part.importId());
        json.put("importedAt", part.importedAt().toString());
        NumberCard.Snippet snippet = part.snippet();
        if (snippet != null) {
            json.put("rows", snippet.rowNumbers());
            json.put("texts", snippet.texts());
        }
        return json;
    }
}
