package org.sharedsafety.service;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.model.AgeBand;
import org.sharedsafety.model.Group;
import org.sharedsafety.store.Transaction;
import org.sharedsafety.text.Texts;

/** Names groups of people in both languages, where their values are usual ones; else by the sheet's own word. */
public final class GroupNames {
    private static final Set<String> SEXES = Set.of("female", "male", "other", "unknown");

    private GroupNames() {}

    /** Gives every group of the project that is still called by its code its names. */
    static void give(Transaction tx) {
        for (Group group : tx.groups().all().values()) {
            boolean fresh =
                    tx.groups().name(group, "en").filter(group.code()::equals).isPresent();
            if (fresh && !group.parts().isEmpty()) {
                tx.groups().setNames(group, name(group, Texts.of("en")), name(group, Texts.of("es")));
            }
        }
    }

    /** The name of a group in a language; everyone has none. */
    public static String name(Group group, Texts texts) {
        return group.parts().stream().map(part -> part(part, texts)).collect(Collectors.joining(", "));
    }

    private static String part(Group.Part part, Texts texts) {
        Optional<AgeBand> ages = part.dimension().equals(Group.AGE) ? AgeBand.parse(part.value()) : Optional.empty();
        if (ages.isPresent()) {
            Integer upper = ages.get().upper();
            return upper == null
                    ? texts.say("group.age-from", ages.get().lower())
                    : texts.say("group.age-between", ages.get().lower(), upper);
        }
        if (part.dimension().equals(Group.SEX) && SEXES.contains(part.value())) {
            return texts.say("group.sex." + part.value());
        }
        if (part.value().equals("unknown")) {
            return texts.say("group.not-stated");
        }
        String words = part.value().replace('-', ' ');
        return words.isEmpty() ? part.dimension() : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
