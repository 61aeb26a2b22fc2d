package org.sharedsafety.model.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a number in every file that carries it; it says itself which number of the project it is.
 *
 * <p>Parts are parted by {@code ..}: for a stored or derived number of a place {@code n..measure..place..period..group..field},
 * for any other result {@code r..sheet..name}. Letters, digits, {@code _} and {@code .} only, so that it also serves as a
 * defined name of an office program; all other characters of a part are written as {@code _} and four hexadecimal digits.
 *
 * @param text as it stands in files, at most 255 characters
 */
public record NumberId(String text) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,254}");

    public NumberId {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("no id of a number: " + text);
        }
    }

    /**
     * The id of a number of a place.
     *
     * @param field what it is of the observation, such as {@code value}, {@code lower}, {@code upper}, {@code count}
     */
    public static NumberId of(String measure, String place, String period, String group, String field) {
        return joined("n", List.of(measure, place, period, group, field));
    }

    /** The id of a result that belongs to no single place, such as a correlation. */
    public static NumberId result(String sheet, String name) {
        return joined("r", List.of(sheet, name));
    }

    private static NumberId joined(String kind, List<String> parts) {
        StringBuilder text = new StringBuilder(kind);
        for (String part : parts) {
            text.append("..");
            part.chars().forEach(letter -> append(text, (char) letter));
        }
        return new NumberId(text.toString());
    }

    private static void append(StringBuilder text, char letter) {
        if (letter < 128 && Character.isLetterOrDigit(letter)) {
            text.append(letter);
        } else {
            text.append('_').append(String.format(java.util.Locale.ROOT, "%04x", (int) letter));
        }
    }

    /** Whether it names a number of a place. */
    public boolean isOfPlace() {
        return text.startsWith("n..");
    }

    /** Its parts after the kind, as they were given. */
    public List<String> parts() {
        return Pattern.compile("..", Pattern.LITERAL)
                .splitAsStream(text.substring(3))
                .map(NumberId::plain)
                .toList();
    }

    private static String plain(String part) {
        return Pattern.compile("_([0-9a-f]{4})")
                .matcher(part)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
