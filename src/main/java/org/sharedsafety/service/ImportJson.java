package org.sharedsafety.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.Counted;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowStep;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.text.Texts;

/** What was found in a spreadsheet, in the JSON of the commands {@code inspect} and {@code import}. */
public final class ImportJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Texts texts;

    public ImportJson(Texts texts) {
        this.texts = texts;
    }

    /** The tally of a sheet as it is kept with its import. */
    static String write(ImportTally tally) {
        try {
            return JSON.writeValueAsString(new ImportJson(Texts.of("en")).tally(tally, null));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file that was looked at. */
    public Map<String, Object> draft(FileDraft draft) {
        Map<String, Object> json = head(draft);
        json.put("sheets", draft.sheets().stream().map(this::sheet).toList());
        json.put("importedBefore", draft.importedBefore());
        return json;
    }

    /** A file that was brought in. */
    public Map<String, Object> report(ImportReport report) {
        Map<String, Object> json = head(report.file());
        List<Map<String, Object>> sheets = new ArrayList<>();
        for (ImportTally tally : report.sheets()) {
            Map<String, Object> sheet = new LinkedHashMap<>();
            report.file().sheet(tally.sheet()).ifPresent(draft -> sheet.putAll(structure(draft)));
            Object level = sheet.get("level");
            sheet.putAll(tally(tally, level));
            List<Problem> problems = new ArrayList<>(
                    report.file().sheet(tally.sheet()).map(SheetDraft::problems).orElse(List.of()));
            problems.addAll(tally.problems());
            sheet.put("problems", problems(problems));
            sheets.add(sheet);
        }
        for (SheetDraft draft : report.file().sheets()) {
            if (report.sheets().stream()
                    .noneMatch(tally -> tally.sheet().equals(draft.proposal().sheet()))) {
                sheets.add(sheet(draft));
            }
        }
        json.put("sheets", sheets);
        json.put(
                "onMapOnly",
                report.onMapOnly().stream().map(Place::code).distinct().toList());
        json.put("import", report.importId() == 0 ? null : report.importId());
        json.put("stored", report.stored());
        json.put("added", report.added());
        json.put("revised", report.revised());
        json.put("duplicates", report.duplicates());
        json.put("seconds", report.seconds());
        json.put("rowsRead", report.rowsRead());
        return json;
    }

    private static Map<String, Object> head(FileDraft draft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", draft.name());
        json.put("format", draft.format());
        json.put("sha256", draft.sha256());
        return json;
    }

    private Map<String, Object> sheet(SheetDraft draft) {
        Map<String, Object> json = structure(draft);
        json.put("rowsRead", draft.rowsRead());
        json.put("problems", problems(draft.problems()));
        return json;
    }

    private Map<String, Object> structure(SheetDraft draft) {
        Proposal proposal = draft.proposal();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheet", proposal.sheet());
        json.put("hidden", draft.hidden());
        List<RowStep.StackedTables.Block> blocks = blocks(proposal);
        json.put(
                "headerRows",
                blocks.isEmpty()
                        ? proposal.headerRows()
                        : blocks.stream()
                                .flatMap(block -> block.headerRows().stream())
                                .toList());
        json.put(
                "dataRows",
                proposal.firstDataRow() == 0 ? List.of() : List.of(proposal.firstDataRow(), proposal.lastDataRow()));
        if (!blocks.isEmpty()) {
            json.put("blocks", blocks.stream().map(ImportJson::block).toList());
        }
        json.put(
                "ignoredRows",
                proposal.rows().stream()
                        .filter(span -> span.kind() != RowKind.DATA && span.kind() != RowKind.HEADER)
                        .map(span -> Map.of(
                                "rows",
                                List.of(span.first(), span.last()),
                                "why",
                                span.kind().json()))
                        .toList());
        json.put(
                "columns",
                proposal.columns().stream()
                        .map(column -> column(column, proposal.recipe()))
                        .toList());
        if (proposal.recipe() != null) {
            proposal.recipe().step(PlaceStep.Places.class).ifPresent(places -> json.put("level", places.level()));
        }
        return json;
    }

    private static List<RowStep.StackedTables.Block> blocks(Proposal proposal) {
        return proposal.recipe() == null
                ? List.of()
                : proposal.recipe()
                        .step(RowStep.StackedTables.class)
                        .map(RowStep.StackedTables::blocks)
                        .orElse(List.of());
    }

    private static Map<String, Object> block(RowStep.StackedTables.Block block) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("caption", block.caption());
        json.put("headerRows", block.headerRows());
        json.put("dataRows", List.of(block.first(), block.last()));
        return json;
    }

    private Map<String, Object> column(ColumnReading column, @Nullable Recipe recipe) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("column", column.column().column());
        json.put("header", column.column().header());
        json.put("role", column.role().json());
        json.put("metric", column.metric());
        json.put("period", column.period());
        json.put("reason", texts.say(column.reason()));
        json.put("confidence", column.confidence());
        ColumnReading.Profile profile = column.profile();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("numbers", profile.numbers());
        counts.put("texts", profile.texts());
        counts.put("blanks", profile.blanks());
        counts.put("missing", profile.missing());
        counts.put(
                "missingTexts",
                MissingInColumn.of(column, recipe).stream()
                        .map(ImportJson::missing)
                        .toList());
        counts.put("distinct", profile.distinct());
        counts.put("least", profile.least());
        counts.put("greatest", profile.greatest());
        counts.put("examples", profile.examples());
        json.put("profile", counts);
        return json;
    }

    private static Map<String, Object> missing(MissingInColumn missing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", missing.text());
        json.put("count", missing.count());
        json.put("status", missing.status().json());
        return json;
    }

    private Map<String, Object> tally(ImportTally tally, @Nullable Object level) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheet", tally.sheet());
        json.put("rowsRead", tally.rowsRead());
        Map<String, Object> places = new LinkedHashMap<>();
        places.put("level", level);
        places.put("matched", tally.placesMatched());
        places.put("zerosRestored", tally.zerosRestored());
        List<Map<String, Object>> suggested = new ArrayList<>();
        tally.suggested()
                .forEach((text, candidates) -> candidates.forEach(candidate -> suggested.add(
                        Map.of("text", text, "code", candidate.place().code(), "score", candidate.score()))));
        places.put("suggested", suggested);
        places.put("unmatched", tally.unmatched().keySet().stream().sorted().toList());
        places.put("aggregates", tally.aggregates().keySet().stream().sorted().toList());
        places.put(
                "duplicates",
                tally.problems().stream()
                        .filter(problem -> problem.code().equals("duplicate") && problem.cell() != null)
                        .map(problem -> Map.of(
                                "text",
                                String.valueOf(problem.message().args().get(0)),
                                "cell",
                                String.valueOf(problem.cell())))
                        .toList());
        places.put("duplicateCount", tally.duplicates());
        json.put("places", places);
        Map<String, Object> observations = new LinkedHashMap<>();
        observations.put("stored", tally.stored());
        observations.put("zero", tally.zeros());
        for (Status status : Status.values()) {
            observations.put(status.json(), tally.observations().getOrDefault(status, 0L));
        }
        json.put("observations", observations);
        Counted counted = tally.counted();
        if (counted != null) {
            json.put("counted", counted(counted));
        }
        return json;
    }

    private static Map<String, Object> counted(Counted counted) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rows", counted.rows());
        json.put("counted", counted.counted());
        json.put("withoutPeriod", counted.withoutPeriod());
        json.put("withoutPlace", counted.withoutPlace());
        json.put("unknownPlace", counted.unknownPlace());
        json.put("totals", counted.totals());
        json.put("withoutCoordinates", counted.withoutPoint());
        json.put("outside", counted.outside());
        json.put("cells", counted.cells());
        return json;
    }

    private List<Map<String, Object>> problems(List<Problem> problems) {
        return problems.stream()
                .map(problem -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("severity", problem.severity().name().toLowerCase(java.util.Locale.ROOT));
                    CellAddress cell = problem.cell();
                    json.put("cell", cell == null ? null : cell.toString());
                    json.put("code", problem.code());
                    json.put("message", texts.say(problem.message()));
                    return json;
                })
                .toList();
    }
}
