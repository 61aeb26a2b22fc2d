package org.sharedsafety.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * What others put into the window; each part is made when it is first shown and kept.
 *
 * @param pages the pages that exist; the others say what they will be for
 * @param drawer the tabs of the drawer that exist
 * @param welcomeFigure the figure beside the welcome, or null
 * @param findable places and measures for the command finder, asked for whenever it opens
 */
public record ShellParts(
        Map<Page, Supplier<Node>> pages,
        Map<DrawerTab, Supplier<Node>> drawer,
        @Nullable Supplier<Node> welcomeFigure,
        Supplier<List<Findable>> findable) {
    public ShellParts {
        pages = Map.copyOf(pages);
        drawer = Map.copyOf(drawer);
    }
}
