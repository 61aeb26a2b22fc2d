package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.model.result.Outcome;

/** One reference value: where it comes from and how near an answer must be. */
record GoldenRow(
        String dataset,
        String method,
        String params,
        String key,
        String stat,
        String value,
        String absolute,
        String relative) {
    private static final Set<String> ABSENT = Set.of("NA", "UNDEFINED", "ISLAND");

    static GoldenRow of(Map<String, String> row) {
        return new GoldenRow(
                row.get("dataset"),
                row.get("method"),
                row.get("params"),
                row.get("key"),
                row.get("stat"),
                row.get("value"),
                row.get("tol_abs"),
                row.get("tol_rel"));
    }

    /** The value behind {@code name=} in the parameters. */
    String param(String name) {
        return find(params, name).orElseThrow(() -> new IllegalArgumentException(name + " in " + params));
    }

    double number(String name) {
        return Double.parseDouble(param(name));
    }

    /** The number behind {@code name=} in the key. */
    double keyNumber(String name) {
        return Double.parseDouble(find(key, name).orElseThrow());
    }

    /** Two parameters as names of columns. */
    List<String> names(String name, String separator) {
        List<String> names = new ArrayList<>();
        for (String part : List.of(param(name).split(separator, -1))) {
            names.add(part.strip());
        }
        return names;
    }

    private static Optional<String> find(String text, String name) {
        for (String part : text.split(";", -1)) {
            int at = part.indexOf('=');
            if (at >= 0 && part.substring(0, at).equals(name)) {
                return Optional.of(part.substring(at + 1));
            }
        }
        return Optional.empty();
    }

    double expected() {
        return Double.parseDouble(value);
    }

    boolean isAbsent() {
        return ABSENT.contains(value);
    }

    /** Whether an answer (a number, a text or an outcome of either) agrees with the row. */
    boolean accepts(Object answer) {
        if (answer instanceof Outcome<?> outcome) {
            return outcome.found().isPresent() ? accepts(outcome.found().get()) : isAbsent();
        }
        if (isAbsent()) {
            return false;
        }
        if (absolute.isEmpty() && relative.isEmpty()) {
            return value.toLowerCase(Locale.ROOT).equals(answer.toString().toLowerCase(Locale.ROOT));
        }
        return answer instanceof Number number && near(number.doubleValue());
    }

    private boolean near(double got) {
        double a = absolute.isEmpty() ? 0 : Double.parseDouble(absolute);
        double r = relative.isEmpty() ? 0 : Double.parseDouble(relative);
        return Math.abs(got - expected()) <= Math.max(a, r * Math.abs(expected()));
    }

    @Override
    public String toString() {
        return dataset + " " + method + " [" + params + "] " + key + " " + stat + " = " + value;
    }
}
