package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.CameThrough;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** How the place of a profile came through a year of shock: by which measure, and which year. */
public final class ThroughViewModel {
    /** The first year of the pandemic. */
    static final int USUAL = 2020;

    private static final List<String> FIRST = List.of("WB03", "WB12", "PH06", "V01", "PH04");

    private final Source source;
    private final Answer<Asked, CameThrough> answer;
    private List<Metric> measures = List.of();
    private @Nullable String metric;
    private @Nullable Integer year;

    /** What is asked. */
    record Asked(Place place, String metric, int year) {}

    /** Where it is answered. */
    @FunctionalInterface
    public interface Source {
        Job<CameThrough> through(Place place, String metric, int year);
    }

    ThroughViewModel(Jobs jobs, Source source) {
        this.source = source;
        this.answer = new Answer<>(jobs);
    }

    /** How it came through; null while that is not known yet. */
    public ReadOnlyObjectProperty<@Nullable CameThrough> shownProperty() {
        return answer.shownProperty();
    }

    /** Why there is nothing to show, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return answer.failureProperty();
    }

    /** The measures that can be chosen: those with four numbers or more here. */
    public List<Metric> measures() {
        return measures;
    }

    /** Follows the profile; stays at the measure and the year where it can. */
    void show(Profile profile) {
        measures = profile.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.history().stream()
                                .filter(past -> past.reading().isUsable())
                                .count()
                        > 3)
                .map(line -> line.measure().metric())
                .toList();
        String before = metric;
        metric = measures.stream()
                .map(Metric::id)
                .filter(id -> id.equals(before))
                .findFirst()
                .or(() -> FIRST.stream()
                        .filter(id ->
                                measures.stream().anyMatch(each -> each.id().equals(id)))
                        .findFirst())
                .or(() -> measures.stream().map(Metric::id).findFirst())
                .orElse(null);
        ask(profile.place());
    }

    private void ask(Place place) {
        String id = metric;
        if (id == null) {
            answer.clear();
        } else {
            int when = Objects.requireNonNullElse(year, USUAL);
            answer.ask(
                    Message.of("profile.through.working"), new Asked(place, id, when), source.through(place, id, when));
        }
    }

    /** Looks at another measure. */
    public void measure(String id) {
        metric = id;
        again();
    }

    /** Looks at another year. */
    public void year(int when) {
        year = when;
        again();
    }

    private void again() {
        Asked now = answer.question();
        if (now != null) {
            ask(now.place());
        }
    }
}
