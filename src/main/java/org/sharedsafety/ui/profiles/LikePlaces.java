package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.PeerGroup;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** A place whose like stand out among all, where somebody asks for that. */
public final class LikePlaces {
    private final Function<Place, Job<Outcome<Profile.Peers>>> peers;
    private final Answer<Place, Outcome<Profile.Peers>> answer;
    private final ReadOnlyObjectWrapper<@Nullable PeerGroup> group = new ReadOnlyObjectWrapper<>();
    private @Nullable String wanted;

    LikePlaces(Jobs jobs, Function<Place, Job<Outcome<Profile.Peers>>> peers) {
        this.peers = peers;
        this.answer = new Answer<>(jobs);
        answer.shownProperty().addListener((observable, before, now) -> tell());
    }

    private void tell() {
        Place place = answer.question();
        Outcome<Profile.Peers> found = answer.shown();
        group.set(
                place == null || found == null
                        ? null
                        : found.found().map(each -> PeerGroup.of(place, each)).orElse(null));
    }

    /** The place and its like; null while nobody asks, or where nothing is known that it could be like others in. */
    public ReadOnlyObjectProperty<@Nullable PeerGroup> groupProperty() {
        return group.getReadOnlyProperty();
    }

    /** The place, or null. */
    @Nullable
    Place place() {
        return answer.question();
    }

    /** Lets the like of a place stand out; of none for null. */
    void of(@Nullable Place place) {
        if (place == null) {
            answer.clear();
            group.set(null);
        } else {
            answer.ask(Message.of("ranking.working"), place, peers.apply(place));
        }
    }

    /** Asks by a code for what is shown next; null for none. */
    void ask(@Nullable String code) {
        wanted = code == null ? "" : code;
    }

    /** Looks again, where the place is still among those shown. */
    void refresh(List<Place> places) {
        String code = wanted;
        Place before = place();
        wanted = null;
        of(places.stream()
                .filter(each -> code != null ? each.code().equals(code) : before != null && each.id() == before.id())
                .findFirst()
                .orElse(null));
    }
}
