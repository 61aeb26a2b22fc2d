package org.sharedsafety.ui.workshop;

import java.awt.Color;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Words on the wall: they wrap, are never shortened, and need no style sheet. */
final class SlideWords extends Region {
    private final Text text;
    private boolean balanced;

    SlideWords(String words, SlideScale scale, double pixels, boolean strong, Color color) {
        text = new Text(words);
        text.setFont(scale.font(pixels, strong));
        text.setFill(SlideScale.paint(color));
        text.setLineSpacing(scale.text(pixels) * (strong ? 0.04 : 0.12));
        text.setManaged(false);
        text.setTextOrigin(javafx.geometry.VPos.TOP);
        getChildren().add(text);
        setMinWidth(0);
        setMouseTransparent(true);
    }

    /** The same in lines of about the same length. */
    SlideWords balanced() {
        balanced = true;
        return this;
    }

    /** The same, ending at the right. */
    SlideWords atEnd() {
        text.setTextAlignment(TextAlignment.RIGHT);
        return this;
    }

    /** The same in the middle. */
    SlideWords inMiddle() {
        text.setTextAlignment(TextAlignment.CENTER);
        return this;
    }

    /** What it says. */
    String words() {
        return text.getText();
    }

    /** How wide the words are in one line. */
    double lineWidth() {
        return Math.ceil(measured(0).getWidth()) + 1;
    }

    /** How large the words are in a width; they stay as they stand. */
    private Bounds measured(double width) {
        double stands = text.getWrappingWidth();
        text.setWrappingWidth(width);
        Bounds bounds = text.getLayoutBounds();
        text.setWrappingWidth(stands);
        return bounds;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return lineWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(measured(width > 0 ? width : 0).getHeight());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        text.setWrappingWidth(getWidth());
        text.relocate(0, 0);
        if (balanced) {
            balance();
        }
    }

    /** The least width that takes no further line. */
    private void balance() {
        double high = text.getLayoutBounds().getHeight();
        double narrow = getWidth() / 2;
        double wide = getWidth();
        while (wide - narrow > 8) {
            double between = (wide + narrow) / 2;
            text.setWrappingWidth(between);
            if (text.getLayoutBounds().getHeight() > high + 1) {
                narrow = between;
            } else {
                wide = between;
            }
        }
        text.setWrappingWidth(wide);
    }
}
