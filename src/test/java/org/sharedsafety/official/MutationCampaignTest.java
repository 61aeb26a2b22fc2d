package org.sharedsafety.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;
import org.sharedsafety.SharedFolder;

/**
 * Some two hundred variants of official files: each is read as the file itself, or what is missing is listed, or asked for,
 * or the file is refused; never a crash, a hang, a silent loss or another number.
 *
 * <p>{@code -Dmutations.only=est14all} keeps to one file, {@code -Dmutations.keep=true} leaves the variants that failed in
 * {@code target/mutations}. The seed is fixed.
 */
@Tag("campaign")
@ExtendWith(SharedFolder.class)
class MutationCampaignTest {
    private static final long SEED = 20_261_123;
    private static final int PATIENCE_SECONDS = 30;

    /**
     * A file and how much of it is taken.
     *
     * @param delimiter 0 for a workbook
     * @param rows rows kept from the top
     * @param tail rows kept from the bottom
     * @param firstData the first row of data, counted from 0
     * @param cuts where columns may be moved without taking apart what stands side by side
     */
    record Base(
            String file, char delimiter, int rows, int tail, int firstData, List<Integer> cuts, List<String> options) {
        static Base of(
                String file, char delimiter, int rows, int tail, int firstData, List<Integer> cuts, String... options) {
            return new Base(file, delimiter, rows, tail, firstData, cuts, List.of(options));
        }

        String stem() {
            String name = file.substring(file.lastIndexOf('/') + 1);
            return name.substring(0, name.lastIndexOf('.'));
        }
    }

    private static final List<Base> BASES = List.of(
            Base.of("messy/est14all.xls", '\0', 140, 0, 4, List.of(4, 10, 16, 22)),
            Base.of("messy/ucr_crime_in_the_us_2015_2016.xls", '\0', 215, 0, 5, List.of()),
            Base.of("messy/laucnty15.xlsx", '\0', 200, 0, 1, List.of(3, 4, 5)),
            Base.of("messy/PovertyEstimates.xls", '\0', 120, 0, 5, List.of(7, 13)),
            Base.of("messy/poverty.tsv", '\t', 150, 0, 1, List.of(3, 7, 13)),
            Base.of("messy/Compressed Mortality (assaults), 1999-2019.txt", '\t', 200, 119, 1, List.of(3)),
            Base.of("messy/ACS_15_5YR_B19083_with_ann.csv", ',', 200, 0, 2, List.of(1, 2, 3), "--period", "2011/2015"),
            Base.of("messy/C_2000.csv", ',', 120, 0, 1, List.of(1, 2, 5, 12), "--period", "2000"),
            Base.of("messy/E-4_2018InternetVersion.csv", ',', 200, 0, 5, List.of()),
            Base.of("pairs/us-counties/rates_crime_county_all.csv", ',', 250, 0, 1, List.of(1, 3)),
            Base.of("pairs/us-counties/rate_injury_deaths_metric_all_county.csv", ',', 250, 0, 1, List.of(1, 3)),
            Base.of("pairs/california/population_1980_2017_census_ca_counties.csv", ',', 2_205, 0, 1, List.of(1, 2)),
            Base.of("pairs/north-carolina/spData_nc.sids.csv", ',', 101, 0, 1, List.of(2, 8)));

    /** How a table is written. */
    private enum Form {
        SAME,
        UTF_16,
        WINDOWS_1252,
        RETURNS,
        SEMICOLONS,
        TABS,
        BARS,
        XLSX,
        XLS
    }

    /** What is in a variant, and what may not be asked of it. */
    private record Variant(String what, Path file, DraftTable table, Damage damage) {}

    /**
     * What was broken in the bytes.
     *
     * @param intactRows rows from the top that are whole
     * @param touched rows in which a byte was changed, counted from 0
     */
    private record Damage(int intactRows, List<Integer> touched) {
        static final Damage NONE = new Damage(Integer.MAX_VALUE, List.of());
    }

    @TempDir
    Path folder;

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> details = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final ExecutorService single = Executors.newSingleThreadExecutor();
    private int variants;

    @Test
    void everyVariantIsReadRightOrListedOrAskedOrRefused() throws Exception {
        Path template = folder.resolve("template.sharedsafety");
        assertEquals(
                0,
                CommandRun.of(folder.resolve("home"), "new", template.toString())
                        .status());
        String only = System.getProperty("mutations.only", "");
        long start = System.nanoTime();
        for (Base base : BASES) {
            if (base.stem().contains(only)) {
                vary(base, template);
            }
        }
        single.shutdownNow();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "variants %d in %.0f s", variants, (System.nanoTime() - start) / 1e9));
        outcomes.forEach((outcome, count) -> lines.add(outcome + " " + count));
        lines.addAll(details);
        Files.createDirectories(Path.of("target", "figures"));
        Files.write(Path.of("target", "figures", "mutations.txt"), lines);
        lines.forEach(System.out::println);
        assertTrue(only.isEmpty() ? variants >= 200 : variants > 0, "variants " + variants);
        assertEquals("", String.join("\n", failures));
    }

    private void vary(Base base, Path template) throws Exception {
        Path official = SharedFolder.require(
                "data", base.file().substring(0, base.file().lastIndexOf('/')));
        official = official.resolve(base.file().substring(base.file().lastIndexOf('/') + 1));
        DraftTable table = DraftTable.read(official, base.delimiter(), base.rows(), base.tail());
        Path work = Files.createDirectories(folder.resolve(base.stem()));
        Path plain = write(table, base, Form.SAME, Files.createDirectories(work.resolve("plain")));
        Read whole = read(plain, base, template);
        if (whole.byKey.isEmpty()) {
            outcomes.merge("base not stored: " + base.stem() + " " + whole.asked, 1, Integer::sum);
        }
        for (Variant variant : variants(base, table, plain, work)) {
            variants++;
            String outcome;
            try {
                outcome = judge(base, whole, variant, template);
            } catch (TimeoutException slow) {
                outcome = "HANG";
            } catch (ExecutionException thrown) {
                outcome = "CRASH " + thrown.getCause();
            }
            outcomes.merge(outcome.split(" ", -1)[0], 1, Integer::sum);
            if (!whole.byKey.isEmpty() && !outcome.equals("equal")) {
                details.add(base.stem() + " / " + variant.what() + ": " + outcome);
            }
            if (Character.isUpperCase(outcome.charAt(1))) {
                failures.add(base.stem() + " / " + variant.what() + ": " + outcome);
                if (Boolean.getBoolean("mutations.keep")) {
                    Path kept = Files.createDirectories(Path.of("target", "mutations", variant.what()));
                    Files.copy(
                            variant.file(),
                            kept.resolve(variant.file().getFileName()),
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    // ---- making variants

    private static List<Variant> variants(Base base, DraftTable table, Path plain, Path work) throws IOException {
        List<Variant> made = new ArrayList<>();
        Random random = new Random(SEED + base.stem().hashCode());
        int lastData = table.lines.size() - 1 - base.tail();
        while (lastData > base.firstData() && !isData(table.lines.get(lastData))) {
            lastData--;
        }
        for (Change change : Change.values()) {
            // In a sheet of blocks a row "Total" below the cities of a county is the total of that county.
            if (change == Change.TOTAL_BELOW && base.file().contains("E-4")) {
                continue;
            }
            DraftTable changed = table.copy();
            change.to(changed, random, base.firstData(), lastData);
            made.add(variant(change.name(), changed, base, Form.SAME, work));
        }
        for (int cut : base.cuts().stream().limit(2).toList()) {
            DraftTable changed = table.copy();
            changed.rotate(cut);
            made.add(variant("COLUMNS_MOVED_" + cut, changed, base, Form.SAME, work));
        }
        List<Form> forms = base.delimiter() == 0
                ? List.of(Form.XLS, Form.XLSX)
                : List.of(
                        Form.UTF_16,
                        Form.WINDOWS_1252,
                        Form.RETURNS,
                        base.delimiter() == ',' ? Form.SEMICOLONS : Form.BARS,
                        Form.TABS,
                        Form.XLSX);
        for (Form form : forms) {
            made.add(variant("AS_" + form, table, base, form, work));
        }
        byte[] bytes = Files.readAllBytes(plain);
        for (int i = 0; i < 2; i++) {
            int at = bytes.length / 4 + random.nextInt(bytes.length / 2);
            int intact = base.delimiter() == 0 ? 0 : recordsBefore(bytes, at);
            made.add(bytes("CUT_" + i, Arrays.copyOf(bytes, at), table, new Damage(intact, List.of()), plain, work));
        }
        for (int i = 0; i < 3; i++) {
            byte[] broken = bytes.clone();
            List<Integer> touched = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
                int at = random.nextInt(broken.length);
                if (base.delimiter() == 0) {
                    broken[at] = (byte) random.nextInt(256);
                } else if (Character.isLetterOrDigit((char) broken[at])) {
                    broken[at] = (byte) List.of((int) 'x', 0xE9, 7, (int) '#')
                            .get(random.nextInt(4))
                            .intValue();
                    touched.add(recordsBefore(bytes, at));
                }
            }
            made.add(bytes("BYTES_" + i, broken, table, new Damage(Integer.MAX_VALUE, touched), plain, work));
        }
        return made;
    }

    private static boolean isData(DraftTable.Line line) {
        return line.fields().stream().filter(f -> !f.text().isBlank()).count() > 2;
    }

    private static int recordsBefore(byte[] bytes, int at) {
        int records = 0;
        boolean quoted = false;
        for (int i = 0; i < at; i++) {
            quoted ^= bytes[i] == '"';
            records += bytes[i] == '\n' && !quoted ? 1 : 0;
        }
        return records;
    }

    private static Variant variant(String what, DraftTable table, Base base, Form form, Path work) throws IOException {
        Path file = write(table, base, form, Files.createDirectories(work.resolve(what)));
        return new Variant(what, file, table, Damage.NONE);
    }

    private static Variant bytes(String what, byte[] bytes, DraftTable table, Damage damage, Path plain, Path work)
            throws IOException {
        Path file = Files.createDirectories(work.resolve(what)).resolve(plain.getFileName());
        Files.write(file, bytes);
        return new Variant(what, file, table, damage);
    }

    private static Path write(DraftTable table, Base base, Form form, Path into) throws IOException {
        boolean workbook = form == Form.XLSX || form == Form.XLS || (form == Form.SAME && base.delimiter() == 0);
        Path file = into.resolve(base.stem() + (form == Form.XLS ? ".xls" : workbook ? ".xlsx" : ".csv"));
        if (workbook) {
            table.writeWorkbook(file, form == Form.XLS, "Sheet1");
        } else {
            char delimiter =
                    switch (form) {
                        case SEMICOLONS -> ';';
                        case TABS -> '\t';
                        case BARS -> '|';
                        default -> base.delimiter();
                    };
            String encoding =
                    switch (form) {
                        case UTF_16 -> "UTF-16LE";
                        case WINDOWS_1252 -> "windows-1252";
                        default -> StandardCharsets.UTF_8.name();
                    };
            table.writeText(file, delimiter, encoding, form == Form.UTF_16, form == Form.RETURNS ? "\r" : "\n");
        }
        return file;
    }

    // ---- judging them

    /** What an import came to. */
    private record Read(
            int status, String err, JsonNode report, Map<String, OfficialObservation> byKey, List<String> asked) {}

    private Read read(Path file, Base base, Path template)
            throws InterruptedException, ExecutionException, TimeoutException {
        return single.submit(() -> importing(file, base, template)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private Read importing(Path file, Base base, Path template) throws IOException {
        Path project = file.resolveSibling("p.sharedsafety");
        Files.copy(template, project);
        Path home = folder.resolve("home");
        List<String> words =
                new ArrayList<>(List.of("import", "--json", "--project", project.toString(), file.toString()));
        words.addAll(base.options());
        CommandRun run = CommandRun.of(home, words.toArray(String[]::new));
        Map<String, OfficialObservation> byKey = new HashMap<>();
        List<String> asked = new ArrayList<>();
        JsonNode report = MissingNode.getInstance();
        if (run.status() != 1) {
            report = run.json();
            CommandRun.of(home, "observations", "--json", "--project", project.toString())
                    .json()
                    .forEach(json -> {
                        OfficialObservation observation = OfficialObservation.of(json);
                        byKey.put(observation.key(), observation);
                    });
            problems(report).stream()
                    .filter(problem -> problem.path("severity").asText().equals("question"))
                    .forEach(problem -> asked.add(problem.path("code").asText()));
        }
        OfficialImport.clear(project);
        return new Read(run.status(), run.err(), report, byKey, asked);
    }

    private static List<JsonNode> problems(JsonNode report) {
        List<JsonNode> problems = new ArrayList<>();
        report.findValues("problems").forEach(list -> list.forEach(problems::add));
        return problems;
    }

    /** One word for the figures, in capitals where it is a failure, and the details. */
    private String judge(Base base, Read whole, Variant variant, Path template)
            throws InterruptedException, ExecutionException, TimeoutException {
        Read read = read(variant.file(), base, template);
        if (read.status() == 1) {
            return read.err().contains("not foreseen") || read.err().isBlank() ? "CRASH " + read.err() : "refused";
        }
        if (read.byKey().isEmpty()) {
            if (!read.asked().isEmpty() || whole.byKey().isEmpty()) {
                return "asked " + read.asked();
            }
            return "SILENT nothing stored, nothing asked: " + problems(read.report());
        }
        if (whole.byKey().isEmpty()) {
            return "stored";
        }
        if (!variant.damage().equals(Damage.NONE) && base.delimiter() == 0) {
            return "read";
        }
        return compared(base, whole, variant, read);
    }

    private static String compared(Base base, Read whole, Variant variant, Read read) {
        boolean headerTouched = variant.damage().touched().stream().anyMatch(row -> row < base.firstData());
        int listed = 0;
        int renamed = 0;
        List<String> wrong = new ArrayList<>();
        Map<String, OfficialObservation> left = new HashMap<>(read.byKey());
        for (OfficialObservation wanted : whole.byKey().values()) {
            CellReference at = new CellReference(wanted.cell());
            OfficialObservation got = left.remove(wanted.key());
            if (got != null) {
                if (!Objects.equals(wanted.value(), got.value())
                        || !wanted.status().equals(got.status())) {
                    boolean touched = variant.damage().touched().contains(at.getRow());
                    // A damaged digit may leave a number behind: then a warning has to name its row.
                    if (touched
                            && (namesRow(read.report(), variant, at)
                                    || (got.value() == null && isListed(read.report(), variant, at)))) {
                        listed++;
                    } else if (at.getRow() < variant.damage().intactRows()) {
                        wrong.add("CHANGED " + wanted + " to " + got);
                    }
                }
            } else if (at.getRow() >= variant.damage().intactRows() || headerTouched) {
                listed++;
            } else if (isListed(read.report(), variant, at)) {
                listed++;
            } else if (variant.what().equals(Change.HEADER_CAPITALS.name()) && isElsewhere(wanted, left)) {
                renamed++;
            } else {
                wrong.add("LOST " + wanted);
            }
        }
        for (OfficialObservation more : left.values()) {
            int row = new CellReference(more.cell()).getRow();
            boolean broken = headerTouched
                    || variant.damage().touched().contains(row)
                    || row >= variant.damage().intactRows();
            boolean renamedOnly = variant.what().equals(Change.HEADER_CAPITALS.name())
                    && whole.byKey().values().stream()
                            .anyMatch(o -> o.cell().equals(more.cell()) && Objects.equals(o.value(), more.value()));
            if (!broken && !renamedOnly) {
                wrong.add("MORE " + more);
            }
        }
        if (wrong.isEmpty()) {
            return listed > 0 ? "listed " + listed : renamed > 0 ? "renamed " + renamed : "equal";
        }
        wrong.sort(java.util.Comparator.naturalOrder());
        return wrong.get(0) + " (" + wrong.size() + " such of " + whole.byKey().size() + ", asked " + read.asked()
                + ")";
    }

    /** Whether the same number of the same cell stands under another measure: its header was written otherwise. */
    private static boolean isElsewhere(OfficialObservation wanted, Map<String, OfficialObservation> left) {
        OfficialObservation same = left.values().stream()
                .filter(o -> o.cell().equals(wanted.cell()))
                .findFirst()
                .orElse(null);
        if (same == null
                || !Objects.equals(same.value(), wanted.value())
                || !same.place().equals(wanted.place())) {
            return false;
        }
        left.remove(same.key());
        return true;
    }

    /** Whether a question or warning names a cell of the row in which a number differs. */
    private static boolean namesRow(JsonNode report, Variant variant, CellReference at) {
        int row = -1;
        for (int i = 0; i < variant.table().lines.size(); i++) {
            row = variant.table().lines.get(i).origin() == at.getRow() ? i : row;
        }
        for (JsonNode problem : problems(report)) {
            boolean loud = !problem.path("severity").asText().equals("info")
                    && !problem.path("cell").isNull();
            if (loud && new CellReference(problem.path("cell").asText()).getRow() == row) {
                return true;
            }
        }
        return false;
    }

    /** Whether a question or warning names the row or the column in which a number is missing, or the whole sheet. */
    private static boolean isListed(JsonNode report, Variant variant, CellReference at) {
        int row = -1;
        for (int i = 0; i < variant.table().lines.size(); i++) {
            row = variant.table().lines.get(i).origin() == at.getRow() ? i : row;
        }
        int column = variant.table().columns.indexOf((int) at.getCol());
        for (JsonNode problem : problems(report)) {
            boolean loud = !problem.path("severity").asText().equals("info");
            if (loud && problem.path("cell").isNull()) {
                return true;
            }
            if (loud) {
                CellReference cell = new CellReference(problem.path("cell").asText());
                if (cell.getRow() == row || (column >= 0 && cell.getCol() == column)) {
                    return true;
                }
            }
        }
        return false;
    }
}
