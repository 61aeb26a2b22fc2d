package org.sharedsafety.geo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceText;

/**
 * The answers a person gave, found again by text and place above.
 *
 * <p>Thirty counties are called Washington, so an answer holds under the place above that it was given for: written the same
 * way, or found to be the same place. One that was given where no place above was named holds where none is named, and under
 * the place that holds the answered one.
 */
final class PlaceAnswers {
    private record Key(String text, String parent) {}

    private final Map<Key, Place> byText = new HashMap<>();
    private final Map<Key, Place> byParentCode = new HashMap<>();

    /**
     * Prepares the answers of one level.
     *
     * @param byCode finds a place of the level by its code
     * @param parent finds the place above that a text names
     */
    PlaceAnswers(
            List<PlaceAnswer> answers,
            Function<String, @Nullable Place> byCode,
            Function<String, @Nullable Place> parent) {
        for (PlaceAnswer answer : answers) {
            Place place = byCode.apply(answer.code());
            if (place == null) {
                continue;
            }
            byText.put(new Key(key(answer.text()), key(answer.parent())), place);
            Place above = answer.parent().isBlank() ? null : parent.apply(answer.parent());
            if (above != null) {
                byParentCode.put(new Key(key(answer.text()), above.code()), place);
            } else if (answer.parent().isBlank() && place.parentCode() != null) {
                byParentCode.put(new Key(key(answer.text()), place.parentCode()), place);
            }
        }
    }

    /** The place that was answered, or null. */
    @Nullable
    Place find(PlaceText text, @Nullable Place parent) {
        if (byText.isEmpty()) {
            return null;
        }
        String said = text.name().isBlank() ? text.code() : text.name();
        Place found = byText.get(new Key(key(said), key(text.parent())));
        if (found == null && !text.parent().isBlank()) {
            found = byText.get(new Key(key(said + ", " + text.parent()), ""));
        }
        if (found == null && parent != null) {
            found = byParentCode.get(new Key(key(said), parent.code()));
        }
        return found;
    }

    private static String key(String text) {
        return PlaceName.of(text).words();
    }
}
