package org.sharedsafety.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The people or cases a number is about, such as everyone, or women of an age band.
 *
 * <p>The code names one value of each dimension that is told: {@code age:15-24}, {@code age:85+},
 * {@code age:15-24/sex:female}, {@code weapon:firearm}; {@code all} for everyone.
 *
 * @param code stable text, {@code all} for everyone
 */
public record Group(String code) {
    /** The dimension of age; its values are those of {@link AgeBand#text}, or {@code unknown}. */
    public static final String AGE = "age";

    /** The dimension of sex: {@code female}, {@code male}, {@code other}, {@code unknown}. */
    public static final String SEX = "sex";

    /** The dimension of race and ethnicity. */
    public static final String RACE = "race";

    /** The dimension of intent of an injury or death: {@code homicide}, {@code suicide}, … */
    public static final String INTENT = "intent";

    /** The dimension of the place of occurrence: at home, at school, in the street. */
    public static final String OCCURRENCE = "occurrence";

    /** The dimension of what money is for: a line of a budget. */
    public static final String LINE = "line";

    /** The dimension of who spends money. */
    public static final String SPENDER = "agency";

    /** Everyone in the place. */
    public static final Group EVERYONE = new Group("all");

    private static final List<String> FIRST = List.of(AGE, SEX, RACE);
    private static final Comparator<Part> ORDER = Comparator.<Part>comparingInt(part -> {
                int at = FIRST.indexOf(part.dimension());
                return at < 0 ? FIRST.size() : at;
            })
            .thenComparing(Part::dimension);

    /**
     * One dimension of a group with its value.
     *
     * @param dimension such as {@code age}
     * @param value such as {@code 15-24}
     */
    public record Part(String dimension, String value) {}

    public Group {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a group has a code");
        }
    }

    /** The group of one value of one dimension. */
    public static Group of(String dimension, String value) {
        return new Group(dimension + ":" + value);
    }

    /** What the group is made of; empty for everyone. */
    public List<Part> parts() {
        if (equals(EVERYONE)) {
            return List.of();
        }
        return Arrays.stream(code.split("/"))
                .map(part -> {
                    int colon = part.indexOf(':');
                    return colon < 0
                            ? new Part("", part)
                            : new Part(part.substring(0, colon), part.substring(colon + 1));
                })
                .toList();
    }

    /** The people who belong to both groups; where both tell a dimension, the other's value stands. */
    public Group and(Group other) {
        if (other.equals(EVERYONE)) {
            return this;
        }
        if (equals(EVERYONE)) {
            return other;
        }
        List<Part> told = other.parts();
        List<Part> all = new ArrayList<>(told);
        parts().stream()
                .filter(part -> told.stream().noneMatch(two -> two.dimension().equals(part.dimension())))
                .forEach(all::add);
        all.sort(ORDER);
        return new Group(all.stream()
                .map(part -> part.dimension().isEmpty() ? part.value() : part.dimension() + ":" + part.value())
                .collect(Collectors.joining("/")));
    }

    /** The value of a dimension, where the group tells it. */
    public Optional<String> value(String dimension) {
        return parts().stream()
                .filter(part -> part.dimension().equals(dimension))
                .map(Part::value)
                .findFirst();
    }

    /** The ages of the group, where it tells them. */
    public Optional<AgeBand> ages() {
        return value(AGE).flatMap(AgeBand::parse);
    }
}
