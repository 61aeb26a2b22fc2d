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
    private record Step(Known of, boolean toActive) {
        Change change() {
            return toActive ? new Change.Imported(of.id) : new Change.Deleted(of.id);
        }
    }

    private static final class Oracle {
        private final List<Known> imports = new ArrayList<>();
        private final List<Step> done = new ArrayList<>();
        private final List<Step> undone = new ArrayList<>();
        private final List<Step> setAside = new ArrayList<>();

        void does(Step step) {
            step.of.active = step.toActive;
            done.add(step);
            setAside.addAll(undone);
            undone.clear();
        }

        void undo() {
            Step last = done.remove(done.size() - 1);
            last.of.active = !last.toActive;
            undone.add(last);
        }

        void redo() {
            Step again = undone.remove(undone.size() - 1);
            again.of.active = again.toActive;
            done.add(again);
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
            assertEquals(oracle.setAside.size(), count(project, History.State.SET_ASIDE), where);
            assertEquals(oracle.undone.size(), count(project, History.State.UNDONE), where);
        }
    }

    private static void act(ProjectFile project, Random random, Oracle oracle) {
        int choice = random.nextInt(13);
        if (choice == 10) {
            goSomewhere(project, random, oracle);
            return;
        }
        if (choice == 11) {
            bringBack(project, random, oracle);
            return;
        }
        List<Known> active = oracle.imports.stream().filter(each -> each.active).toList();
        if (choice < 3) {
            assertEquals(
                    !oracle.done.isEmpty(),
                    project.writing(tx -> tx.history().undo()).isPresent());
            if (!oracle.done.isEmpty()) {
                oracle.undo();
            }
        } else if (choice < 5) {
            assertEquals(
                    !oracle.undone.isEmpty(),
                    project.writing(tx -> tx.history().redo()).isPresent());
            if (!oracle.undone.isEmpty()) {
                oracle.redo();
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

    /** Jumps to any step that is reached by undo or redo; the empty project is one of them. */
    private static void goSomewhere(ProjectFile project, Random random, Oracle oracle) {
        int target = random.nextInt(oracle.done.size() + oracle.undone.size() + 1);
        List<Long> reachable = project.reading(tx -> tx.history().all()).stream()
                .filter(entry -> entry.state() != History.State.SET_ASIDE)
                .map(History.Entry::id)
                .sorted()
                .toList();
        int steps = Math.abs(target - oracle.done.size());
        long id = target == 0 ? 0 : reachable.get(target - 1);
        int went = project.<Integer>writing(tx -> tx.history().goTo(id));
        assertEquals(steps, went);
        while (oracle.done.size() > target) {
            oracle.undo();
        }
        while (oracle.done.size() < target) {
            oracle.redo();
        }
    }

    /** Does a step that was set aside anew: an import comes back as a newer import with the same numbers. */
    private static void bringBack(ProjectFile project, Random random, Oracle oracle) {
        if (oracle.setAside.isEmpty()) {
            return;
        }
        int which = random.nextInt(oracle.setAside.size());
        Step step = oracle.setAside.get(which);
        long id = project.reading(tx -> tx.history().all()).stream()
                .filter(entry -> entry.state() == History.State.SET_ASIDE)
                .filter(entry -> entry.change().equals(step.change()))
                .findFirst()
                .orElseThrow()
                .id();
        if (step.toActive == step.of.active) {
            org.junit.jupiter.api.Assertions.assertThrows(
                    org.sharedsafety.model.WorkbenchException.class,
                    () -> project.writing(tx -> tx.history().bringBack(id)));
            return;
        }
        project.writing(tx -> tx.history().bringBack(id));
        if (!step.toActive) {
            oracle.does(new Step(step.of, false));
            return;
        }
        Known copy = new Known(project.reading(
                tx -> tx.imports().all().get(tx.imports().all().size() - 1).id()));
        copy.values.putAll(step.of.values);
        oracle.imports.add(copy);
        oracle.does(new Step(copy, true));
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
