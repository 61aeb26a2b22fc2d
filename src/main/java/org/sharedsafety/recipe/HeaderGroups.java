package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.recipe.ColumnRole;

/**
 * Finds groups of people in headers: {@code Deaths ▸ 15-24}, {@code Population, Male}, {@code Female deaths}.
 *
 * <p>A word in a header is a group only where several columns of one measure differ by it.
 */
final class HeaderGroups {

    private static final String AGES =
            "(?:ages?|aged)?[ _]*[0-9]{1,3} ?(?:-|–|to|_) ?[0-9]{1,3}(?: ?(?:years?|yrs?)(?: of age| old)?)?"
                    + "|(?:ages?|aged)?[ _]*[0-9]{2,3} ?(?:\\+|plus|(?:years? )?(?:and|or|&) (?:over|older|above))"
                    + "|(?:under|less than|<) ?[0-9]{1,2}(?: ?years?)?|ages? [0-9]{1,3}|all ages|edad [0-9]+ a [0-9]+";
    private static final String SEXES = "males?|females?|men|women|both sexes|hombres?|mujeres";
    private static final Pattern BEHIND = Pattern.compile(
            "(.*?)(?:[\\s,;:_/|-]+|\\s*\\()(" + AGES + "|" + SEXES + "|total)\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE =
            Pattern.compile("(" + AGES + "|" + SEXES + "|total)[\\s,;:_/|-]+(.*)", Pattern.CASE_INSENSITIVE);

    /** A header without its group. */
    private record Split(ColumnDraft draft, List<String> parts, Group group) {
        String base() {
            return String.join("|", parts).toLowerCase(Locale.ROOT);
        }
    }

    private final List<ColumnDraft> drafts;
    private final MetricMatcher matcher;

    HeaderGroups(List<ColumnDraft> drafts, MetricMatcher matcher) {
        this.drafts = drafts;
        this.matcher = matcher;
    }

    /** The columns whose headers name groups, with the header parts that stay; their draft knows its group. */
    Map<ColumnDraft, List<String>> find() {
        Map<String, List<Split>> families = new LinkedHashMap<>();
        for (ColumnDraft draft : drafts) {
            if (draft.role == ColumnRole.METRIC && !draft.ref.header().contains("!!")) {
                split(draft).filter(this::mayLeave).ifPresent(split -> families.computeIfAbsent(
                                split.base(), key -> new ArrayList<>())
                        .add(split));
            }
        }
        for (ColumnDraft draft : drafts) {
            Split whole = new Split(draft, withoutPeriod(draft), Group.EVERYONE);
            List<Split> family = families.get(whole.base());
            if (draft.role == ColumnRole.METRIC
                    && family != null
                    && family.stream().noneMatch(split -> split.draft() == draft)) {
                family.add(whole);
            }
        }
        Map<ColumnDraft, List<String>> found = new LinkedHashMap<>();
        families.values().stream()
                .filter(HeaderGroups::isFamily)
                .forEach(family -> family.forEach(split -> {
                    split.draft().group = split.group().equals(Group.EVERYONE)
                            ? null
                            : split.group().code();
                    found.put(split.draft(), split.parts());
                }));
        return found;
    }

    /** Several groups, at least one of which is not everyone, each once for a period. */
    private static boolean isFamily(List<Split> family) {
        Set<Group> groups = new HashSet<>();
        Set<String> columns = new HashSet<>();
        for (Split split : family) {
            groups.add(split.group());
            if (!columns.add(split.group() + "|" + split.draft().period)) {
                return false;
            }
        }
        return groups.size() > 1;
    }

    /** Whether the group may be taken off: the catalogue's measure must be named without it as well. */
    private boolean mayLeave(Split split) {
        return split.draft().catalogued == null
                || matcher.find(split.parts())
                        .filter(split.draft().catalogued::equals)
                        .isPresent();
    }

    private static List<String> withoutPeriod(ColumnDraft draft) {
        List<String> parts = new ArrayList<>();
        for (String part : draft.parts) {
            boolean period = draft.period != null
                    && HeaderWords.core(part).isEmpty()
                    && !PeriodText.allIn(part).isEmpty();
            if (!period) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Optional<Split> split(ColumnDraft draft) {
        List<String> parts = withoutPeriod(draft);
        Group group = Group.EVERYONE;
        boolean named = false;
        for (int i = parts.size() - 1; i >= 0; i--) {
            String part = parts.get(i);
            Optional<Group> whole = whole(part);
            if (whole.isPresent() && parts.size() > 1) {
                group = whole.get().and(group);
                parts.remove(i);
                named = true;
                continue;
            }
            Matcher behind = BEHIND.matcher(part);
            Matcher before = BEFORE.matcher(part);
            if (behind.matches()
                    && whole(behind.group(2)).isPresent()
                    && !HeaderWords.core(behind.group(1)).isEmpty()) {
                group = whole(behind.group(2)).get().and(group);
                parts.set(i, behind.group(1).strip());
                named = true;
            } else if (before.matches()
                    && whole(before.group(1)).isPresent()
                    && !HeaderWords.core(before.group(2)).isEmpty()) {
                group = whole(before.group(1)).get().and(group);
                parts.set(i, before.group(2).strip());
                named = true;
            }
        }
        return named && !parts.isEmpty()
                ? Optional.of(new Split(draft, List.copyOf(new java.util.LinkedHashSet<>(parts)), group))
                : Optional.empty();
    }

    /** The group that a text is as a whole. */
    private static Optional<Group> whole(String text) {
        if (GroupText.isEveryone(AgeText.plain(text))) {
            return Optional.of(Group.EVERYONE);
        }
        Optional<Group> ages = text.matches("(?i)" + AGES)
                ? AgeText.parse(text).map(band -> band.group())
                : AgeText.parseSaid(text).map(band -> band.group());
        return ages.or(() -> GroupText.sexSaid(text)).or(() -> GroupText.raceSaid(text));
    }
}
