package org.sharedsafety.chart;

import java.awt.Color;

/**
 * The colors of one appearance, the only place where the painter finds them; the style sheets hold the same values.
 *
 * <p>Data palettes are not part of it: a value keeps its color in light, dark and print.
 *
 * @param id {@code light}, {@code dark}, {@code contrast} or {@code print}
 * @param card what charts and maps are drawn on
 * @param subtle panels and bands inside a card
 * @param inset heads of sheets and tracks of bars
 * @param ink text
 * @param muted labels and axes
 * @param faint units and glyphs
 * @param border edges of cards and labels
 * @param rule lines inside a card
 * @param accent links, focus
 * @param grid lines behind data
 * @param axis the base line
 * @param dot marks that are context
 * @param ribbon the interval around a line
 * @param fit the fitted line
 * @param mapStroke boundaries
 * @param notAvailable fill of a place without a number
 * @param notAvailableDot dots on it
 * @param select selected marks and outlines
 * @param selectHalo the halo around them
 */
public record Theme(
        String id,
        boolean dark,
        Color ground,
        Color card,
        Color subtle,
        Color inset,
        Color ink,
        Color muted,
        Color faint,
        Color border,
        Color rule,
        Color accent,
        Color grid,
        Color axis,
        Color dot,
        Color ribbon,
        Color fit,
        Color mapStroke,
        Color notAvailable,
        Color notAvailableDot,
        Color select,
        Color selectHalo) {

    /** Ink on white cards over a grey ground. */
    public static final Theme LIGHT = new Theme(
            "light",
            false,
            Palette.rgb("#F3F5F7"),
            Palette.rgb("#FFFFFF"),
            Palette.rgb("#F7F9FA"),
            Palette.rgb("#EDF0F3"),
            Palette.rgb("#1B1F24"),
            Palette.rgb("#57606A"),
            Palette.rgb("#67707A"),
            Palette.rgb("#D3D9DF"),
            Palette.rgb("#E5E9ED"),
            Palette.rgb("#0B5394"),
            Palette.rgb("#E9EDF0"),
            Palette.rgb("#67707A"),
            Palette.rgb("#7C8A98"),
            Palette.rgb("#EEF2F5"),
            Palette.rgb("#7C8794"),
            Palette.rgb("#7F8A95"),
            Palette.rgb("#E8ECEF"),
            Palette.rgb("#8C97A2"),
            Palette.rgb("#1B1F24"),
            Palette.rgb("#FFFFFF"));

    /** Light text on dark cards. */
    public static final Theme DARK = new Theme(
            "dark",
            true,
            Palette.rgb("#0F1318"),
            Palette.rgb("#171C23"),
            Palette.rgb("#1C222A"),
            Palette.rgb("#222A33"),
            Palette.rgb("#E9EEF3"),
            Palette.rgb("#A5B0BC"),
            Palette.rgb("#8793A0"),
            Palette.rgb("#333D48"),
            Palette.rgb("#272F39"),
            Palette.rgb("#86BDF0"),
            Palette.rgb("#262E37"),
            Palette.rgb("#8793A0"),
            Palette.rgb("#8391A0"),
            Palette.rgb("#1F2730"),
            Palette.rgb("#7D8997"),
            Palette.rgb("#3B4650"),
            Palette.rgb("#252D36"),
            Palette.rgb("#77838F"),
            Palette.rgb("#FFFFFF"),
            Palette.rgb("#0F1318"));

    /** Black on white for those who need it. */
    public static final Theme CONTRAST = new Theme(
            "contrast",
            false,
            Color.WHITE,
            Color.WHITE,
            Color.WHITE,
            Color.WHITE,
            Color.BLACK,
            Color.BLACK,
            Color.BLACK,
            Color.BLACK,
            Color.BLACK,
            Palette.rgb("#00309C"),
            Palette.rgb("#767676"),
            Color.BLACK,
            Color.BLACK,
            Palette.rgb("#E0E0E0"),
            Color.BLACK,
            Color.BLACK,
            Color.WHITE,
            Color.BLACK,
            Color.BLACK,
            Color.WHITE);

    /** For the wall of a lit room: text of at least 7:1, marks of at least 3:1. */
    public static final Theme PROJECTOR_LIGHT = new Theme(
            "projector-light",
            false,
            Color.WHITE,
            Color.WHITE,
            Palette.rgb("#F7F9FA"),
            Palette.rgb("#EDF0F3"),
            Palette.rgb("#1B1F24"),
            Palette.rgb("#4A525B"),
            Palette.rgb("#4A525B"),
            Palette.rgb("#D3D9DF"),
            Palette.rgb("#E3E8EC"),
            Palette.rgb("#0B5394"),
            Palette.rgb("#E3E8EC"),
            Palette.rgb("#57606A"),
            Palette.rgb("#8592A0"),
            Palette.rgb("#E3E8EC"),
            Palette.rgb("#57606A"),
            Palette.rgb("#7F8A95"),
            Palette.rgb("#E8ECEF"),
            Palette.rgb("#6B7681"),
            Palette.rgb("#1B1F24"),
            Palette.rgb("#FFFFFF"));

    /** For the wall of a dark room. */
    public static final Theme PROJECTOR_DARK = new Theme(
            "projector-dark",
            true,
            Palette.rgb("#101418"),
            Palette.rgb("#101418"),
            Palette.rgb("#171C23"),
            Palette.rgb("#222A33"),
            Palette.rgb("#F5F7FA"),
            Palette.rgb("#C9D1D9"),
            Palette.rgb("#C9D1D9"),
            Palette.rgb("#3B4650"),
            Palette.rgb("#2A323A"),
            Palette.rgb("#FFD166"),
            Palette.rgb("#2A323A"),
            Palette.rgb("#9AA6B2"),
            Palette.rgb("#7E8A96"),
            Palette.rgb("#2A323A"),
            Palette.rgb("#9AA6B2"),
            Palette.rgb("#C9D1D9"),
            Palette.rgb("#252D36"),
            Palette.rgb("#8E9AA6"),
            Palette.rgb("#FFFFFF"),
            Palette.rgb("#101418"));

    /** Light, on white paper. */
    public static final Theme PRINT = LIGHT.onGround("print", Color.WHITE);

    private Theme onGround(String newId, Color newGround) {
        return new Theme(
                newId,
                dark,
                newGround,
                card,
                subtle,
                inset,
                ink,
                muted,
                faint,
                border,
                rule,
                accent,
                grid,
                axis,
                dot,
                ribbon,
                fit,
                mapStroke,
                notAvailable,
                notAvailableDot,
                select,
                selectHalo);
    }
}
