package org.sharedsafety.model.recipe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was decided about one sheet, in the order in which it is applied; kept as JSON and replayed.
 *
 * @param version of the recipe language
 * @param steps in order
 */
public record Recipe(int version, List<Step> steps) {
    /** The version this program writes. */
    public static final int CURRENT = 1;

    public Recipe {
        steps = List.copyOf(steps);
    }

    /** All steps of one kind, in order. */
    public <T extends Step> Stream<T> steps(Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The first step of one kind. */
    public <T extends Step> Optional<T> step(Class<T> kind) {
        return steps(kind).findFirst();
    }
}
