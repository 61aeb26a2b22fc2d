package org.sharedsafety.ui.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.ClassMethod;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.ui.compare.CompareViewModel.Side;

/** What becomes of a request when one thing of it is changed. */
final class CompareChanges {
    private CompareChanges() {}

    /** Another measure, data set or period on one side. */
    static CompareRequest choose(CompareRequest now, Side side, CompareRequest.Side measure) {
        return sides(now, side == Side.X ? measure : now.x(), side == Side.Y ? measure : now.y(), now.level());
    }

    /** The same measures at a level and in a period; null for the latest that both have. */
    static CompareRequest narrow(CompareRequest now, @Nullable String level, @Nullable Period period) {
        boolean sameLevel = Objects.equals(level, now.level());
        return sides(
                now,
                new CompareRequest.Side(now.x().metric(), sameLevel ? now.x().series() : null, period),
                new CompareRequest.Side(now.y().metric(), sameLevel ? now.y().series() : null, period),
                level);
    }

    /** The same measures for one group on both sides. */
    static CompareRequest group(CompareRequest now, Group group) {
        return new CompareRequest(
                now.x(),
                now.y(),
                now.level(),
                group,
                now.weights(),
                now.permutations(),
                now.seed(),
                now.overridden(),
                now.beside());
    }

    /** The same with other neighbors. */
    static CompareRequest weights(CompareRequest now, String weights) {
        return new CompareRequest(
                now.x(),
                now.y(),
                now.level(),
                now.group(),
                weights,
                now.permutations(),
                now.seed(),
                now.overridden(),
                now.beside());
    }

    /** The same with a second level of geography beside it, or with none. */
    static CompareRequest beside(CompareRequest now, @Nullable String level) {
        return new CompareRequest(
                now.x(),
                now.y(),
                now.level(),
                now.group(),
                now.weights(),
                now.permutations(),
                now.seed(),
                now.overridden(),
                level);
    }

    private static CompareRequest sides(
            CompareRequest now, CompareRequest.Side x, CompareRequest.Side y, @Nullable String level) {
        boolean samePair =
                x.metric().equals(now.x().metric()) && y.metric().equals(now.y().metric());
        return new CompareRequest(
                x,
                y,
                level,
                now.group(),
                now.weights(),
                now.permutations(),
                now.seed(),
                samePair && now.overridden(),
                samePair ? now.beside() : null);
    }

    /** Whether two requests are about the same measures in the same places, so that a selection keeps its sense. */
    static boolean samePlaces(CompareRequest one, CompareRequest other) {
        return one.x().metric().equals(other.x().metric())
                && one.y().metric().equals(other.y().metric())
                && Objects.equals(one.level(), other.level());
    }

    /** The question that a part of the page answers, with the settings the command line has. */
    static ViewQuestion question(CompareRequest now, String part, MapLook look) {
        Map<String, String> settings = new TreeMap<>(now.question().settings());
        settings.put("part", part);
        if (look.method() != MapLook.USUAL.method()) {
            settings.put(
                    "classes", look.method().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (look.bubbles()) {
            settings.put("bubbles", "true");
        }
        return ViewQuestion.of("compare", settings);
    }

    /** The part that a card shows: where neighbors are looked at, its maps are others. */
    static String part(String card, Face face) {
        if (face != Face.NEIGHBORS) {
            return card;
        }
        return card.equals("map-x") ? "clusters" : card.equals("map-y") ? "standings" : card;
    }

    /** The way of drawing that a question asks for; what it does not say stays. */
    static MapLook look(ViewQuestion question, MapLook now) {
        String classes = question.get("classes", "");
        ClassMethod method = Arrays.stream(ClassMethod.values())
                .filter(each -> each.name().replace('_', '-').equalsIgnoreCase(classes))
                .findFirst()
                .orElse(now.method());
        return new MapLook(method, now.allYears(), Boolean.parseBoolean(question.get("bubbles", now.bubbles() + "")));
    }

    /** On which face of the page the part of a question stands; nothing where it stands on any. */
    static Optional<Face> face(ViewQuestion question) {
        return switch (question.get("part", "")) {
            case "bivariate" -> Optional.of(Face.BIVARIATE);
            case "neighbors", "clusters", "standings" -> Optional.of(Face.NEIGHBORS);
            case "scatter", "map-x", "map-y" -> Optional.of(Face.TWIN);
            default -> Optional.empty();
        };
    }
}
