package org.sharedsafety.ui.compare;

import javafx.scene.layout.Region;

/** A wide card with a narrow one beside it; under it where the page is narrow. */
final class BesidePane extends Region {
    private static final double GAP = 12;
    private static final double TWO = 900;
    private static final double LEAST_SIDE = 330;
    private static final double TALL = 520;

    private final Region main;
    private final Region side;

    BesidePane(Region main, Region side) {
        this.main = main;
        this.side = side;
        getChildren().setAll(main, side);
    }

    private static double sideWidth(double width) {
        return Math.max(LEAST_SIDE, Math.floor(width * 0.3));
    }

    @Override
    protected double computeMinHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        return wide >= TWO
                ? Math.max(main.minHeight(wide - GAP - sideWidth(wide)), side.minHeight(sideWidth(wide)))
                : main.minHeight(wide) + GAP + side.minHeight(wide);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = Math.max(computeMinHeight(width), Math.min(getHeight(), TALL));
        if (width >= TWO) {
            double beside = sideWidth(width);
            main.resizeRelocate(0, 0, width - GAP - beside, height);
            side.resizeRelocate(width - beside, 0, beside, height);
        } else {
            double below = side.minHeight(width);
            main.resizeRelocate(0, 0, width, height - GAP - below);
            side.resizeRelocate(0, height - below, width, below);
        }
    }
}
