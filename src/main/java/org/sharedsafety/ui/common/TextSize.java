package org.sharedsafety.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet whose text, and what text stands in, is larger or smaller than it was written.
 *
 * <p>Type sizes, heights, sizes of icons and cells follow the text; paddings, edges and widths of the layout stay, so that
 * a page keeps its room.
 */
final class TextSize {
    /** The sizes to choose from, in percent. */
    static final List<Integer> CHOICES = List.of(90, 100, 115, 130, 150);

    private static final Pattern LENGTH = Pattern.compile(
            "(-fx-(?:font-size|icon-size|cell-size|size|(?:min|pref|max)-height|(?:min|max)-width): *)([0-9.]+)px");
    private static final double THIN = 8;
    private static final double UNLIMITED = 1000;

    private TextSize() {}

    /** The address of a sheet at a size; the sheet itself at 100 percent, and one made of it otherwise. */
    static String address(String resource, int percent) {
        if (percent == 100) {
            java.net.URL url = TextSize.class.getResource(resource);
            if (url == null) {
                throw new IllegalArgumentException(resource);
            }
            return url.toExternalForm();
        }
        byte[] sheet = scaled(read(resource), percent).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(sheet);
    }

    /** The sheet with its lengths in proportion; lines thinner than 8 pixels stay as they are. */
    static String scaled(String sheet, int percent) {
        Matcher lengths = LENGTH.matcher(sheet);
        StringBuilder scaled = new StringBuilder();
        while (lengths.find()) {
            double length = Double.parseDouble(lengths.group(2));
            double next = length < THIN || length > UNLIMITED ? length : length * percent / 100;
            lengths.appendReplacement(
                    scaled, Matcher.quoteReplacement(lengths.group(1) + String.format(Locale.ROOT, "%.2fpx", next)));
        }
        return lengths.appendTail(scaled).toString();
    }

    private static String read(String resource) {
        try (InputStream in = TextSize.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
