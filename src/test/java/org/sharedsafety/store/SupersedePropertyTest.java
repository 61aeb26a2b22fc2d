package org.sharedsafety.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.NumberKind;

/**
 * Random sequences of imports, undo, redo and deletions against a model in memory that knows one rule: the current
 * version of a key is that of the newest import that counts.
 */
class SupersedePropertyTest {
    private static final int SEQUENCES = 200;
    private static final int STEPS = 12;
    private static final Message NAME = Message.of("app.name");

    @TempDir
    Path folder;

    /** What the oracle knows of one import. */
    private static final class Known {
        private final long id;
        private final Map<String, Double> values = new TreeMap<>();
        private boolean active = true;

        Known(long id) {
            this.id = id;
        }
    }

    /** A step that the oracle can take back: which import it switched, and to what. */
    private record Step(Known of, boolean toActive) {}

    private static final class Oracle {
        private final List<Known> imports = new ArrayList<>();
        private final List<Step> done = new ArrayList<>();
        private final List<Step> undone = new ArrayList<>();
        private int setAside;

        void does(Step step) {
            step.of.active = step.toActive;
            done.add(step);
            setAside += undone.size();
            undone.clear();
        }

        Map<String, Double> current() {
            Map<String, Double> current = new TreeMap<>();
            imports.stream().filter(each -> each.active).forEach(each -> current.putAll(each.values));
            return current;
        }

        long versions() {
            return imports.stream().mapToLong(each -> each.values.size()).sum();
        }
    }

    @Test
    void theNewestImportThatCountsIsCurrentWhateverWasDone() {
        try (ProjectFile project = Projects.create(folder)) {
            project.writing(tx -> {
                tx.places().putAll(Projects.counties(4), "2023");
                return true;
            });
            for (int seed = 1; seed <= SEQUENCES; seed++) {
                run(project, new Random(seed), seed);
                if (seed % 50 == 0) {
                    assertTrue(project.check().isSound(), "seed " + seed + ": " + project.check());
                }
            }
        }
    }

    private static void run(ProjectFile project, Random random, int seed) {
        clear(project);
        Oracle oracle = new Oracle();
        for (int step = 0; step < STEPS; step++) {
            act(project, random, oracle);
            String where = "seed " + seed + ", step " + step;
            assertEquals(oracle.current(), current(project), where);
            assertEquals(
                    oracle.versions(),
                    ProjectFileTest.count(project, "observation") + ProjectFileTest.count(project, "observation_past"),
                    where);
            assertEquals(oracle.current().size(), ProjectFileTest.count(project, "observation_source"), where);
            assertEquals(oracle.setAside, count(project, History.State.SET_ASIDE), where);
            assertEquals(oracle.undone.size(), count(project, History.State.UNDONE), where);
        }
    }

    private static void act(ProjectFile project, Random random, Oracle oracle) {
        int choice = random.nextInt(10);
        List<Known> active = oracle.imports.stream().filter(each -> each.active).toList();
        if (choice < 3) {
            assertEquals(
                    !oracle.done.isEmpty(),
                    project.writing(tx -> tx.history().undo()).isPresent());
            if (!oracle.done.isEmpty()) {
                Step last = oracle.done.remove(oracle.done.size() - 1);
                last.of.active = !last.toActive;
                oracle.undone.add(last);
            }
        } else if (choice < 5) {
            assertEquals(
                    !oracle.undone.isEmpty(),
                    project.writing(tx -> tx.history().redo()).isPresent());
            if (!oracle.undone.isEmpty()) {
                Step again = oracle.undone.remove(oracle.undone.size() - 1);
                again.of.active = again.toActive;
                oracle.done.add(again);
            }
        } else if (choice < 6 && !active.isEmpty()) {
            Known victim = active.get(random.nextInt(active.size()));
            project.writing(tx -> {
                tx.history().deleteImport(NAME, victim.id);
                return true;
            });
            oracle.does(new Step(victim, false));
        } else {
            Known made = importSome(project, random);
            oracle.imports.add(made);
            oracle.does(new Step(made, true));
        }
    }

    private static Known importSome(ProjectFile project, Random random) {
        Map<String, Double> values = new TreeMap<>();
        int cells = 1 + random.nextInt(12);
        for (int i = 0; i < cells; i++) {
            String key =
                    (1 + random.nextInt(2)) + " " + (2019 + random.nextInt(2)) + " RV000" + (1 + random.nextInt(4));
            values.put(key, (double) random.nextInt(5));
        }
        TestImport test = new TestImport(project, 'a');
        for (int series = 1; series <= 2; series++) {
            test.column("V01", "series " + series, NumberKind.RATE, 1);
            for (Map.Entry<String, Double> cell : values.entrySet()) {
                String[] key = cell.getKey().split(" ");
                if (key[0].equals(Integer.toString(series))) {
                    Period period = Period.ofYear(Integer.parseInt(key[1]));
                    test.cell(key[2], period, Status.OK, cell.getValue(), "", 1);
                }
            }
        }
        test.store();
        Known known = new Known(project.reading(
                tx -> tx.imports().all().get(tx.imports().all().size() - 1).id()));
        known.values.putAll(values);
        return known;
    }

    private static Map<String, Double> current(ProjectFile project) {
        Map<String, Double> current = new TreeMap<>();
        project.reading(tx -> tx.sql()
                .all(
                        """
                        SELECT substr(s.name, 8) || ' ' || substr(p.start_day, 1, 4) || ' ' || l.code, o.value
                        FROM observation o JOIN series s ON s.id = o.series_id
                        JOIN period p ON p.id = o.period_id JOIN place l ON l.id = o.place_id
                        """,
                        row -> current.put(row.getString(1), row.getDouble(2))));
        return current;
    }

    private static long count(ProjectFile project, History.State state) {
        return project.reading(tx -> tx.history().all()).stream()
                .filter(entry -> entry.state() == state)
                .count();
    }

    private static void clear(ProjectFile project) {
        project.writing(tx -> {
            for (String table : List.of(
                    "history",
                    "coverage",
                    "observation",
                    "observation_source",
                    "observation_past",
                    "import_measure",
                    "import_sheet",
                    "import")) {
                tx.sql().update("DELETE FROM " + table);
            }
            return true;
        });
    }
}
