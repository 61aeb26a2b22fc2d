package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Problem;
import org.sharedsafety.text.Texts;

/** Problems in the JSON of a command. */
record ProblemJson(Texts texts) {
    List<Map<String, Object>> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    private Map<String, Object> of(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        CellAddress cell = problem.cell();
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("cell", cell == null ? null : cell.toString());
        json.put("code", problem.code());
        json.put("message", texts.say(problem.message()));
        return json;
    }
}
