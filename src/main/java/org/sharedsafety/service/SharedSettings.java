package org.sharedsafety.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.store.CollectionText;
import org.sharedsafety.store.Transaction;
import org.sharedsafety.store.WorkshopText;

/** The facts and settings of a project that a copy for others holds: only those named here, and nothing that was noted. */
final class SharedSettings {
    private static final Set<String> NAMES = Set.of(
            "country",
            "level",
            "created",
            "name",
            OpenProject.FICTIONAL,
            Protection.THRESHOLD,
            Protection.ZEROS,
            "catalogue-edition",
            "measure-aims",
            "place-events",
            "budget-tags",
            "responsibilities",
            "safety-goal");
    private static final List<String> KINDS = List.of("definition:", "peers:");

    private SharedSettings() {}

    static Map<String, String> of(Transaction tx) {
        Map<String, String> facts = new TreeMap<>();
        tx.project().all().forEach((name, value) -> {
            if (NAMES.contains(name) || KINDS.stream().anyMatch(name::startsWith)) {
                facts.put(name, value);
            }
        });
        List<SavedView> views =
                CollectionText.read(tx.project().get(CollectionText.SETTING).orElse(null));
        if (!views.isEmpty()) {
            facts.put(
                    CollectionText.SETTING,
                    CollectionText.write(
                            views.stream().map(SharedSettings::view).toList()));
        }
        tx.workshops()
                .all()
                .forEach(workshop ->
                        facts.put(WorkshopText.setting(workshop.id()), WorkshopText.write(workshop(workshop))));
        return facts;
    }

    /** A view without what it said on the desk and what was noted of it. */
    private static SavedView view(SavedView view) {
        return new SavedView(view.id(), view.question(), view.title(), "", "", view.at());
    }

    /** A workshop without the notes of who leads it and without what its views said. */
    private static Workshop workshop(Workshop workshop) {
        return new Workshop(
                workshop.id(),
                workshop.title(),
                workshop.date(),
                workshop.where(),
                workshop.languages(),
                workshop.audience(),
                workshop.slides().stream().map(SharedSettings::slide).toList(),
                workshop.helpLines(),
                workshop.ticked(),
                workshop.room());
    }

    private static Slide slide(Slide slide) {
        return slide.withNotes("", slide.minutes())
                .withViews(slide.views().stream()
                        .map(view -> new StationView(view.question(), null))
                        .toList());
    }
}
