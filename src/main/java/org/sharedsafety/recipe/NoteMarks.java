package org.sharedsafety.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.recipe.CellStep;

/** The footnote marks that a recipe expects behind numbers. */
final class NoteMarks {

    /** None expected. */
    static final NoteMarks NONE = new NoteMarks(List.of());

    private final Map<String, CellStep.NoteMark> marks = new HashMap<>();

    NoteMarks(List<CellStep.NoteMark> steps) {
        steps.forEach(step -> marks.put(step.mark(), step));
    }

    /** The number's text and the mark's step, or null where the text ends in no expected mark. */
    @Nullable
    Found find(String text) {
        if (marks.isEmpty()) {
            return null;
        }
        Optional<MarkedNumber> split = MarkedNumber.split(text);
        CellStep.NoteMark step = split.map(marked -> marks.get(marked.mark())).orElse(null);
        return step == null ? null : new Found(split.get().number(), step);
    }

    /** A number's text with what its mark says. */
    record Found(String number, CellStep.NoteMark mark) {}
}
