package org.sharedsafety.model.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as it is prepared.
 *
 * @param id unique across projects, so that results find back to it
 * @param date null while it is not settled
 * @param where the place it is held at, in words
 * @param languages two letters each, the first is the one it begins in
 * @param slides in running order
 * @param ticked codes of the checklist's lines that somebody ticked
 * @param room null before the room check
 */
public record Workshop(
        String id,
        Wording title,
        @Nullable LocalDate date,
        String where,
        List<String> languages,
        Audience audience,
        List<Slide> slides,
        List<HelpLine> helpLines,
        SortedSet<String> ticked,
        @Nullable Room room) {
    public Workshop {
        if (id.isBlank() || languages.isEmpty()) {
            throw new IllegalArgumentException("a workshop has an id and a language");
        }
        languages = List.copyOf(languages);
        slides = List.copyOf(slides);
        helpLines = List.copyOf(helpLines);
        ticked = Collections.unmodifiableSortedSet(new TreeSet<>(ticked));
        if (slides.stream().map(Slide::id).distinct().count() != slides.size()) {
            throw new IllegalArgumentException("two slides of one id in workshop " + id);
        }
    }

    /** The language it begins in. */
    public String language() {
        return languages.get(0);
    }

    /** The slide of an id. */
    public Optional<Slide> slide(String slideId) {
        return slides.stream().filter(slide -> slide.id().equals(slideId)).findFirst();
    }

    /** Where a slide stands in the running order, from 0; -1 where it is not in it. */
    public int indexOf(String slideId) {
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i).id().equals(slideId)) {
                return i;
            }
        }
        return -1;
    }

    /** The number of a station as people see it, from 1; 0 for a slide that is none. */
    public int station(String slideId) {
        int number = 0;
        for (Slide slide : slides) {
            number += slide.kind().isStation() ? 1 : 0;
            if (slide.id().equals(slideId)) {
                return slide.kind().isStation() ? number : 0;
            }
        }
        return 0;
    }

    /** Number of the oldest import that its sentences rest on; empty where nothing was seen. */
    public Optional<Long> dataOf() {
        return slides.stream()
                .flatMap(slide -> slide.views().stream())
                .map(StationView::seen)
                .filter(Objects::nonNull)
                .map(SeenFinding::importId)
                .min(Long::compare);
    }

    /** An id that no slide has yet. */
    public String freeId() {
        int next = slides.size() + 1;
        while (indexOf("s" + next) >= 0) {
            next++;
        }
        return "s" + next;
    }

    /** The same with other slides or another order. */
    public Workshop withSlides(List<Slide> others) {
        return new Workshop(id, title, date, where, languages, audience, others, helpLines, ticked, room);
    }

    /** The same with a slide in the place of the one with its id. */
    public Workshop with(Slide changed) {
        return withSlides(slides.stream()
                .map(slide -> slide.id().equals(changed.id()) ? changed : slide)
                .toList());
    }

    /** The same in other circumstances. */
    public Workshop held(Wording newTitle, @Nullable LocalDate on, String at, List<String> spoken, Audience people) {
        return new Workshop(id, newTitle, on, at, spoken, people, slides, helpLines, ticked, room);
    }

    /** The same with other help lines. */
    public Workshop withHelpLines(List<HelpLine> others) {
        return new Workshop(id, title, date, where, languages, audience, slides, others, ticked, room);
    }

    /** The same with other lines of the checklist ticked. */
    public Workshop withTicked(SortedSet<String> codes) {
        return new Workshop(id, title, date, where, languages, audience, slides, helpLines, codes, room);
    }

    /** The same with one line of the checklist ticked or not. */
    public Workshop ticking(String code, boolean done) {
        SortedSet<String> codes = new TreeSet<>(ticked);
        codes.remove(code);
        if (done) {
            codes.add(code);
        }
        return withTicked(codes);
    }

    /** The same with a slide at another place of the running order, from 0. */
    public Workshop moved(String slideId, int place) {
        List<Slide> order = new ArrayList<>(slides);
        int from = indexOf(slideId);
        if (from >= 0) {
            order.add(Math.max(0, Math.min(place, order.size() - 1)), order.remove(from));
        }
        return withSlides(order);
    }

    /** The same in a room. */
    public Workshop in(@Nullable Room other) {
        return new Workshop(id, title, date, where, languages, audience, slides, helpLines, ticked, other);
    }
}
