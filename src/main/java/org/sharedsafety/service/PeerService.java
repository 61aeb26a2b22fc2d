package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sharedsafety.analysis.PeerRequest;
import org.sharedsafety.analysis.PlacesLikeThis;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.PeerChoice;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.RollUp;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.service.LevelNumbers.Held;
import org.sharedsafety.store.KeptText;
import org.sharedsafety.store.Transaction;

/** Which places are taken for places like one: computed, or chosen by a person. */
public final class PeerService {
    private static final String SETTING = "peers:";
    private static final String PEOPLE = PeerRequest.USUAL.get(0);

    private final ProfileService profiles;

    public PeerService(ProfileService profiles) {
        this.profiles = profiles;
    }

    /** The places like one, with stored values. */
    public Job<Outcome<Profile.Peers>> peers(OpenProject project, Place place) {
        return progress -> project.reading(tx -> peers(tx, project, place));
    }

    Outcome<Profile.Peers> peers(Transaction tx, OpenProject project, Place place) {
        LevelNumbers level = profiles.level(tx, project, place.level());
        PeerChoice choice = choice(tx, place);
        List<PeerRequest.Alike> alike = needed(level, choice).stream()
                .map(held -> new PeerRequest.Alike(
                        held.series().metricId(), held.numbers().table()))
                .toList();
        return PlacesLikeThis.of(new PeerRequest(place, level.places(), alike, choice));
    }

    /** What a person chose for a place; nothing where it is left to the computation. */
    public PeerChoice choice(OpenProject project, Place place) {
        return project.reading(tx -> choice(tx, place));
    }

    static PeerChoice choice(Transaction tx, Place place) {
        String setting = setting(place.level(), place.code());
        return KeptText.read(tx.project().get(setting).orElse(null), PeerChoice.class, setting, PeerChoice.none(place));
    }

    /** The numbers of the measures that tell who is alike, and of the residents. */
    static List<Held> needed(LevelNumbers level, PeerChoice choice) {
        return Stream.concat(PeerRequest.by(choice).stream(), Stream.of(PEOPLE))
                .distinct()
                .map(level.held()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The measures that places of a level can be alike in: the usual ones first, then all that are no plain counts. */
    public List<Metric> measures(OpenProject project, String wanted) {
        return project.reading(tx -> {
            LevelNumbers level = profiles.level(tx, project, wanted);
            List<Metric> measures = new ArrayList<>();
            for (Metric metric : project.metrics().values()) {
                boolean usual = PeerRequest.USUAL.contains(metric.id());
                boolean comparable = metric.catalogued()
                        && metric.principle() != Principle.POP
                        && (metric.isRate() || metric.rollUp() != RollUp.SUM);
                if (level.held().containsKey(metric.id()) && (usual || comparable)) {
                    measures.add(metric);
                }
            }
            measures.sort(Comparator.comparingInt((Metric metric) -> {
                int at = PeerRequest.USUAL.indexOf(metric.id());
                return at < 0 ? PeerRequest.USUAL.size() : at;
            }));
            return measures;
        });
    }

    /** Keeps what a person chose for a place, as a step of history; an empty choice leaves it to the computation again. */
    public Job<PeerChoice> choosing(OpenProject project, Place place, PeerChoice choice) {
        return progress -> {
            project.file().writing(tx -> {
                tx.history()
                        .changeSetting(
                                Message.of(
                                        choice.choosesNothing() ? "history.peers-computed" : "history.peers",
                                        place.name()),
                                setting(choice.level(), choice.place()),
                                choice.choosesNothing() ? null : KeptText.write(choice));
                return true;
            });
            project.file().saveBack();
            return choice;
        };
    }

    private static String setting(String level, String place) {
        return SETTING + level + ":" + place;
    }
}
