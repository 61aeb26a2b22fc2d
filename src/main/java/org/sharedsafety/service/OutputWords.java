package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** The words around a figure that stands alone. */
final class OutputWords {
    private static final String DOT = " · ";

    private final Texts texts;

    OutputWords(Texts texts) {
        this.texts = texts;
    }

    /** The finding, or where a result has no sentence what it is about. */
    String title(@Nullable Message sentence, MeasureSide measure) {
        return sentence == null ? measure.metric().name(texts.language()) : texts.say(sentence);
    }

    /** Measure, unit, period, people and places in one line. */
    String about(MeasureSide measure, @Nullable Place place, String level, Group group) {
        List<String> parts = new ArrayList<>();
        parts.add(measure.metric().name(texts.language()) + ", " + Units.say(texts, measure.unit()));
        parts.add(measure.period().text().replace('/', '–'));
        if (!group.equals(Group.EVERYONE)) {
            parts.add(GroupNames.name(group, texts));
        }
        parts.add(place == null ? places(level) : place.name());
        return String.join(DOT, parts);
    }

    /** All places of a level, in words. */
    String places(String level) {
        return texts.say("scope.places.level", Message.of("level." + level));
    }

    /** Parts of a line that are there. */
    String line(List<String> parts) {
        return String.join(DOT, parts.stream().filter(part -> !part.isBlank()).toList());
    }
}
