package org.sharedsafety.model.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Responsibilities;
import org.sharedsafety.model.Responsibilities.Part;
import org.sharedsafety.model.result.Profile.Line;

/**
 * The measures that an agency leads or shares, how they stand in a place, and with whom it shares them.
 *
 * @param rows those that it leads first, each in the order of the catalogue
 */
public record AgencyPage(String agency, List<Row> rows) {
    public AgencyPage {
        rows = List.copyOf(rows);
    }

    /**
     * A measure of the agency.
     *
     * @param line how it stands in the place; null where the place has no number of it
     * @param others who else has a part in it
     * @param community what the community does, or empty
     */
    public record Row(Metric metric, Part part, @Nullable Line line, List<String> others, String community) {
        public Row {
            others = List.copyOf(others);
        }
    }

    /**
     * The page of an agency.
     *
     * @param measures those with numbers, in their order
     * @param profile of the place; null where it is not known yet
     */
    public static AgencyPage of(
            String agency, List<Metric> measures, Responsibilities agreed, @Nullable Profile profile) {
        Map<String, Line> lines = profile == null
                ? Map.of()
                : profile.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .collect(
                                Collectors.toMap(line -> line.measure().metric().id(), line -> line, (a, b) -> a));
        List<Row> rows = new ArrayList<>();
        for (Metric metric : measures) {
            Responsibilities.Owners owners = agreed.of(metric.id());
            Part part = owners.parts().get(agency);
            if (part != null) {
                rows.add(new Row(
                        metric,
                        part,
                        lines.get(metric.id()),
                        agreed.owners(metric.id()).stream()
                                .filter(each -> !each.equals(agency))
                                .toList(),
                        owners.community()));
            }
        }
        rows.sort(Comparator.comparing(row -> row.part().role()));
        return new AgencyPage(agency, rows);
    }
}
