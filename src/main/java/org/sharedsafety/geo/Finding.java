package org.sharedsafety.geo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceMatch.Candidate;
import org.sharedsafety.model.PlaceMatch.How;
import org.sharedsafety.model.PlaceMatch.Matched;
import org.sharedsafety.model.PlaceMatch.Suggested;

/** What a text was taken for, before the period is looked at. */
sealed interface Finding {

    /** What it is taken for in a period. */
    PlaceMatch in(Period period);

    /** The same in every period. */
    record Settled(PlaceMatch match) implements Finding {
        @Override
        public PlaceMatch in(Period period) {
            return match;
        }
    }

    /** One place; said so where it did not exist in the period. */
    record One(Matched match) implements Finding {

        One(Place place, How how, @Nullable Message note) {
            this(new Matched(place, how, note));
        }

        @Override
        public PlaceMatch in(Period period) {
            Place place = match.place();
            if (place.existsIn(period)) {
                return match;
            }
            return new Matched(place, match.how(), outsideItsDays(place, period));
        }

        private static Message outsideItsDays(Place place, Period period) {
            LocalDate from = place.validFrom();
            LocalDate to = place.validTo();
            boolean notYet = from != null && from.isAfter(period.end());
            return Message.of(
                    notYet ? "problem.place-not-yet" : "problem.place-ended",
                    place.name(),
                    place.code(),
                    String.valueOf(notYet ? from : to),
                    period.text());
        }
    }

    /** Several places of the same name: the one that existed in the period, if it was one; else a person's choice. */
    record Several(List<Place> places, How how) implements Finding {
        public Several {
            places = List.copyOf(places);
        }

        @Override
        public PlaceMatch in(Period period) {
            List<Place> living = places.stream().filter(p -> p.existsIn(period)).toList();
            if (living.size() == 1) {
                return new Matched(living.get(0), how, null);
            }
            return new Suggested((living.isEmpty() ? places : living)
                    .stream().map(p -> new Candidate(p, 1)).toList());
        }
    }
}
