package org.sharedsafety.ui.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Responsibilities;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.AgencyPage;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.text.Alphabet;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.Language;

/** One agency: the measures that it leads or shares, how they stand in a place, and with whom it shares them. */
public final class AgencyViewModel {
    private final Jobs jobs;
    private final Language language;
    private final AgencySource source;
    private final ReadOnlyObjectWrapper<Responsibilities> agreed = new ReadOnlyObjectWrapper<>(Responsibilities.NONE);
    private final ReadOnlyObjectWrapper<List<Place>> places = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable String> agency = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Place> place = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Profile> profile = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private List<Metric> measures = List.of();

    public AgencyViewModel(Jobs jobs, Language language, AgencySource source) {
        this.jobs = jobs;
        this.language = language;
        this.source = source;
        place.addListener((observable, before, now) -> read(now));
    }

    /** Who answers for what. */
    public ReadOnlyObjectProperty<Responsibilities> agreedProperty() {
        return agreed.getReadOnlyProperty();
    }

    /** The places whose numbers can be shown, A to Z. */
    public ReadOnlyObjectProperty<List<Place>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /** The agency that is looked at; null while there is none. */
    public ObjectProperty<@Nullable String> agencyProperty() {
        return agency;
    }

    /** The place whose numbers are shown. */
    public ObjectProperty<@Nullable Place> placeProperty() {
        return place;
    }

    /** What is known of the place; null while it is read. */
    public ReadOnlyObjectProperty<@Nullable Profile> profileProperty() {
        return profile.getReadOnlyProperty();
    }

    /** Why there are no numbers, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Reads again what the project keeps. */
    public void refresh() {
        measures = source.inUse().get();
        agreed.set(source.agreed().get());
        places.set(source.places().get().stream()
                .sorted(Comparator.comparing(Place::name, Alphabet.of(language.locale())))
                .toList());
        List<String> agencies = agreed.get().agencies();
        if (agency.get() == null || !agencies.contains(agency.get())) {
            agency.set(agencies.isEmpty() ? null : agencies.get(0));
        }
        Place before = place.get();
        Place now = places.get().stream()
                .filter(each -> before != null && each.code().equals(before.code()))
                .findFirst()
                .orElse(places.get().isEmpty() ? null : places.get().get(0));
        if (Objects.equals(before, now)) {
            read(now);
        } else {
            place.set(now);
        }
    }

    /** Shows what a question asks for. */
    public void ask(ViewQuestion question) {
        refresh();
        String wanted = question.get("agency", "");
        agreed.get().agencies().stream()
                .filter(wanted::equalsIgnoreCase)
                .findFirst()
                .ifPresent(agency::set);
        places.get().stream()
                .filter(each -> each.code().equals(question.get("place", "")))
                .findFirst()
                .ifPresent(place::set);
    }

    private void read(@Nullable Place now) {
        profile.set(null);
        failure.set(null);
        if (now != null && !agreed.get().agencies().isEmpty()) {
            jobs.start(
                    Message.of("profile.working", now.name()),
                    source.profile().apply(now),
                    made -> {
                        if (now.equals(place.get())) {
                            profile.set(made);
                        }
                    },
                    why -> failure.set(
                            why instanceof WorkbenchException known
                                    ? known.message()
                                    : Message.of("error.unexpected", why.toString())));
        }
    }

    /** The measures of the agency: those that it leads first, each in the order of the catalogue. */
    public List<AgencyPage.Row> rows() {
        String now = agency.get();
        return now == null
                ? List.of()
                : AgencyPage.of(now, measures, agreed.get(), profile.get()).rows();
    }

    /** The page as a question; null while there is no agency or no place. */
    public @Nullable ViewQuestion question() {
        String now = agency.get();
        Place where = place.get();
        return now == null || where == null
                ? null
                : ViewQuestion.of("agency", Map.of("agency", now, "place", where.code(), "level", where.level()));
    }
}
