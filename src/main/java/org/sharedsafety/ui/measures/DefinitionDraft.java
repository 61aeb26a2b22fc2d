package org.sharedsafety.ui.measures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Definition;

/**
 * A definition as it is being written; unlike a finished one it may have no name and domains without measures.
 *
 * @param frame code of the ready frame it began with, or empty
 * @param date on which it was agreed, or null
 * @param people how many were in the room, or null
 */
public record DefinitionDraft(
        String name,
        String sentence,
        String frame,
        List<Domain> domains,
        @Nullable LocalDate date,
        String room,
        @Nullable Integer people) {
    public DefinitionDraft {
        domains = List.copyOf(domains);
    }

    /** A domain with the ids of its measures. */
    public record Domain(String name, List<String> measures) {
        public Domain {
            measures = List.copyOf(measures);
        }
    }

    /** A kept definition to go on with. */
    static DefinitionDraft of(Definition definition) {
        return new DefinitionDraft(
                definition.name(),
                definition.sentence(),
                definition.agreement().frame(),
                definition.domains().stream()
                        .map(domain -> new Domain(
                                domain.name(),
                                domain.parts().stream()
                                        .map(Definition.Part::metric)
                                        .toList()))
                        .toList(),
                definition.agreement().date(),
                definition.agreement().room(),
                definition.agreement().people());
    }

    /** The same with other domains. */
    DefinitionDraft with(List<Domain> next) {
        return new DefinitionDraft(name, sentence, frame, next, date, room, people);
    }

    /** How many measures it holds. */
    int measures() {
        return domains.stream().mapToInt(domain -> domain.measures().size()).sum();
    }

    /**
     * The finished definition; domains without a measure are left out, and a measure that was there before keeps what it
     * weighed in its domain.
     */
    Definition finished(@Nullable Definition before) {
        List<Definition.Domain> all = domains.stream()
                .filter(domain -> !domain.measures().isEmpty())
                .map(domain -> new Definition.Domain(
                        domain.name(),
                        domainWeight(domain, before),
                        domain.measures().stream()
                                .map(id -> new Definition.Part(id, series(id, before), partWeight(id, before)))
                                .toList()))
                .toList();
        return new Definition(
                name.strip(), sentence.strip(), all, new Definition.Agreement(0, frame, date, room.strip(), people));
    }

    /** Kept weights only where a domain holds the same measures as before; else all of the definition begin equal. */
    private boolean sameMeasures(@Nullable Definition before) {
        return before != null
                && of(before)
                        .with(domains.stream()
                                .filter(each -> !each.measures().isEmpty())
                                .toList())
                        .domains()
                        .stream()
                        .map(Domain::measures)
                        .toList()
                        .equals(of(before).domains().stream()
                                .map(Domain::measures)
                                .toList());
    }

    private double domainWeight(Domain domain, @Nullable Definition before) {
        if (before == null || !sameMeasures(before)) {
            return 1;
        }
        return before.domains().stream()
                .filter(each -> of(each).equals(domain.measures()))
                .findFirst()
                .map(Definition.Domain::weight)
                .orElse(1.0);
    }

    private static List<String> of(Definition.Domain domain) {
        return domain.parts().stream().map(Definition.Part::metric).toList();
    }

    private double partWeight(String id, @Nullable Definition before) {
        if (before == null || !sameMeasures(before)) {
            return 1;
        }
        return before.parts().stream()
                .filter(part -> part.metric().equals(id))
                .findFirst()
                .map(Definition.Part::weight)
                .orElse(1.0);
    }

    private static @Nullable String series(String id, @Nullable Definition before) {
        return before == null
                ? null
                : before.parts().stream()
                        .filter(part -> part.metric().equals(id))
                        .findFirst()
                        .map(Definition.Part::series)
                        .orElse(null);
    }
}
