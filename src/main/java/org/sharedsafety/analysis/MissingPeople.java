package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;

/** Who is missing from the shares of a harm: cases of nobody knows whom, places left out, and those never counted. */
final class MissingPeople {
    private static final double PERCENT = 100;
    private static final int MOST_NAMES = 40;

    private MissingPeople() {}

    /** Events of everyone less those of the known groups, over the places used; by place nobody asks for it. */
    static Outcome<BurdenByGroup.Missing> ofNoGroup(
            BurdenRequest request, BurdenShares shares, List<PlaceNumber> used, List<PlaceNumber> whole) {
        if (request.isByPlace()) {
            return Outcome.notAvailable("reason.not-asked");
        }
        Map<Integer, Double> all = new HashMap<>();
        for (PlaceNumber number : whole) {
            Double count = number.reading().numerator();
            if (number.reading().isUsable() && count != null) {
                all.put(number.place(), count);
            }
        }
        double events = 0;
        for (int place : used.stream().map(PlaceNumber::place).distinct().toList()) {
            Double count = all.get(place);
            if (count == null) {
                return Outcome.notAvailable("reason.no-total");
            }
            events += count;
        }
        double unknown = events - shares.events();
        return unknown < 0 || !(events > 0)
                ? Outcome.notAvailable("reason.invalid-input")
                : Outcome.of(new BurdenByGroup.Missing(unknown, unknown / events));
    }

    /** The sentences, the ones about these very numbers first. */
    static List<Message> of(
            BurdenRequest request,
            BurdenShares shares,
            List<PlaceNumber> used,
            List<PlaceNumber> whole,
            List<Comparison.Dropped> dropped) {
        List<Message> said = new ArrayList<>();
        if (!request.isByPlace()) {
            Outcome<BurdenByGroup.Missing> missing = ofNoGroup(request, shares, used, whole);
            missing.found()
                    .filter(found -> found.events() > 0)
                    .ifPresent(found -> said.add(Message.of(
                            "absent.no-group",
                            found.events(),
                            PERCENT * found.share(),
                            shares.couldChangeTheHighest(found.events()) ? "yes" : "no")));
            if (missing.found().isEmpty()) {
                said.add(Message.of("absent.no-total"));
            }
        }
        if (!dropped.isEmpty()) {
            said.add(Message.of("absent.places", dropped.size(), names(dropped)));
        }
        if (shares.tooSmallGroups() > 0) {
            said.add(Message.of(request.isByPlace() ? "absent.small-places" : "absent.small", shares.tooSmallGroups()));
        }
        said.add(neverCounted(request.measure().metric()));
        if (!request.untold().isEmpty()) {
            said.add(
                    Message.of("absent.untold", Message.of("absent.dimensions-" + String.join("-", request.untold()))));
        }
        return said;
    }

    /** As many names as a person reads; how many there are stands before them. */
    private static String names(List<Comparison.Dropped> dropped) {
        List<String> names =
                dropped.stream().map(each -> each.place().name()).sorted().toList();
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + ", …";
    }

    /** Those whom the source cannot see, by the kind of the source. */
    private static Message neverCounted(Metric metric) {
        return switch (metric.sourceKind()) {
            case "police" -> Message.of("absent.police");
            case "hospital" -> Message.of("absent.hospital");
            case "vital_statistics" -> Message.of("absent.deaths");
            case "survey", "modelled" -> Message.of("absent.survey");
            default -> Message.of("absent.other");
        };
    }
}
