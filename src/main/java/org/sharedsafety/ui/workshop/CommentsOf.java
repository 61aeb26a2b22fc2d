package org.sharedsafety.ui.workshop;

import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Kit;

/** Names what a comment is about. */
final class CommentsOf {
    private CommentsOf() {}

    /** The number of a station, else the kind of the slide; about no slide, the workshop as a whole. */
    static String place(Kit kit, Workshop workshop, String slide) {
        return workshop.slide(slide)
                .map(each -> workshop.station(slide) > 0
                        ? kit.language().now("workshop.station", workshop.station(slide))
                        : kit.language()
                                .now("workshop.kind." + each.kind().name().toLowerCase(java.util.Locale.ROOT)))
                .orElseGet(() -> kit.language().now("workshop.capture.whole"));
    }
}
