package org.sharedsafety.honesty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.model.AgeBand;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;

/** A group of people as it stands in a sentence. */
public final class GroupWords {
    private static final Set<String> SEXES = Set.of("female", "male", "other", "unknown");

    private GroupWords() {}

    /** The words of a group: of its parts one after the other, of everyone those for all people. */
    public static Message of(Group group) {
        List<Group.Part> parts = group.parts();
        if (parts.isEmpty()) {
            return Message.of("group.everyone-here");
        }
        Message said = part(parts.get(0));
        for (Group.Part more : parts.subList(1, parts.size())) {
            said = Message.of("group.both", said, part(more));
        }
        return said;
    }

    /** A sentence that is about one group of people only; as it is where it is about everyone. */
    public static Message only(Group group, Message said) {
        return group.equals(Group.EVERYONE) ? said : Message.of("sentence.for-group", of(group), said);
    }

    private static Message part(Group.Part part) {
        Optional<AgeBand> ages = part.dimension().equals(Group.AGE) ? AgeBand.parse(part.value()) : Optional.empty();
        if (ages.isPresent()) {
            Integer upper = ages.get().upper();
            return upper == null
                    ? Message.of("group.age-from", ages.get().lower())
                    : Message.of("group.age-between", ages.get().lower(), upper);
        }
        if (part.dimension().equals(Group.SEX) && SEXES.contains(part.value())) {
            return Message.of("group.sex." + part.value());
        }
        return part.value().equals("unknown")
                ? Message.of("group.not-stated")
                : Message.of("group.named", part.value().replace('-', ' '));
    }
}
