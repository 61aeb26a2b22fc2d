package org.sharedsafety.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parameters of a row: split at semicolons, each part at its first equals sign; parts without one are remarks.
 *
 * <p>A value may be a list (split at commas), a fraction ({@code 2/3}), a name, or any of these with a remark after a
 * blank.
 */
final class Parameters {
    private final String text;
    private final Map<String, String> values = new TreeMap<>();

    Parameters(String text) {
        this.text = text;
        for (String part : text.split(";", -1)) {
            int at = part.indexOf('=');
            if (at > 0) {
                values.putIfAbsent(
                        part.substring(0, at).strip(), part.substring(at + 1).strip());
            }
        }
    }

    /** The whole field. */
    String text() {
        return text;
    }

    /** The value of a name, with its remark. */
    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** The value of a name, with its remark. */
    String whole(String name) {
        return find(name).orElseThrow(() -> new CannotJudge("no parameter " + name));
    }

    /** The value of a name without a remark. */
    String word(String name) {
        return firstWord(whole(name));
    }

    /** The same, or what stands for a missing one. */
    String word(String name, String otherwise) {
        return find(name).map(Parameters::firstWord).orElse(otherwise);
    }

    private static String firstWord(String value) {
        return value.split("\\s+", 2)[0];
    }

    /** The number of a name. */
    double number(String name) {
        return parse(word(name)).orElseThrow(() -> new CannotJudge("no number: " + name + "=" + whole(name)));
    }

    /** The number of a name, or what stands for a missing one. */
    double number(String name, double otherwise) {
        return find(name).isPresent() ? number(name) : otherwise;
    }

    /** The whole number of a name. */
    int count(String name) {
        double number = number(name);
        if (number != Math.rint(number)) {
            throw new CannotJudge("no whole number: " + name + "=" + whole(name));
        }
        return (int) number;
    }

    /** The list behind a name. */
    List<String> list(String name) {
        return Arrays.stream(whole(name).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A number or a fraction of two. */
    static Optional<Double> parse(String text) {
        try {
            int bar = text.indexOf('/');
            return Optional.of(
                    bar < 0
                            ? Double.parseDouble(text)
                            : Double.parseDouble(text.substring(0, bar)) / Double.parseDouble(text.substring(bar + 1)));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
