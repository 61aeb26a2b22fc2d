package org.sharedsafety.model.workshop;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.ViewQuestion;

/**
 * A live saved view on a slide.
 *
 * @param question opens it again
 * @param seen what it said when it was put there; null where it could not be made
 */
public record StationView(ViewQuestion question, @Nullable SeenFinding seen) {}
