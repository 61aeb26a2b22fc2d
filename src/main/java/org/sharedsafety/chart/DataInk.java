package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * The part of a figure that tells its data, apart from ground and axes: a room may first see the axes alone, and guess,
 * and then the same axes with the data on them.
 */
public final class DataInk {
    private static final Key HELD_BACK = new Key();

    /** Travels with a graphics and with all that are made of it. */
    private static final class Key extends RenderingHints.Key {
        Key() {
            super(0x55A1);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Boolean;
        }
    }

    private DataInk() {}

    /** A graphics like one given, on which figures leave out their data. */
    public static Graphics2D heldBack(Graphics2D g) {
        Graphics2D axes = (Graphics2D) g.create();
        axes.setRenderingHint(HELD_BACK, true);
        return axes;
    }

    /** Whether a figure leaves out its data. */
    static boolean isHeldBack(Graphics2D g) {
        return Boolean.TRUE.equals(g.getRenderingHint(HELD_BACK));
    }
}
