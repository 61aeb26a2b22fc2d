package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Observation;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.NumberCard.Piece;
import org.sharedsafety.model.result.NumberCard.Role;
import org.sharedsafety.model.result.NumberCard.Shares;
import org.sharedsafety.model.result.Split;
import org.sharedsafety.query.ObservationFilter;
import org.sharedsafety.query.ObservationQuery;
import org.sharedsafety.query.StoredObservation;
import org.sharedsafety.store.ImportTable;
import org.sharedsafety.store.Transaction;

/** The numbers of smaller places behind one that a crosswalk made, each with its share and its cell. */
final class CardShares {
    private final Transaction tx;
    private final Progress progress;

    CardShares(Transaction tx, Progress progress) {
        this.tx = tx;
        this.progress = progress;
    }

    /** Empty where the number stands in a sheet. */
    Optional<Shares> of(StoredObservation found, Metric metric) {
        Split split = found.split();
        if (split == null) {
            return Optional.empty();
        }
        Observation whole = found.observation();
        Map<Integer, StoredObservation> stored = new HashMap<>();
        new ObservationQuery(tx)
                .forEach(
                        new ObservationFilter(
                                metric.id(),
                                whole.key().series().id(),
                                null,
                                split.route().from(),
                                whole.key().period(),
                                whole.key().group()),
                        each -> stored.put(each.observation().key().place().id(), each));
        List<Piece> pieces = new ArrayList<>();
        for (Split.Part part : split.parts()) {
            progress.checkCancelled();
            StoredObservation own = stored.get(part.placeId());
            String name = tx.places().byId(part.placeId()).map(Place::name).orElse(part.code());
            pieces.add(new Piece(name, part, own == null ? null : part(own, metric)));
        }
        return Optional.of(new Shares(split, pieces));
    }

    private NumberCard.@Nullable Part part(StoredObservation own, Metric metric) {
        Observation observation = own.observation();
        CellAddress cell = observation.source().cell();
        if (cell == null) {
            return null;
        }
        ImportTable.Import made =
                tx.imports().byId(observation.source().importId()).orElseThrow();
        return new NumberCard.Part(
                Role.VALUE,
                metric,
                observation.key().period(),
                observation.value(),
                observation.source().shown(),
                SourceService.file(tx, made.id()),
                observation.source().sheet(),
                cell,
                made.id(),
                made.at(),
                null);
    }

    /** What was done, in words. */
    static List<Message> steps(Split split) {
        List<Message> steps = new ArrayList<>();
        Split.Route route = split.route();
        Message kind = Message.of("crosswalk.kind." + known(route.kind()));
        steps.add(Message.of(
                route.whole() ? "card.step.added-up" : "card.step.split",
                route.from(),
                split.parts().size(),
                route.file(),
                kind));
        Double largest = split.largest();
        if (largest != null && !route.whole()) {
            steps.add(Message.of(
                    split.isScattered() ? "card.step.scattered" : "card.step.largest-part", largest, route.from()));
        }
        if (split.coverage() < 1) {
            steps.add(Message.of("card.step.parts-covered", split.coverage(), route.from()));
        }
        return steps;
    }

    private static String known(String kind) {
        return switch (kind) {
            case "residential-addresses",
                    "business-addresses",
                    "other-addresses",
                    "addresses",
                    "population",
                    "households",
                    "area",
                    "whole" -> kind;
            default -> "weight";
        };
    }
}
