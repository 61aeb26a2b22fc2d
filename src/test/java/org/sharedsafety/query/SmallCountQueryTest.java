package org.sharedsafety.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.store.ProjectFile;
import org.sharedsafety.store.Projects;
import org.sharedsafety.store.TestImport;

/** Whether a project holds small counts is known from its columns, without reading its observations. */
class SmallCountQueryTest {
    private static final Period Y2020 = Period.ofYear(2020);

    @TempDir
    Path folder;

    private ProjectFile project;

    @BeforeEach
    void makeProject() {
        project = Projects.create(folder);
        project.writing(tx -> {
            tx.places().putAll(Projects.counties(3), "2023");
            return true;
        });
    }

    @AfterEach
    void close() {
        project.close();
    }

    private boolean holdsBelow(int threshold) {
        return project.reading(tx -> new SmallCountQuery(tx).holdsBelow(threshold));
    }

    @Test
    void zerosRatesAndLargeCountsAreNotSmall() {
        new TestImport(project, 'a')
                .column("V01", "UCR", NumberKind.COUNT, 1)
                .cell("RV0001", Y2020, Status.OK, 50, "50", 2)
                .cell("RV0002", Y2020, Status.OK, 0, "0", 3)
                .column("WB01", "SAIPE", NumberKind.PROPORTION, 100)
                .cell("RV0001", Y2020, Status.OK, 0.125, "12.5%", 2)
                .column("POP", "Census", NumberKind.COUNT, 1000)
                .cell("RV0001", Y2020, Status.OK, 4, "4", 2)
                .store();
        assertFalse(holdsBelow(10), "4 thousand people are not 4 people");
        assertTrue(holdsBelow(51));
    }

    @Test
    void oneSmallCountIsEnoughAndUndoTakesItAway() {
        new TestImport(project, 'a')
                .column("V01", "UCR", NumberKind.COUNT, 1)
                .cell("RV0001", Y2020, Status.OK, 50, "50", 2)
                .cell("RV0002", Y2020, Status.OK, 9, "9", 3)
                .store();
        assertTrue(holdsBelow(10));
        assertFalse(holdsBelow(9));
        project.writing(tx -> tx.history().undo());
        assertFalse(holdsBelow(10));
    }
}
