package org.sharedsafety.ui.data;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.UpdateDifference;
import org.sharedsafety.service.UpdateDraft;
import org.sharedsafety.service.UpdateJson;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Language;

/** The steps of a recipe as a person reads them: what each is, of what, and in which columns. */
final class StepWords {
    private final Language language;
    private final Map<String, String> measures = new HashMap<>();

    StepWords(Language language, UpdateDraft draft) {
        this.language = language;
        UpdateDifference difference = draft.difference();
        if (difference != null) {
            difference
                    .slices()
                    .forEach(slice ->
                            measures.put(slice.metric().id(), slice.metric().name(language.code())));
        }
    }

    /** Such as: measure: Children in poverty. */
    String what(Step step) {
        Texts texts = language.texts();
        String key = "fit.step." + UpdateJson.name(step);
        String name = texts.say(texts.knows(key) ? key : "fit.step.other");
        String of = subject(step);
        return of.isEmpty() ? name : name + ": " + of;
    }

    private String subject(Step step) {
        if (step instanceof Step.Measure measure) {
            return measures.getOrDefault(measure.metric(), "");
        }
        if (step instanceof Step.LocalMeasure own) {
            return own.name();
        }
        if (step instanceof CellStep.MissingText missing) {
            return "“" + missing.text() + "”";
        }
        return step instanceof Step.FixedPeriod fixed ? fixed.period() : "";
    }

    /** Such as: A State, B County. */
    String columns(Step step) {
        return UpdateJson.columns(step).stream()
                .map(column -> column.column() + " " + column.header().replace('\n', ' '))
                .collect(Collectors.joining(", "));
    }
}
