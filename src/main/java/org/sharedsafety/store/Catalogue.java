package org.sharedsafety.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.RollUp;
import org.sharedsafety.store.BreakTable.Break;

/** The built-in measures and breaks, read from the program's resources. */
public final class Catalogue {
    private static final String METRICS = "metric-catalogue.csv";
    private static final String BREAKS = "breaks.csv";
    private static final String EDITION = "catalogue-edition";

    private Catalogue() {}

    /** Whether the project holds an older edition than this program. */
    static boolean isStale(Transaction tx) {
        return !tx.project().get(EDITION).orElse("").equals(edition());
    }

    /** The built-in measures, for those who look at a spreadsheet without a project. */
    public static List<Metric> builtIn() {
        return metrics().stream().map(CatalogueEntry::metric).toList();
    }

    /** Brings the project's catalogue to this program's edition; a person's own measures stay. */
    static void bringIn(Transaction tx) {
        tx.metrics().replaceCatalogued(metrics());
        tx.breaks().replaceCatalogued(breaks());
        tx.project().put(EDITION, edition());
    }

    private static String edition() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(METRICS));
            digest.update(bytes(BREAKS));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static List<CatalogueEntry> metrics() {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (NamedCsvRecord record : records(METRICS)) {
            entries.add(entry(record));
        }
        return entries;
    }

    static List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        for (NamedCsvRecord record : records(BREAKS)) {
            breaks.add(new Break(
                    record.getField("metric"),
                    null,
                    LocalDate.parse(record.getField("from")),
                    record.getField("kind"),
                    record.getField("note_en"),
                    record.getField("note_es")));
        }
        return breaks;
    }

    private static CatalogueEntry entry(NamedCsvRecord record) {
        return new CatalogueEntry(
                record.getField("id"),
                record.getField("principle"),
                record.getField("domain"),
                record.getField("name_en"),
                record.getField("name_es"),
                record.getField("numerator"),
                record.getField("denominator"),
                record.getField("unit"),
                Double.parseDouble(record.getField("multiplier")),
                record.getField("direction"),
                record.getField("timing"),
                record.getField("agencies"),
                record.getField("publisher"),
                record.getField("spreadsheet"),
                record.getField("pitfall_codes"),
                record.getField("specific_pitfall"),
                record.getField("privacy_note"),
                record.getField("locus"),
                rollUp(record.getField("aggregation")).name().toLowerCase(Locale.ROOT),
                Arrays.stream(record.getField("aliases").split(";"))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .toList(),
                record.getField("stage"),
                record.getField("source_kind"),
                Integer.parseInt(record.getField("sensitivity")),
                record.getField("counts_agency_activity").equals("yes"),
                orNull(record.getField("denominator_id")),
                wholeOrNull(record.getField("min_count")),
                wholeOrNull(record.getField("min_denominator")),
                orNull(record.getField("not_below_level")),
                record.getField("computed_from"));
    }

    private static RollUp rollUp(String aggregation) {
        return switch (aggregation) {
            case "sum" -> RollUp.SUM;
            case "sum num/den" -> RollUp.SUM_NUMERATORS_AND_DENOMINATORS;
            case "population-weighted mean", "respondent-weighted mean" -> RollUp.POPULATION_WEIGHTED_MEAN;
            case "NOT AGGREGATABLE", "computed" -> RollUp.NOT_AGGREGATABLE;
            default -> throw new IllegalStateException("no such roll-up: " + aggregation);
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static @Nullable Integer wholeOrNull(String text) {
        return text.isBlank() ? null : Integer.valueOf(text);
    }

    private static List<NamedCsvRecord> records(String name) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new String(bytes(name), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = Catalogue.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
