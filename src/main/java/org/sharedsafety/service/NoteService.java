package org.sharedsafety.service;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.store.Transaction;

/** Keeps what a person notes about a place, a measure or a view; every change can be taken back. */
public final class NoteService {
    private static final String PLACE = "place";
    private static final String MEASURE = "measure";
    private static final String VIEW = "view";

    /** What a note about a place is kept under. */
    public static String aboutPlace(Place place) {
        return PLACE + ":" + place.level() + ":" + place.code();
    }

    /** What a note about a measure is kept under. */
    public static String aboutMeasure(Metric metric) {
        return MEASURE + ":" + metric.id();
    }

    /** What a note about a comparison of two measures is kept under. */
    public static String aboutComparison(Metric x, Metric y) {
        return VIEW + ":compare:" + x.id() + ":" + y.id();
    }

    /** All notes of the project with their names in a language, last written first. */
    public Job<List<ProjectNote>> notes(OpenProject project, String language) {
        return progress -> project.reading(tx -> tx.notes().all().stream()
                .map(note -> new ProjectNote(
                        note.about(), name(tx, project.metrics(), note.about(), language), note.text(), note.at()))
                .toList());
    }

    private static String name(Transaction tx, Map<String, Metric> metrics, String about, String language) {
        List<String> parts = Arrays.asList(about.split(":"));
        if (parts.size() == 3 && parts.get(0).equals(PLACE)) {
            return tx.places().byCode(parts.get(2)).stream()
                    .filter(place -> place.level().equals(parts.get(1)))
                    .findFirst()
                    .map(place -> PlaceLabels.of(tx).of(place).name())
                    .orElse(parts.get(2));
        }
        int from = parts.get(0).equals(VIEW) ? 2 : 1;
        // An id of a person's own measure has a colon of its own.
        String ids = String.join(":", parts.subList(Math.min(from, parts.size()), parts.size()))
                .replace("local:", "local=");
        return Arrays.stream(ids.split(":"))
                .map(id -> id.replace("local=", "local:"))
                .map(id -> named(metrics.get(id), id, language))
                .collect(Collectors.joining(" · "));
    }

    private static String named(@Nullable Metric metric, String id, String language) {
        return metric == null ? id : metric.name(language);
    }

    /** Writes a note about something; an empty text removes it. Answers whether anything changed. */
    public Job<Boolean> writing(OpenProject project, String about, String name, String text) {
        return progress -> {
            String wanted = text.isBlank() ? null : text.strip();
            boolean same = project.reading(tx ->
                    tx.notes().get(about).map(known -> known.equals(wanted)).orElse(wanted == null));
            if (!same) {
                String done = wanted == null ? "history.note-removed" : "history.noted";
                project.file().writing(tx -> {
                    tx.history().changeNote(Message.of(done, name), about, wanted);
                    return true;
                });
                project.file().saveBack();
            }
            return !same;
        };
    }
}
