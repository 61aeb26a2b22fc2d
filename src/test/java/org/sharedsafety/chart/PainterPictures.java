package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Draws charts into pictures for tests, and keeps them under target/screenshots where asked. */
final class PainterPictures {
    private PainterPictures() {}

    static BufferedImage draw(int width, int height, double scale, Consumer<Graphics2D> painting) {
        BufferedImage image =
                new BufferedImage((int) (width * scale), (int) (height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        painting.accept(g);
        g.dispose();
        return image;
    }

    static void keep(BufferedImage image, String name) throws IOException {
        Path file = Path.of("target", "screenshots", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
