package org.sharedsafety.recipe;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.ColumnRole;

/** Finds the columns that tell the group of a row: by their headers, and by what stands in them. */
final class GroupColumns {

    private static final int MOST_TEXTS = 200;
    private static final int OLDEST = 120;
    private static final Set<String> AGE = Set.of("age", "agegroup", "agegrp", "ageband", "edad", "grupoedad");
    private static final Set<String> ONLY_AGE = Set.of("age", "edad", "year", "in", "of", "single", "anos", "code");
    private static final Set<String> SEX = Set.of("sex", "gender", "sexo", "genero");
    private static final Set<String> RACE =
            Set.of("race", "ethnicity", "ethnic", "raza", "etnia", "raceethnicity", "hispanic");
    private static final Set<String> NO_GROUP = Set.of("victim", "name", "median", "mean", "average", "id");

    private final List<ColumnDraft> drafts;
    private final Set<String> taken = new HashSet<>();

    GroupColumns(List<ColumnDraft> drafts) {
        this.drafts = drafts;
    }

    /** Gives the free columns that tell groups their role. */
    void take() {
        drafts.stream().filter(draft -> !isCode(draft)).forEach(this::take);
        drafts.stream().filter(GroupColumns::isCode).forEach(this::take);
    }

    private static boolean isCode(ColumnDraft draft) {
        return HeaderWords.of(draft.ref.header()).contains("code");
    }

    private void take(ColumnDraft draft) {
        if (draft.role != ColumnRole.IGNORED || draft.stats.filled() == 0) {
            return;
        }
        boolean toldApart = draft.ref.header().equals(RowSurvey.CAPTION)
                && drafts.stream().anyMatch(other -> other.ref.header().equals(RowSurvey.GROUP));
        String dimension = toldApart ? null : dimensionOf(draft).orElse(null);
        if (dimension == null) {
            return;
        }
        if (!taken.add(dimension)) {
            if (isCode(draft)) {
                draft.settled = true;
                draft.take(ColumnRole.IGNORED, 0.9, Message.of("column.group-again"));
                return;
            }
            dimension = Slug.of(draft.ref.header());
            taken.add(dimension);
        }
        draft.dimension = dimension;
        draft.take(ColumnRole.GROUP, 0.9, Message.of("column.group-of", dimension, draft.stats.distinct()));
    }

    /** The dimension that a column tells; empty where it tells none. */
    static Optional<String> dimensionOf(ColumnDraft draft) {
        Set<String> texts = draft.stats.distinctTexts();
        Set<String> words = new HashSet<>(HeaderWords.of(draft.ref.header()));
        if (texts.isEmpty() || texts.size() > MOST_TEXTS || words.stream().anyMatch(NO_GROUP::contains)) {
            return Optional.empty();
        }
        if (draft.ref.header().equals(RowSurvey.GROUP)) {
            return List.of(Group.SEX, Group.AGE).stream()
                    .filter(dimension -> share(texts, text -> told(dimension, text)) == 1)
                    .findFirst()
                    .or(() -> Optional.of(Group.RACE));
        }
        boolean ages = words.stream().anyMatch(AGE::contains);
        if (ages && isAges(draft, texts)) {
            return Optional.of(Group.AGE);
        }
        if (words.stream().anyMatch(SEX::contains) && share(texts, text -> told(Group.SEX, text)) >= 0.7) {
            return Optional.of(Group.SEX);
        }
        boolean wordy = draft.stats.numbers() == 0;
        if (wordy && words.stream().anyMatch(RACE::contains)) {
            return Optional.of(Group.RACE);
        }
        if (wordy && words.contains("intent")) {
            return Optional.of(Group.INTENT);
        }
        boolean happened = words.contains("occurrence") || (words.contains("death") && words.contains("place"));
        if (wordy && happened) {
            return Optional.of(Group.OCCURRENCE);
        }
        return wordy ? ofTexts(texts) : Optional.empty();
    }

    private static boolean isAges(ColumnDraft draft, Set<String> texts) {
        if (draft.stats.numbers() * 2 > draft.stats.filled()) {
            // Numbers are ages only under a header that says nothing else: "All ages" may head a count.
            boolean only = ONLY_AGE.containsAll(HeaderWords.of(draft.ref.header()));
            return only && draft.stats.isWhole() && draft.stats.greatest() <= OLDEST && texts.size() > 1;
        }
        return share(texts, text -> told(Group.AGE, text) || AgeText.eaten(text).isPresent()) >= 0.6;
    }

    /** What texts tell under a header that says nothing. */
    private static Optional<String> ofTexts(Set<String> texts) {
        long bands = texts.stream()
                .filter(text -> AgeText.parse(text)
                        .filter(band ->
                                !band.text().equals(text.strip()) || text.indexOf('-') > 0 || text.indexOf('+') > 0)
                        .isPresent())
                .count();
        if (bands >= 3 && share(texts, text -> told(Group.AGE, text)) >= 0.8) {
            return Optional.of(Group.AGE);
        }
        long sexes = texts.stream()
                .filter(text -> GroupText.sexSaid(text).isPresent())
                .count();
        if (sexes >= 2 && share(texts, text -> told(Group.SEX, text)) == 1) {
            return Optional.of(Group.SEX);
        }
        long races = texts.stream()
                .filter(text -> GroupText.raceSaid(text).isPresent())
                .count();
        boolean most = races * 10 >= texts.size() * 7L;
        return races >= 3 && most ? Optional.of(Group.RACE) : Optional.empty();
    }

    private static boolean told(String dimension, String text) {
        return GroupText.read(dimension, text).isPresent();
    }

    private static double share(Set<String> texts, Predicate<String> test) {
        return (double) texts.stream().filter(test).count() / texts.size();
    }
}
