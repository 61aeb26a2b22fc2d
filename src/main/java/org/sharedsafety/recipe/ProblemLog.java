package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;

/** Lists problems up to a number of each kind, and counts all of them. */
final class ProblemLog {

    private static final int MOST_OF_A_KIND = 500;

    private final String sheet;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    ProblemLog(String sheet) {
        this.sheet = sheet;
    }

    void add(Problem.Severity severity, int row, int column, String key, Object... args) {
        Kind kind = kinds.computeIfAbsent(key, ignored -> new Kind(severity));
        kind.count++;
        if (kind.listed.size() < MOST_OF_A_KIND) {
            @Nullable CellAddress cell = row > 0 && column > 0 ? new CellAddress(row, column) : null;
            kind.listed.add(new Problem(severity, sheet, cell, Message.of(key, args)));
        }
    }

    /** All listed, kind by kind, each kind followed by a line with the count of those not listed. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>();
        for (Map.Entry<String, Kind> entry : kinds.entrySet()) {
            Kind kind = entry.getValue();
            all.addAll(kind.listed);
            long more = kind.count - kind.listed.size();
            if (more > 0) {
                Message first = kind.listed.get(0).message();
                all.add(new Problem(kind.severity, sheet, null, Message.of("problem.more", more, first.code(), first)));
            }
        }
        return all;
    }

    private static final class Kind {
        private final Problem.Severity severity;
        private final List<Problem> listed = new ArrayList<>();
        private long count;

        Kind(Problem.Severity severity) {
            this.severity = severity;
        }
    }
}
