package org.sharedsafety.chart;

import java.awt.Color;
import java.util.List;

/** How people see colors: in full, or with one kind of cone missing (Machado, Oliveira, Fernandes 2009, severity 1.0). */
enum ColorVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTAN(.152286, 1.052583, -.204868, .114503, .786281, .099216, -.003882, -.048116, 1.051998),
    DEUTAN(.367322, .860646, -.227968, .280085, .672501, .047413, -.011820, .042940, .968881),
    TRITAN(1.255528, -.076749, -.178779, -.078411, .930809, .147602, .004733, .691367, .303900);

    @SuppressWarnings("ImmutableEnumChecker") // Nine constants, never handed out.
    private final double[] matrix;

    ColorVision(double... matrix) {
        this.matrix = matrix;
    }

    /** The least CIEDE2000 difference of any two colors. */
    double leastDifference(List<Color> colors) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < colors.size(); i++) {
            for (int j = 0; j < i; j++) {
                least = Math.min(least, ciede2000(lab(colors.get(i)), lab(colors.get(j))));
            }
        }
        return least;
    }

    private double[] lab(Color color) {
        double[] rgb = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            for (int j = 0; j < 3; j++) {
                sum += matrix[3 * i + j] * rgb[j];
            }
            seen[i] = Math.max(0, Math.min(1, sum));
        }
        double x = f((.4124 * seen[0] + .3576 * seen[1] + .1805 * seen[2]) / .95047);
        double y = f(.2126 * seen[0] + .7152 * seen[1] + .0722 * seen[2]);
        double z = f((.0193 * seen[0] + .1192 * seen[1] + .9505 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double f(double t) {
        return t > .008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    /** The difference of two colors in CIELAB (Luo, Cui, Rigg 2001). */
    static double ciede2000(double[] one, double[] two) {
        double mean = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
        double g = .5 * (1 - Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + Math.pow(25, 7))));
        double a1 = one[1] * (1 + g);
        double a2 = two[1] * (1 + g);
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, two[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, two[2]);
        double dh = c1 * c2 == 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        double dHue = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh / 2));
        double l = (one[0] + two[0]) / 2;
        double c = (c1 + c2) / 2;
        double h = c1 * c2 == 0 ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + 360) / 2;
        double t = 1 - .17 * cos(h - 30) + .24 * cos(2 * h) + .32 * cos(3 * h + 6) - .2 * cos(4 * h - 63);
        double sl = 1 + .015 * (l - 50) * (l - 50) / Math.sqrt(20 + (l - 50) * (l - 50));
        double sc = 1 + .045 * c;
        double sh = 1 + .015 * c * t;
        double rt = -2
                * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + Math.pow(25, 7)))
                * Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((h - 275) / 25, 2))));
        double dl = (two[0] - one[0]) / sl;
        double dc = (c2 - c1) / sc;
        double dhs = dHue / sh;
        return Math.sqrt(dl * dl + dc * dc + dhs * dhs + rt * dc * dhs);
    }

    private static double hue(double a, double b) {
        double h = Math.toDegrees(Math.atan2(b, a));
        return h < 0 ? h + 360 : h;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
