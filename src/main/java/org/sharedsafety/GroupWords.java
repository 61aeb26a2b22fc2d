package org.sharedsafety;

import java.util.List;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;

/** The names of groups in the top bar. */
final class GroupWords {
    private GroupWords() {}

    static Message of(Group group) {
        if (group.equals(Group.EVERYONE)) {
            return Message.of("scope.group.everyone");
        }
        List<Group.Part> parts = group.parts();
        Message first = of(parts.get(0));
        return parts.size() == 1 ? first : Message.of("scope.group.two", first, of(parts.get(1)));
    }

    private static Message of(Group.Part part) {
        return switch (part.dimension()) {
            case Group.AGE -> Message.of("scope.group.age", part.value());
            case Group.SEX ->
                switch (part.value()) {
                    case "female" -> Message.of("scope.group.female");
                    case "male" -> Message.of("scope.group.male");
                    default -> Message.of("scope.group.other", part.value());
                };
            default -> Message.of("scope.group.other", part.value());
        };
    }
}
