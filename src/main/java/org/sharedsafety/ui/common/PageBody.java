package org.sharedsafety.ui.common;

import javafx.scene.layout.VBox;

/**
 * What a page scrolls: its parts under each other, as high as they are at the page's width.
 *
 * <p>A scroll pane decides on its bar by the least height at no width at all, where rows that wrap are still one row.
 */
public final class PageBody extends VBox {
    public PageBody() {
        super(12);
        getStyleClass().add("page");
    }

    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }
}
