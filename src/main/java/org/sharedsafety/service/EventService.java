package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.store.PlaceEventsText;
import org.sharedsafety.store.Transaction;

/** What a person notes as having happened in a place; it stands on every chart over time of that place. */
public final class EventService {
    private static final Set<String> DRAWN = Set.of("trend");

    /** All events of the project, earliest first. */
    public List<PlaceEvent> events(OpenProject project) {
        return project.reading(EventService::events);
    }

    /** What happened in a place, or everywhere; for null only what happened everywhere. Earliest first. */
    public List<PlaceEvent> events(OpenProject project, @Nullable Place place) {
        return project.reading(tx -> events(tx, place));
    }

    /**
     * What happened in the place that a view shows, or everywhere, before its period ends; earliest first. A trend draws
     * its events itself and is told none; of a profile the page is told, not each of its parts.
     */
    public List<PlaceEvent> about(OpenProject project, ViewQuestion question) {
        return DRAWN.contains(question.view()) || question.settings().containsKey("principle")
                ? List.of()
                : project.reading(tx -> about(tx, question));
    }

    private static List<PlaceEvent> about(Transaction tx, ViewQuestion question) {
        QuestionSettings asked = new QuestionSettings(question);
        String code = asked.text("place");
        String level = asked.text("level");
        Period period = asked.period(asked.text("period-y") == null ? "period" : "period-y");
        return events(tx).stream()
                .filter(event -> event.place() == null
                        || (event.place().equals(code) && (level == null || level.equals(event.level()))))
                .filter(event -> period == null || !event.when().start().isAfter(period.end()))
                .toList();
    }

    static List<PlaceEvent> events(Transaction tx, @Nullable Place place) {
        return events(tx).stream().filter(event -> event.isOf(place)).toList();
    }

    private static List<PlaceEvent> events(Transaction tx) {
        return PlaceEventsText.read(tx.project().get(PlaceEventsText.SETTING).orElse(null)).stream()
                .sorted(Comparator.comparing(PlaceEvent::when))
                .toList();
    }

    /** Notes that something happened in a place, or everywhere for null; a step of history. */
    public Job<PlaceEvent> adding(OpenProject project, @Nullable Place place, Period when, String text) {
        return progress -> {
            List<PlaceEvent> before = events(project);
            int id = 1 + before.stream().mapToInt(PlaceEvent::id).max().orElse(0);
            PlaceEvent event = new PlaceEvent(
                    id, place == null ? null : place.level(), place == null ? null : place.code(), when, text.strip());
            change(project, Message.of("history.event-added", event.text()), events -> {
                events.add(event);
                return events;
            });
            return event;
        };
    }

    /** Puts an event in the place of the one with its id; a step of history. */
    public Job<PlaceEvent> changing(OpenProject project, PlaceEvent event) {
        return progress -> {
            change(project, Message.of("history.event-changed", event.text()), events -> {
                events.replaceAll(each -> each.id() == event.id() ? event : each);
                return events;
            });
            return event;
        };
    }

    /** Removes an event; a step of history. */
    public Job<PlaceEvent> removing(OpenProject project, PlaceEvent event) {
        return progress -> {
            change(project, Message.of("history.event-removed", event.text()), events -> {
                events.removeIf(each -> each.id() == event.id());
                return events;
            });
            return event;
        };
    }

    private static void change(OpenProject project, Message name, UnaryOperator<List<PlaceEvent>> how) {
        project.file().writing(tx -> {
            tx.history()
                    .changeSetting(
                            name,
                            PlaceEventsText.SETTING,
                            PlaceEventsText.write(how.apply(new ArrayList<>(events(tx)))));
            return true;
        });
        project.file().saveBack();
    }
}
