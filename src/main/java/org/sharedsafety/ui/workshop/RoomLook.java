package org.sharedsafety.ui.workshop;

import java.util.Locale;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;

/**
 * How a slide looks to others, and in other light. Color vision: Machado, Oliveira and Fernandes 2009, severity 1, on linear
 * light.
 */
enum RoomLook {
    /** As it is. */
    PLAIN(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, 0),
    /** A weak projector in daylight: a third of full white lies over everything. */
    WASHED(new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, 0.33),
    /** Printed without colors. */
    GREY(new double[] {.2126, .7152, .0722, .2126, .7152, .0722, .2126, .7152, .0722}, 0),
    PROTAN(new double[] {.152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998}, 0),
    DEUTAN(new double[] {.367322, .860646, -.227968, .280085, .672501, .047413, -.011820, .042940, .968881}, 0),
    TRITAN(new double[] {1.255528, -.076749, -.178779, -.078411, .930809, .147602, .004733, .691367, .303900}, 0);

    private static final int LEVELS = 256;

    @SuppressWarnings("ImmutableEnumChecker") // Never changed after it was made.
    private final double[] matrix;

    private final double ambient;

    RoomLook(double[] matrix, double ambient) {
        this.matrix = matrix;
        this.ambient = ambient;
    }

    /** The key of its name. */
    String key() {
        return "workshop.look." + name().toLowerCase(Locale.ROOT);
    }

    /** A color as it looks, opaque. */
    int of(int argb) {
        double r = linear(argb >> 16 & 0xFF);
        double g = linear(argb >> 8 & 0xFF);
        double b = linear(argb & 0xFF);
        int seen = 0xFF;
        for (int row = 0; row < 3; row++) {
            double light = matrix[3 * row] * r + matrix[3 * row + 1] * g + matrix[3 * row + 2] * b;
            seen = seen << 8 | encoded((Math.max(0, Math.min(1, light)) + ambient) / (1 + ambient));
        }
        return seen;
    }

    /** A picture as it looks. */
    Image of(Image image) {
        if (this == PLAIN) {
            return image;
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        WritableImage seen = new WritableImage(width, height);
        PixelReader from = image.getPixelReader();
        PixelWriter to = seen.getPixelWriter();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                to.setArgb(x, y, of(from.getArgb(x, y)));
            }
        }
        return seen;
    }

    /** Light of a level from 0 to 255, sRGB. */
    static double linear(int level) {
        double c = level / (LEVELS - 1.0);
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int encoded(double light) {
        double c = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(c * (LEVELS - 1));
    }
}
