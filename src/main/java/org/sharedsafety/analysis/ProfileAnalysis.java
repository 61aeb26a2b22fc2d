package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.PlaceSentences;
import org.sharedsafety.honesty.ReportedShare;
import org.sharedsafety.honesty.ValueCounts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.finding.Tone;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.MeasureColumn;
import org.sharedsafety.model.result.Profile;
import tech.tablesaw.api.Table;

/**
 * One place on all its measures, beside the other places of its level.
 *
 * <p>Where a number has no interval, nothing is said of where the place stands; police counts and measures without a
 * good side are never called better or worse.
 */
public final class ProfileAnalysis {
    private static final String METHOD = "profile";
    private static final String VERSION = "1";

    /** One measure of a place, beside the other places of its level. */
    public static Profile.Line line(ProfileMeasure measure, Place place) {
        return new ProfileLine(measure, place).line();
    }

    /** The profile. */
    public Profile analyse(List<ProfileMeasure> measures, ProfileRequest request) {
        List<Profile.Line> lines = new ArrayList<>();
        List<MeasureFacts> facts = new ArrayList<>();
        List<Profile.Gap> gaps = new ArrayList<>();
        for (ProfileMeasure measure : measures) {
            Profile.Line line = new ProfileLine(measure, request.place()).line();
            lines.add(line);
            facts.add(measure.facts()
                    .over(List.of(measure.measure().period()))
                    .with(ValueCounts.of(List.of(line.reading())))
                    .reportedBy(covered(line)));
            if (!line.reading().isUsable()) {
                gaps.add(new Profile.Gap(
                        measure.measure().metric(), measure.measure().period(), DroppedPlaces.why(line.reading())));
            }
        }
        List<Profile.Section> sections = new ArrayList<>();
        for (Principle principle : Principle.values()) {
            if (principle != Principle.POP) {
                sections.add(new Profile.Section(
                        principle,
                        lines.stream()
                                .filter(line -> line.measure().metric().principle() == principle)
                                .toList()));
            }
        }
        ViewFacts view = ViewFacts.of(facts)
                .with(
                        new ViewFact.Places(
                                request.place().level(),
                                request.places().size(),
                                request.places().size(),
                                0,
                                0),
                        request.people());
        int n = lines.size() - gaps.size();
        return new Profile(
                request.place(),
                request.places().size(),
                population(request),
                sections,
                PlacesLikeThis.of(
                        new PeerRequest(request.place(), request.places(), request.likeness(), request.choice())),
                gaps,
                sentence(request, lines, gaps.size()),
                new About(METHOD, VERSION, null, n, List.of(), Cautions.of(view)));
    }

    private static @Nullable ReportedShare covered(Profile.Line line) {
        Double share = line.coverage();
        return share == null || !line.reading().isUsable() ? null : ReportedShare.of(share);
    }

    private static Message sentence(ProfileRequest request, List<Profile.Line> lines, int missing) {
        int better =
                (int) lines.stream().filter(line -> line.tone() == Tone.BETTER).count();
        int worse =
                (int) lines.stream().filter(line -> line.tone() == Tone.WORSE).count();
        return PlaceSentences.profile(
                request.place().name(),
                request.place().level(),
                better,
                worse,
                lines.size() - missing - better - worse,
                missing);
    }

    private static @Nullable Double population(ProfileRequest request) {
        for (PeerRequest.Alike each : request.likeness()) {
            if (each.metric().equals(Features.PEOPLE)) {
                return value(each.table(), request.place().id());
            }
        }
        return null;
    }

    private static @Nullable Double value(Table table, int place) {
        for (int i = 0; i < table.rowCount(); i++) {
            if (table.intColumn(MeasureColumn.PLACE_ID.column()).getInt(i) == place) {
                double value = table.doubleColumn(MeasureColumn.VALUE.column()).getDouble(i);
                return Double.isNaN(value) ? null : Double.valueOf(value);
            }
        }
        return null;
    }
}
