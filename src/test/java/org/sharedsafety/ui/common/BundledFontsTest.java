package org.sharedsafety.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled typefaces load in both toolkits, cover English and Spanish, and the tabular ones are tabular. */
class BundledFontsTest {

    private static final String FOLDER = "/org/sharedsafety/ui/fonts/";
    private static final String NEEDED =
            "áéíóúüñÁÉÍÓÚÜÑ¿¡çèêôʻ’‘“”–—−±×÷≤≥≈≠·•…°²³½µσρχ→←↑↓↗↘▲▼●○■□✓€£ \u00a0\u2007\u202f0123456789";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inter-Regular",
                "Inter-Medium",
                "Inter-SemiBold",
                "Inter-Italic",
                "InterTabular-Regular",
                "InterTabular-Medium",
                "InterTabular-SemiBold",
                "InterTabular-Italic"
            })
    void coversEnglishAndSpanish(String file) throws Exception {
        Font font = awt(file);
        assertEquals(
                -1,
                font.canDisplayUpTo(NEEDED),
                () -> "first missing: " + NEEDED.substring(font.canDisplayUpTo(NEEDED)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"InterTabular-Regular", "InterTabular-Medium", "InterTabular-SemiBold", "InterTabular-Italic"})
    void figuresAreAllAsWide(String file) throws Exception {
        Font font = awt(file).deriveFont(100f);
        double zero = width(font, "0");
        for (String mark : "1 2 3 4 5 6 7 8 9 + − \u2007".split(" ", -1)) {
            assertEquals(zero, width(font, mark), 1e-3, () -> "width of " + mark);
        }
        assertEquals(width(font, "1,117.71"), width(font, "8,888.88"), 1e-3);
        assertTrue(width(font, " ") < zero / 1.5, "spaces between words stay narrow");
    }

    @ParameterizedTest
    @CsvSource({
        "Inter-Regular,        Inter,                NORMAL, REGULAR, Inter",
        "Inter-SemiBold,       Inter,                BOLD,   REGULAR, Inter SemiBold",
        "Inter-Italic,         Inter,                NORMAL, ITALIC,  Inter Italic",
        "Inter-Medium,         Inter Medium,         NORMAL, REGULAR, Inter Medium",
        "InterTabular-Regular, Inter Tabular,        NORMAL, REGULAR, Inter Tabular",
        "InterTabular-SemiBold,Inter Tabular,        BOLD,   REGULAR, Inter Tabular SemiBold",
        "InterTabular-Italic,  Inter Tabular,        NORMAL, ITALIC,  Inter Tabular Italic",
        "InterTabular-Medium,  Inter Tabular Medium, NORMAL, REGULAR, Inter Tabular Medium",
    })
    void isFoundByJavaFxUnderItsFamily(
            String file, String family, FontWeight weight, FontPosture posture, String fullName) throws Exception {
        try (InputStream in = open(file)) {
            javafx.scene.text.Font loaded = javafx.scene.text.Font.loadFont(in, 14);
            assertNotNull(loaded);
            assertEquals(family, loaded.getFamily());
        }
        javafx.scene.text.Font asked = javafx.scene.text.Font.font(family, weight, posture, 14);
        assertEquals(family, asked.getFamily());
        assertEquals(fullName.toLowerCase(Locale.ROOT), asked.getName().toLowerCase(Locale.ROOT));
    }

    @Test
    void licenceLiesBesideThem() throws Exception {
        try (InputStream in = open("OFL.txt", "")) {
            assertTrue(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .contains("SIL Open Font License, Version 1.1"));
        }
    }

    private static double width(Font font, String text) {
        return font.getStringBounds(text, new FontRenderContext(new AffineTransform(), true, true))
                .getWidth();
    }

    private static Font awt(String file) throws Exception {
        try (InputStream in = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }

    private static InputStream open(String file) throws IOException {
        return open(file, ".ttf");
    }

    private static InputStream open(String file, String suffix) throws IOException {
        InputStream in = BundledFontsTest.class.getResourceAsStream(FOLDER + file + suffix);
        if (in == null) {
            throw new IOException("no resource " + FOLDER + file + suffix);
        }
        return in;
    }
}
