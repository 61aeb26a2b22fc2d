package org.sharedsafety.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.report.TidyRow;
import org.sharedsafety.text.Texts;

/** The columns of tidy data, in sheets and in files. */
enum TidyColumn {
    MEASURE(10),
    MEASURE_NAME(40),
    PLACE(10),
    PLACE_NAME(26),
    LEVEL(12),
    PERIOD(12),
    GROUP(14),
    VALUE(14),
    UNIT(22),
    LOWER(12),
    UPPER(12),
    COUNT(12),
    DENOMINATOR(14),
    FLAG(8),
    SOURCE(50),
    ID(12);

    private final int width;

    TidyColumn(int width) {
        this.width = width;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** Whether it holds numbers. */
    boolean isNumber() {
        return this == VALUE || this == LOWER || this == UPPER || this == COUNT || this == DENOMINATOR;
    }

    /** Its heading. */
    String heading(Texts texts) {
        return texts.say("report.tidy." + code());
    }

    /** What it means. */
    String meaning(Texts texts) {
        return texts.say("report.tidy." + code() + ".means");
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its number in a row, null where there is none. */
    @Nullable
    Double number(TidyRow row) {
        return switch (this) {
            case VALUE -> row.value();
            case LOWER -> row.lower();
            case UPPER -> row.upper();
            case COUNT -> row.count();
            case DENOMINATOR -> row.denominator();
            default -> null;
        };
    }

    /** Its words in a row. */
    String words(TidyRow row) {
        return switch (this) {
            case MEASURE -> row.measure();
            case MEASURE_NAME -> row.measureName();
            case PLACE -> row.place();
            case PLACE_NAME -> row.placeName();
            case LEVEL -> row.level();
            case PERIOD -> row.period();
            case GROUP -> row.group();
            case UNIT -> row.unit();
            case FLAG -> row.flag();
            case SOURCE -> row.source();
            case ID -> row.id().text();
            default -> "";
        };
    }
}
