package org.sharedsafety.official;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an import of a file is not what was counted and decided about the file beforehand, one line a difference. */
final class Differences {
    private static final Pattern EVENTS = Pattern.compile(".*(event|person|people|incident|record).*");
    private static final Pattern PLACES = Pattern.compile(
            "no-place-column|places-unknown|place-unmatched.*|places-unmatched.*|rows-per-place|no-places.*");
    private static final Pattern NO_MEASURE = Pattern.compile("no-measure");

    private final JsonNode expected;
    private final OfficialImport came;
    private final List<String> lines = new ArrayList<>();

    private Differences(JsonNode expected, OfficialImport came) {
        this.expected = expected;
        this.came = came;
    }

    static List<String> between(JsonNode expected, OfficialImport came) {
        Differences differences = new Differences(expected, came);
        differences.all();
        return List.copyOf(differences.lines);
    }

    private void all() {
        if (came.report().isMissingNode()) {
            lines.add("refused: " + came.refusal());
            return;
        }
        questions("file", texts(expected.path("questions")), came.report().findValues("problems"));
        for (JsonNode sheet : expected.path("sheets")) {
            JsonNode found = came.sheet(sheet.path("sheet").asText());
            if (found.isMissingNode()) {
                lines.add("sheet " + sheet.path("sheet").asText() + " is not in the report");
            } else {
                sheet(sheet, found);
            }
        }
    }

    private void questions(String where, List<String> kinds, List<JsonNode> problems) {
        Set<String> asked = new HashSet<>();
        Set<String> warned = new HashSet<>();
        problems.forEach(list -> list.forEach(problem -> {
            String severity = problem.path("severity").asText();
            (severity.equals("question") ? asked : severity.equals("info") ? new HashSet<String>() : warned)
                    .add(problem.path("code").asText());
        }));
        if (kinds.isEmpty() && !asked.isEmpty()) {
            lines.add(where + ": asked " + asked + ", nothing to ask");
        }
        if (kinds.isEmpty() && asked.isEmpty() && came.status() != (warned.isEmpty() ? 0 : 3)) {
            lines.add(where + ": exit status " + came.status() + ", nothing asked, warnings " + warned);
        }
        for (String kind : kinds) {
            Pattern codes = kind.equals("events") ? EVENTS : kind.equals("places") ? PLACES : NO_MEASURE;
            if (asked.stream().noneMatch(code -> codes.matcher(code).matches())) {
                lines.add(where + ": no question about " + kind + ", asked " + asked);
            }
            if (came.status() != 3) {
                lines.add(where + ": exit status " + came.status() + ", a question stays open");
            }
        }
    }

    private void sheet(JsonNode sheet, JsonNode found) {
        String name = sheet.path("sheet").asText();
        rows(sheet, found);
        columns(sheet, found);
        same("places matched", sheet.at("/places/matched"), found.at("/places/matched"));
        if (sheet.at("/places/unmatched").isArray()) {
            int unmatched = found.at("/places/unmatched").size();
            if (unmatched != sheet.at("/places/unmatched").size()) {
                lines.add("places unmatched: expected " + sheet.at("/places/unmatched") + ", came "
                        + shorten(found.at("/places/unmatched").toString()));
            }
            if (!found.at("/places/suggested").isEmpty()) {
                lines.add("places suggested: "
                        + shorten(found.at("/places/suggested").toString()));
            }
        }
        List<OfficialObservation> stored =
                came.observations().stream().filter(o -> o.sheet().equals(name)).toList();
        sheet.path("observations").properties().forEach(count -> {
            long got = found.path("observations").path(count.getKey()).asLong(0);
            if (got != count.getValue().asLong()) {
                lines.add("observations " + count.getKey() + ": expected " + count.getValue() + ", came " + got);
            }
        });
        byColumn(sheet, stored);
        cells(sheet, stored);
        sums(sheet);
        if (sheet.at("/observations/stored").asLong(-1) == 0 && !stored.isEmpty()) {
            lines.add("stored " + stored.size() + " observations, none is right: " + stored.get(0));
        }
    }

    private void rows(JsonNode sheet, JsonNode found) {
        if (sheet.has("headerRows")
                && !sheet.path("headerRows").equals(found.path("headerRows"))
                && !contains(sheet.path("headerRowsAlso"), found.path("headerRows"))) {
            lines.add("header rows: expected " + sheet.path("headerRows") + ", came " + found.path("headerRows"));
        }
        if (sheet.has("dataRows") && !sheet.path("dataRows").equals(found.path("dataRows"))) {
            lines.add("data rows: expected " + sheet.path("dataRows") + ", came " + found.path("dataRows"));
        }
        for (String part : List.of("above", "below")) {
            for (JsonNode outside : sheet.path(part)) {
                if (!ignored(outside.path("rows"), found.path("ignoredRows"))) {
                    lines.add("rows " + outside.path("rows") + " ("
                            + outside.path("why").asText() + ") are not ignored: "
                            + shorten(found.path("ignoredRows").toString()));
                }
            }
        }
    }

    private static boolean contains(JsonNode lists, JsonNode list) {
        for (JsonNode one : lists) {
            if (one.equals(list)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of a range is covered by ignored ranges; blank rows at its ends need not be. */
    private static boolean ignored(JsonNode rows, JsonNode ranges) {
        for (int row = rows.get(0).asInt(); row <= rows.get(1).asInt(); row++) {
            for (JsonNode range : ranges) {
                if (range.at("/rows/0").asInt() <= row
                        && row <= range.at("/rows/1").asInt()) {
                    return true;
                }
            }
        }
        return ranges.isEmpty() && rows.isEmpty();
    }

    private void columns(JsonNode sheet, JsonNode found) {
        Map<String, JsonNode> byLetters = new HashMap<>();
        found.path("columns")
                .forEach(column -> byLetters.put(column.path("column").asText(), column));
        for (JsonNode column : sheet.path("columns")) {
            String letters = column.path("column").asText();
            JsonNode taken = byLetters.get(letters);
            String role = taken == null ? "ignored" : taken.path("role").asText();
            String wanted = column.path("role").asText();
            boolean right = wanted.startsWith("!")
                    ? !role.equals(wanted.substring(1))
                    : Arrays.asList(wanted.split("/", -1)).contains(role);
            if (!right) {
                lines.add("column " + letters + " " + head(taken) + ": expected " + wanted + ", came " + role
                        + (role.equals("metric") && taken != null
                                ? " " + taken.path("metric").asText()
                                : ""));
            } else if (role.equals("metric") && taken != null) {
                if (column.has("metric")) {
                    same("column " + letters + " metric", column.path("metric"), taken.path("metric"));
                }
                if (column.has("period") && !taken.path("period").isNull()) {
                    same("column " + letters + " period", column.path("period"), taken.path("period"));
                }
            }
        }
    }

    private static String head(@Nullable JsonNode column) {
        return column == null ? "(not listed)" : "“" + column.path("header").asText() + "”";
    }

    private void byColumn(JsonNode sheet, List<OfficialObservation> stored) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        Map<String, OfficialObservation> cells = new HashMap<>();
        for (OfficialObservation observation : stored) {
            Map<String, Long> tally = counts.computeIfAbsent(observation.column(), fresh -> new TreeMap<>());
            tally.merge(observation.status(), 1L, Long::sum);
            Double value = observation.value();
            if (value != null && value == 0) {
                tally.merge("zero", 1L, Long::sum);
            }
            OfficialObservation other = cells.put(observation.cell(), observation);
            if (other != null && !observation.cell().isEmpty()) {
                lines.add("one cell, two observations: " + other + " and " + observation);
            }
        }
        sheet.path("byColumn").properties().forEach(column -> {
            Map<String, Long> wanted = new TreeMap<>();
            column.getValue()
                    .properties()
                    .forEach(n -> wanted.put(n.getKey(), n.getValue().asLong()));
            Map<String, Long> got = counts.getOrDefault(column.getKey(), Map.of());
            if (!wanted.equals(got)) {
                lines.add("column " + column.getKey() + " counts: expected " + wanted + ", came " + got);
            }
        });
        Map<String, Long> perMetric = new HashMap<>();
        stored.forEach(o -> perMetric.merge(o.metric(), 1L, Long::sum));
        sheet.path("perMetric").properties().forEach(metric -> {
            long got = perMetric.getOrDefault(metric.getKey(), 0L);
            if (got != metric.getValue().path("stored").asLong()) {
                lines.add("metric " + metric.getKey() + ": expected " + metric.getValue() + ", came " + got);
            }
        });
    }

    private void cells(JsonNode sheet, List<OfficialObservation> stored) {
        Map<String, OfficialObservation> byCell = new HashMap<>();
        stored.forEach(o -> byCell.put(o.cell(), o));
        for (JsonNode wanted : sheet.path("cells")) {
            String cell = wanted.path("cell").asText();
            OfficialObservation got = byCell.get(cell);
            if (got == null) {
                lines.add("cell " + cell + ": no observation; expected " + wanted);
            } else if (!agrees(wanted, got)) {
                lines.add("cell " + cell + ": expected " + wanted + ", came " + got);
            }
        }
    }

    private static boolean agrees(JsonNode wanted, OfficialObservation got) {
        return wanted.path("place").asText().equals(got.place())
                && wanted.path("period").asText().equals(got.period())
                && sameNumber(wanted.path("value"), got.value())
                && wanted.path("status").asText().equals(got.status())
                && wanted.path("text").asText().strip().equals(got.text().strip())
                && (!wanted.has("metric") || wanted.path("metric").asText().equals(got.metric()))
                && (!wanted.has("group") || wanted.path("group").asText().equals(got.group()));
    }

    private static boolean sameNumber(JsonNode wanted, @Nullable Double got) {
        if (wanted.isNull() || got == null) {
            return wanted.isNull() && got == null;
        }
        return Math.abs(wanted.asDouble() - got) <= 1e-12 * Math.abs(wanted.asDouble());
    }

    private void sums(JsonNode sheet) {
        for (JsonNode wanted : sheet.path("sums")) {
            List<OfficialObservation> got = came.observations().stream()
                    .filter(o -> o.metric().equals(wanted.path("metric").asText())
                            && o.place().equals(wanted.path("place").asText())
                            && o.period().equals(wanted.path("period").asText()))
                    .toList();
            if (got.size() != 1 || !sameNumber(wanted.path("value"), got.get(0).value())) {
                lines.add("sum: expected " + wanted + ", came " + got);
            }
        }
    }

    private void same(String what, JsonNode wanted, JsonNode got) {
        if (!wanted.isMissingNode() && !wanted.asText().equals(got.asText())) {
            lines.add(what + ": expected " + wanted + ", came " + got);
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static String shorten(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
