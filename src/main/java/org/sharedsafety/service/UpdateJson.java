package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.ColumnQuestion;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.RecipeFit;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.model.recipe.StepOutcome;
import org.sharedsafety.recipe.RecipeJson;
import org.sharedsafety.service.UpdateDifference.BreakSign;
import org.sharedsafety.service.UpdateDifference.Kind;
import org.sharedsafety.service.UpdateDifference.PlaceChange;
import org.sharedsafety.service.UpdateDifference.Slice;
import org.sharedsafety.service.UpdateDifference.ValueChange;
import org.sharedsafety.service.UpdateDifference.Version;
import org.sharedsafety.service.UpdateDraft.SheetUpdate;
import org.sharedsafety.text.Texts;

/** What an update would change, in the JSON of the command {@code update}. */
public final class UpdateJson {
    private final Texts texts;

    public UpdateJson(Texts texts) {
        this.texts = texts;
    }

    /** The whole of it; {@code importId} is null where nothing was stored. */
    public Map<String, Object> of(UpdateDraft draft, @Nullable Long importId) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", draft.file().name());
        json.put("sha256", draft.file().sha256());
        json.put("like", draft.like());
        json.put("likeFile", draft.likeFile());
        json.put("sheets", draft.sheets().stream().map(this::sheet).toList());
        json.put("unusedSheets", draft.unusedSheets());
        UpdateDifference difference = draft.difference();
        if (difference != null) {
            for (Kind kind : Kind.values()) {
                json.put(kind.json(), difference.count(kind));
            }
            json.put(
                    "slices",
                    difference.slices().stream().map(UpdateJson::slice).toList());
            json.put(
                    "changes",
                    difference.changes().stream().map(UpdateJson::change).toList());
            json.put(
                    "placesGone",
                    difference.placesGone().stream().map(this::place).toList());
            json.put(
                    "placesNew",
                    difference.placesNew().stream().map(this::place).toList());
            json.put("breakSigns", difference.signs().stream().map(this::sign).toList());
        }
        json.put("problems", draft.allProblems().stream().map(this::problem).toList());
        json.put("import", importId);
        return json;
    }

    private Map<String, Object> sheet(SheetUpdate sheet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("before", sheet.before());
        json.put("now", sheet.now());
        json.put("why", texts.say(sheet.why()));
        json.put("candidates", sheet.candidates());
        RecipeFit fit = sheet.fit();
        if (fit != null) {
            json.put("steps", fit.outcomes().stream().map(this::step).toList());
            json.put(
                    "renamed",
                    fit.outcomes().stream()
                            .filter(outcome -> outcome.why().key().equals("problem.column-renamed"))
                            .map(outcome -> texts.say(outcome.why()))
                            .toList());
            json.put("questions", fit.questions().stream().map(this::question).toList());
            json.put(
                    "newColumns",
                    fit.fresh().stream()
                            .map(reading -> column(reading.column()))
                            .toList());
        }
        return json;
    }

    private Map<String, Object> step(StepOutcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", RecipeJson.name(outcome.step()));
        json.put("outcome", outcome.kind().json());
        json.put("why", texts.say(outcome.why()));
        json.put(
                "columns",
                RecipeJson.columns(outcome.step()).stream()
                        .map(UpdateJson::column)
                        .toList());
        return json;
    }

    private static Map<String, Object> column(ColumnRef ref) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("column", ref.column());
        json.put("header", ref.header());
        return json;
    }

    private Map<String, Object> question(ColumnQuestion question) {
        Map<String, Object> json = column(question.wanted());
        json.put(
                "candidates",
                question.candidates().stream()
                        .map(candidate -> {
                            Map<String, Object> each = column(candidate.column());
                            each.put("likeness", candidate.likeness());
                            each.put("why", texts.say(candidate.why()));
                            return each;
                        })
                        .toList());
        return json;
    }

    private static Map<String, Object> slice(Slice slice) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("metric", slice.metric().id());
        json.put("series", slice.series());
        json.put("period", slice.period().text());
        json.put("group", slice.group().code());
        for (Kind kind : Kind.values()) {
            json.put(kind.json(), slice.count(kind));
        }
        return json;
    }

    private static Map<String, Object> change(ValueChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", change.kind().json());
        json.put("metric", change.metric().id());
        json.put("series", change.series());
        json.put("place", change.place().code());
        json.put("placeName", change.place().name());
        json.put("period", change.period().text());
        json.put("group", change.group().code());
        json.put("before", version(change.before()));
        Version after = change.after();
        json.put("after", after == null ? null : version(after));
        return json;
    }

    private static Map<String, Object> version(Version version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", version.value());
        json.put("status", version.status().json());
        json.put("file", version.file());
        json.put("sheet", version.sheet());
        CellAddress cell = version.cell();
        json.put("cell", cell == null ? null : cell.toString());
        json.put("text", version.shown());
        return json;
    }

    private Map<String, Object> place(PlaceChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", change.place().code());
        json.put("placeName", change.place().name());
        json.put("why", change.why() == null ? null : texts.say(change.why()));
        return json;
    }

    private Map<String, Object> sign(BreakSign sign) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", sign.kind());
        json.put("metric", sign.metricId());
        json.put("mustBeAnswered", sign.mustBeAnswered());
        json.put("message", texts.say(sign.message()));
        return json;
    }

    private Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("sheet", problem.sheet());
        CellAddress cell = problem.cell();
        json.put("cell", cell == null ? null : cell.toString());
        json.put("code", problem.code());
        json.put("message", texts.say(problem.message()));
        return json;
    }

    /** The name of a step as it stands in JSON. */
    public static String name(Step step) {
        return RecipeJson.name(step);
    }

    /** The columns that a step names. */
    public static List<ColumnRef> columns(Step step) {
        return RecipeJson.columns(step);
    }

    /** All problems that have to be answered, in words. */
    public List<String> questions(UpdateDraft draft) {
        List<String> questions = new ArrayList<>();
        draft.allProblems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.QUESTION)
                .forEach(problem -> questions.add(texts.say(problem.message())));
        return questions;
    }
}
