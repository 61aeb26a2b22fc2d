package org.sharedsafety.service;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.MeasureSide;

/**
 * Which number is asked about.
 *
 * @param metric id of the measure
 * @param series name of the data set, or null for the only one
 * @param place code of the place; empty where the number is a sum over places
 * @param level of the places that were added up, or null where one place is asked about
 * @param groups that were added up, such as the lines of a budget; empty where {@code group} alone is asked about
 * @param lines of budgets that were added up, or null where the number is not of money
 * @param about what the sum is, in words, or null
 */
public record CardRequest(
        String metric,
        @Nullable String series,
        String place,
        Period period,
        Group group,
        @Nullable String level,
        List<Group> groups,
        @Nullable Lines lines,
        @Nullable Message about) {
    /**
     * Lines of budgets by what people said they are for.
     *
     * @param untagged whether those that nobody has tagged are among them
     */
    public record Lines(Set<BudgetTag> tags, boolean untagged) {
        public Lines {
            tags = Set.copyOf(tags);
        }

        /** Those of a purpose, or the untagged ones. */
        public static Lines of(@Nullable BudgetTag tag) {
            return tag == null ? new Lines(Set.of(), true) : new Lines(Set.of(tag), false);
        }

        /** Whether a line with a tag, or without one, is among them. */
        boolean has(@Nullable BudgetTag tag) {
            return tag == null ? untagged : tags.contains(tag);
        }
    }

    public CardRequest {
        groups = List.copyOf(groups);
    }

    /** The number of one place. */
    public CardRequest(String metric, @Nullable String series, String place, Period period, Group group) {
        this(metric, series, place, period, group, null, List.of(), null, null);
    }

    /** The number of one place, or of all places of a level where it is not null. */
    public CardRequest(
            String metric, @Nullable String series, String place, Period period, Group group, @Nullable String level) {
        this(metric, series, place, period, group, level, List.of(), null, null);
    }

    /** The number of all places of a level together. */
    public static CardRequest everywhere(
            String metric, @Nullable String series, String level, Period period, Group group) {
        return new CardRequest(metric, series, "", period, group, level, List.of(), null, null);
    }

    /** The same of several groups together, where there is no number of the group itself. */
    public CardRequest of(List<Group> several, @Nullable Message words) {
        return new CardRequest(metric, series, place, period, group, level, several, lines, words);
    }

    /** The dollars of lines of budgets in a year, at all places of a level together. */
    public static CardRequest money(MeasureSide money, String level, Period period, Lines lines, Message about) {
        return new CardRequest(
                money.metric().id(), money.series().name(), "", period, Group.EVERYONE, level, List.of(), lines, about);
    }

    /** The same at one of the places only. */
    public CardRequest at(String code) {
        return new CardRequest(metric, series, code, period, group, level, groups, lines, about);
    }
}
