package org.sharedsafety.ui.profiles;

import javafx.scene.layout.Region;

/** Two cards side by side, the first a little wider; under each other where the page is narrow. */
final class WidePair extends Region {
    private static final double GAP = 12;
    private static final double TWO = 900;

    private final Region first;
    private final Region second;
    private double spare;

    WidePair(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().setAll(first, second);
    }

    /** How much taller than their least height the cards may become. */
    void room(double more) {
        spare = more;
        requestLayout();
    }

    private static double left(double width) {
        return Math.floor((width - GAP) * 0.56);
    }

    private double together(double width) {
        return second.isVisible()
                ? Math.max(first.minHeight(left(width)), second.minHeight(width - GAP - left(width)))
                : first.minHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        return wide >= TWO || !second.isVisible()
                ? together(wide)
                : first.minHeight(wide) + GAP + second.minHeight(wide);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (!second.isVisible()) {
            first.resizeRelocate(0, 0, width, Math.min(getHeight(), first.minHeight(width) + spare));
        } else if (width >= TWO) {
            double high = Math.max(together(width), Math.min(getHeight(), together(width) + spare));
            first.resizeRelocate(0, 0, left(width), high);
            second.resizeRelocate(left(width) + GAP, 0, width - left(width) - GAP, high);
        } else {
            double above = first.minHeight(width);
            first.resizeRelocate(0, 0, width, above);
            second.resizeRelocate(0, above + GAP, width, second.minHeight(width));
        }
    }
}
