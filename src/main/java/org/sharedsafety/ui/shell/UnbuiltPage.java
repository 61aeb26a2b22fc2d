package org.sharedsafety.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;

/** A page that is not there yet: what it is meant for, that it is not there, and what can be done today instead. */
final class UnbuiltPage extends ScrollPane {
    UnbuiltPage(Kit kit, Page page, Runnable compare, Runnable importing) {
        setFitToWidth(true);
        Button first = kit.button("unbuilt.compare", Icon.COMPARE, compare, "accent", "large");
        Button second = kit.button("unbuilt.import", Icon.UPLOAD, importing, "large");
        setContent(new EmptyState(kit, page.icon(), page.key(), "page.purpose." + page.code(), first, second)
                .with(kit.paragraph("page.today." + page.code(), "muted")));
    }
}
