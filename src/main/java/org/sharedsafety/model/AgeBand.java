package org.sharedsafety.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ages in whole years, both ends in.
 *
 * @param lower the youngest age, from 0
 * @param upper the oldest age, or null where the band is open
 */
public record AgeBand(int lower, @Nullable Integer upper) implements Comparable<AgeBand> {
    private static final Pattern CODE = Pattern.compile("([0-9]{1,3})(?:-([0-9]{1,3})|(\\+))?");

    public AgeBand {
        if (lower < 0 || (upper != null && upper < lower)) {
            throw new IllegalArgumentException("not a band of ages: " + lower + " to " + upper);
        }
    }

    /** Reads {@code 15-24}, {@code 85+} or {@code 17}, the form in which {@link #text} writes it. */
    public static Optional<AgeBand> parse(String text) {
        Matcher matcher = CODE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int lower = Integer.parseInt(matcher.group(1));
        if (matcher.group(3) != null) {
            return Optional.of(new AgeBand(lower, null));
        }
        int upper = matcher.group(2) == null ? lower : Integer.parseInt(matcher.group(2));
        return upper < lower ? Optional.empty() : Optional.of(new AgeBand(lower, upper));
    }

    /** {@code 15-24}, {@code 85+}, or {@code 0} for a single year of age. */
    public String text() {
        if (upper == null) {
            return lower + "+";
        }
        return upper == lower ? Integer.toString(lower) : lower + "-" + upper;
    }

    /** The group of people of these ages. */
    public Group group() {
        return Group.of(Group.AGE, text());
    }

    /** Whether the two share an age. */
    public boolean overlaps(AgeBand other) {
        boolean startsAfter = other.upper != null && lower > other.upper;
        boolean endsBefore = upper != null && upper < other.lower;
        return !startsAfter && !endsBefore;
    }

    @Override
    public int compareTo(AgeBand other) {
        int byLower = Integer.compare(lower, other.lower);
        return byLower != 0
                ? byLower
                : Integer.compare(
                        upper == null ? Integer.MAX_VALUE : upper,
                        other.upper == null ? Integer.MAX_VALUE : other.upper);
    }
}
