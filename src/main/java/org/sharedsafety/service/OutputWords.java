package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** The group of people; nothing where it is everyone. */
    String people(Group group) {
        return group.equals(Group.EVERYONE) ? "" : GroupNames.name(group, texts);
    }

    /** The first and the last year that the numbers of measures are of. */
    String periods(List<MeasureSide> measures) {
        List<Integer> years = measures.stream()
                .flatMap(measure -> Stream.of(
                        measure.period().start().getYear(),
                        measure.period().end().getYear()))
                .sorted()
                .toList();
        return years.isEmpty() ? "" : span(years.get(0), years.get(years.size() - 1));
    }

    private String span(int first, int last) {
        return first == last
                ? Integer.toString(first)
                : texts.say("figure.span", Integer.toString(first), Integer.toString(last));
    }

    /** The periods of two measures, one where they are the same. */
    static String period(MeasureSide x, MeasureSide y) {
        String first = x.period().text().replace('/', '–');
        String second = y.period().text().replace('/', '–');
        return first.equals(second) ? first : first + ", " + second;
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
