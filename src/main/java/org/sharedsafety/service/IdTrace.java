package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharedsafety.check.MethodCatalogue;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.result.MethodDescription;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.TracedId;
import org.sharedsafety.query.ObservationFilter;
import org.sharedsafety.query.ObservationQuery;
import org.sharedsafety.store.ReportTable.SaidNumber;
import org.sharedsafety.store.ReportTable.Written;
import org.sharedsafety.store.Transaction;

/** Follows the id of a number in a report back: to its cells, or to what it was computed from. */
final class IdTrace {
    private static final int NEAR = 3;

    /** Sentences that say a number twice name it a second time. */
    private static final Pattern AGAIN = Pattern.compile("\\.\\.at[0-9]+$");

    private static final Set<String> FIELDS = Set.of("value", "lower", "upper", "count", "denominator", "change");
    private static final Map<String, String> METHODS = Map.of(
            "pearson", "pearson",
            "spearman", "spearman",
            "ess", "modified-t",
            "slope", "ols",
            "intercept", "ols");

    private final SourceService sources;
    private final OpenProject project;
    private final NumberId id;

    IdTrace(SourceService sources, OpenProject project, String text) {
        this.sources = sources;
        this.project = project;
        this.id = id(AGAIN.matcher(text.strip()).replaceFirst(""));
    }

    private static NumberId id(String text) {
        if (!text.startsWith("n..") && !text.startsWith("r..")) {
            throw WorkbenchException.of("source.bad-id", text);
        }
        try {
            return new NumberId(text);
        } catch (IllegalArgumentException none) {
            throw WorkbenchException.of("source.bad-id", text);
        }
    }

    TracedId trace(Progress progress) {
        return project.reading(tx -> {
            List<TracedId.Said> said = tx.reports().saidAgain(id.text()).stream()
                    .map(found -> said(found.written(), found.number()))
                    .toList();
            return id.isOfPlace() ? ofPlace(tx, said, progress) : ofResult(tx, said);
        });
    }

    private static TracedId.Said said(Written written, SaidNumber number) {
        return new TracedId.Said(
                written.report().name(),
                written.fileName(),
                written.at().toString().substring(0, 10),
                number.sheet(),
                number.value(),
                number.formula());
    }

    private TracedId ofPlace(Transaction tx, List<TracedId.Said> said, Progress progress) {
        List<String> parts = id.parts();
        Metric metric = parts.size() == 5 ? project.metrics().get(parts.get(0)) : null;
        Optional<Period> period = parts.size() == 5 ? Period.parse(parts.get(2)) : Optional.empty();
        if (metric == null || period.isEmpty() || !FIELDS.contains(parts.get(4))) {
            throw unknown(tx);
        }
        Group group = new Group(parts.get(3));
        Set<String> series = new ObservationQuery(tx)
                .list(ObservationFilter.card(metric.id(), parts.get(1), period.get(), group)).stream()
                        .map(found -> found.observation().key().series().name())
                        .collect(Collectors.toCollection(java.util.TreeSet::new));
        if (series.isEmpty()) {
            throw unknown(tx);
        }
        List<NumberCard> cards = new ArrayList<>();
        for (String name : series) {
            cards.add(sources.tracing(project, new CardRequest(metric.id(), name, parts.get(1), period.get(), group))
                    .run(progress));
        }
        return new TracedId(id, said, told(cards, said), inputs(tx, cards), methods(metric, cards), List.of());
    }

    /** Where several data sets hold the number: those whose value is the one that was said, if any. */
    private List<NumberCard> told(List<NumberCard> cards, List<TracedId.Said> said) {
        List<NumberCard> same = cards.stream()
                .filter(card -> id.parts().get(4).equals("value")
                        && said.stream()
                                .anyMatch(each -> each.value() != null
                                        && each.value().equals(card.reading().value())))
                .toList();
        return same.isEmpty() ? cards : same;
    }

    /** The count and the denominator of a rate, the years of a change. */
    private List<NumberId> inputs(Transaction tx, List<NumberCard> cards) {
        List<String> parts = id.parts();
        String field = parts.get(4);
        if (field.equals("change")) {
            Set<Period> periods = new java.util.TreeSet<>();
            new ObservationQuery(tx)
                    .forEach(
                            new ObservationFilter(
                                    parts.get(0), null, parts.get(1), null, null, new Group(parts.get(3))),
                            found -> periods.add(found.observation().key().period()));
            return periods.stream()
                    .map(period -> NumberId.of(parts.get(0), parts.get(1), period.text(), parts.get(3), "value"))
                    .toList();
        }
        return isComputed(cards) && Set.of("value", "lower", "upper").contains(field)
                ? List.of(with("count"), with("denominator"))
                : List.of();
    }

    /** Whether the field was made here: a rate out of counts, or limits that nobody published. */
    private boolean isComputed(List<NumberCard> cards) {
        boolean limit = Set.of("lower", "upper").contains(id.parts().get(4));
        return cards.stream()
                .anyMatch(card -> !card.published() || (limit && card.reading().lower() == null));
    }

    private NumberId with(String field) {
        List<String> parts = id.parts();
        return NumberId.of(parts.get(0), parts.get(1), parts.get(2), parts.get(3), field);
    }

    private List<MethodDescription> methods(Metric metric, List<NumberCard> cards) {
        boolean computed = isComputed(cards);
        String of =
                switch (id.parts().get(4)) {
                    case "change" -> "two-rates";
                    case "value" -> computed ? "crude-rate" : "";
                    case "lower", "upper" ->
                        !computed ? "" : metric.unit().equals("percent") ? "wilson" : "rate-interval";
                    default -> "";
                };
        return method(of);
    }

    private static List<MethodDescription> method(String wanted) {
        return MethodCatalogue.all().stream()
                .filter(method -> method.id().equals(wanted))
                .toList();
    }

    /** A result of a sheet: the numbers of places on its sheet, and the files of its report. */
    private TracedId ofResult(Transaction tx, List<TracedId.Said> said) {
        var newest = tx.reports().saidAgain(id.text()).stream().findFirst().orElseThrow(() -> unknown(tx));
        List<NumberId> inputs = tx.reports().numbers(newest.written().id()).stream()
                .filter(number -> number.sheet().equals(newest.number().sheet())
                        && number.id().startsWith("n.."))
                .map(number -> new NumberId(number.id()))
                .toList();
        List<TracedId.Used> files = newest.written().imports().stream()
                .map(used -> tx.sourceFiles().bySha256(used.sha256()))
                .flatMap(Optional::stream)
                .map(file -> new TracedId.Used(file.name(), file.sha256()))
                .distinct()
                .toList();
        String name = id.parts().size() > 1 ? id.parts().get(1) : "";
        return new TracedId(id, said, List.of(), inputs, method(METHODS.getOrDefault(name, "")), files);
    }

    private WorkbenchException unknown(Transaction tx) {
        List<String> near = tx.reports().ids(stem()).stream()
                .sorted(Comparator.comparingInt(this::likeness).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(NEAR)
                .toList();
        return near.isEmpty()
                ? WorkbenchException.of("source.no-id", id.text())
                : WorkbenchException.of("source.no-id-near", id.text(), String.join(", ", near));
    }

    /** The id up to its second part. */
    private String stem() {
        int end = id.text().indexOf("..", 3);
        return end < 0 ? id.text() : id.text().substring(0, end);
    }

    /** How many letters at the beginning and at the end two ids share. */
    private int likeness(String other) {
        String own = id.text();
        int most = Math.min(own.length(), other.length());
        int first = 0;
        while (first < most && own.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < most - first && own.charAt(own.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
            last++;
        }
        return first + last;
    }
}
