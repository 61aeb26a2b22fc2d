package org.sharedsafety.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the desk knows of a project, against which an attack from outside is judged. */
final class DeskNumbers {
    /** One number by its count, which is NaN where it has none. */
    record Known(double count, double scaled, boolean small) {}

    private final Map<String, Known> numbers = new HashMap<>();
    private final Map<String, List<String>> inside = new HashMap<>();
    private final Map<String, List<String>> ages = new HashMap<>();

    /** Reads the answer of {@code observations --json}; numbers that stand there twice are left out. */
    DeskNumbers(JsonNode observations, String project) throws SQLException {
        Set<String> twice = new HashSet<>();
        for (JsonNode each : observations) {
            boolean counted = each.path("numerator").isNumber();
            double count = counted
                    ? each.path("numerator").asDouble()
                    : each.path("unit").asText().equals("count")
                                    && each.path("value").isNumber()
                            ? each.path("value").asDouble()
                            : Double.NaN;
            double scaled = each.path("scaled").isNumber() ? each.path("scaled").asDouble() : Double.NaN;
            boolean small = each.path("hidden").asText().equals("primary");
            if (numbers.put(key(each), new Known(count, scaled, small)) != null) {
                twice.add(key(each));
            }
        }
        numbers.keySet().removeAll(twice);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                        SELECT up.code, p.code FROM place p JOIN place up ON up.code = p.parent_code AND up.level <> p.level
                        """)) {
            while (row.next()) {
                inside.computeIfAbsent(row.getString(1), up -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
    }

    /** The name of an observation, as {@code measure|place|period|group}. */
    static String key(JsonNode observation) {
        return String.join(
                "|",
                observation.path("metric").asText(),
                observation.path("place").asText(),
                observation.path("period").asText(),
                observation.path("group").asText());
    }

    /** The numbers by age of each measure, place and period. */
    private Map<String, List<String>> ages() {
        if (ages.isEmpty()) {
            numbers.keySet().stream().filter(key -> key.contains("|age:")).forEach(key -> ages.computeIfAbsent(
                            key.substring(0, key.lastIndexOf("|age:")), fresh -> new ArrayList<>())
                    .add(key));
        }
        return ages;
    }

    Map<String, Known> all() {
        return numbers;
    }

    /** The numbers that nobody outside must learn. */
    Set<String> small() {
        Set<String> small = new TreeSet<>();
        numbers.forEach((key, known) -> {
            if (known.small()) {
                small.add(key);
            }
        });
        return small;
    }

    /**
     * The small counts that follow from what was shown: over the places inside one, the ages of all, the quarters of a year,
     * wherever the counts do add up.
     */
    Set<String> followFrom(Set<String> shown, int threshold) {
        Map<String, PublishedTable> tables = new HashMap<>();
        numbers.forEach((key, known) -> {
            if (whole(known.count())) {
                String[] at = key.split("\\|", 4);
                sums(at).forEach(parts -> {
                    PublishedTable table = tables.computeIfAbsent(at[0], fresh -> new PublishedTable());
                    table.sum(key, parts);
                    show(table, key, shown);
                    parts.forEach(part -> show(table, part, shown));
                });
            }
        });
        Set<String> found = new TreeSet<>();
        tables.forEach((metric, table) -> {
            Map<Integer, String> wanted = new HashMap<>();
            small().stream()
                    .filter(key -> key.startsWith(metric + "|"))
                    .filter(key -> !shown.contains(key))
                    .forEach(key -> {
                        int before = table.size();
                        int cell = table.cell(key);
                        if (cell < before) {
                            wanted.put(cell, key);
                        }
                    });
            new LinearAttack(table, threshold)
                    .recovered(wanted.keySet())
                    .forEach((cell, bounds) -> found.add(wanted.get(cell) + " " + bounds));
        });
        return found;
    }

    private void show(PublishedTable table, String key, Set<String> shown) {
        if (shown.contains(key)) {
            table.show(key, Math.round(numbers.get(key).count()));
        }
    }

    /** The ways in which a number is the sum of others. */
    private List<List<String>> sums(String[] at) {
        List<List<String>> ways = new ArrayList<>();
        List<String> places = new ArrayList<>();
        inside.getOrDefault(at[1], List.of()).forEach(code -> places.add(join(at[0], code, at[2], at[3])));
        ways.add(places);
        if (at[3].equals("all")) {
            List<String> ages = ages().getOrDefault(join(at[0], at[1], at[2]), List.of());
            ways.add(ages);
        }
        if (at[2].matches("[0-9]{4}")) {
            List<String> quarters = new ArrayList<>();
            for (int quarter = 1; quarter <= 4; quarter++) {
                quarters.add(join(at[0], at[1], at[2] + "-Q" + quarter, at[3]));
            }
            ways.add(quarters);
        }
        double total = numbers.get(String.join("|", at)).count();
        return ways.stream()
                .map(parts -> parts.stream().filter(numbers::containsKey).toList())
                .filter(parts -> !parts.isEmpty())
                .filter(parts ->
                        parts.stream().allMatch(part -> whole(numbers.get(part).count())))
                .filter(parts -> parts.stream()
                                .mapToDouble(part -> numbers.get(part).count())
                                .sum()
                        == total)
                .toList();
    }

    private static boolean whole(double count) {
        return count == Math.rint(count);
    }

    private static String join(String... parts) {
        return String.join("|", parts);
    }
}
