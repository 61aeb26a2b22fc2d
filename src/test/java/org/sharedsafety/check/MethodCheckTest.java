package org.sharedsafety.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.JobCancelledException;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.MethodAgreement;
import org.sharedsafety.model.result.MethodDescription;
import org.sharedsafety.model.result.MethodsChecked;

/** The check on folders that are not as they should be: every row gets its verdict, none stops the run. */
class MethodCheckTest {
    private static final String HEADER = "case,dataset,method,params,key,stat,value,tol_abs,tol_rel,source\n";

    @TempDir
    Path folder;

    private MethodsChecked check(String... rows) throws IOException {
        Files.createDirectories(folder.resolve("expected"));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("expected").resolve("some.csv"), HEADER + String.join("\n", rows) + "\n");
        try (Parallel parallel = new Parallel(2)) {
            return MethodCheck.of(folder, parallel, Progress.NONE);
        }
    }

    private static MethodAgreement only(MethodsChecked checked) {
        assertEquals(1, checked.methods().size());
        return checked.methods().get(0);
    }

    @Test
    void aWrongNumberIsFound() throws IOException {
        MethodAgreement wilson = only(check(
                "p,grid,wilson,conf=0.95,x=0;n=1,lower,0,1e-10,1e-9,",
                "p,grid,wilson,conf=0.95,x=0;n=1,upper,0.7934506856227626,1e-10,1e-9,",
                "p,grid,wilson,conf=0.95,x=0;n=1,upper,0.7934506,1e-10,1e-9,"));
        assertEquals(2, wilson.passed());
        assertEquals(1, wilson.failed());
        assertEquals("0.7934506", wilson.firstFailures().get(0).expected());
        assertEquals(8.5e-8, wilson.largestError(), 1e-9);
    }

    @Test
    void whatIsNotKnownIsNamed() throws IOException {
        Map<String, String> rows = Map.of(
                "p,grid,horoscope,sign=leo,*,luck,7,0,0,", "unknown method",
                "p,nowhere,global_moran,var=A;weights=queen;style=W,*,I,0,0,0,", "no file data/nowhere.csv",
                "p,here,global_moran,var=B;weights=queen;style=W,*,I,0,0,0,", "no column B in here.csv",
                "p,here,global_moran,var=A;weights=queen;style=W,*,I,0,0,0,", "no file data/queen.csv",
                "p,here,quantile_type7,var=A;k=many,1,break,0,0,0,", "no number: k=many",
                "p,here,std_dev_6class,var=A,1,colour,0,0,0,", "unknown statistic colour",
                "p,here,spatial_lag,weights=queen,1,lag,0,0,0,", "no parameter var",
                "p,grid,wilson,conf=0.95,x=0,upper,0.8,1e-10,1e-9,", "no parameter n");
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data").resolve("here.csv"), "id,A\n01,1\n02,\n03,4\n04,2\n");
        for (Map.Entry<String, String> row : rows.entrySet()) {
            MethodAgreement one = only(check(row.getKey()));
            assertEquals(1, one.notJudged(), row.getKey());
            assertEquals(row.getValue(), one.firstFailures().get(0).got());
        }
    }

    @Test
    void numbersThatMakeNoSenseFailByThemselves() throws IOException {
        MethodAgreement wilson = only(check(
                "p,grid,wilson,conf=95,x=3;n=10,lower,0.1,1e-10,1e-9,",
                "p,grid,wilson,conf=0.95,x=0;n=1,lower,0,1e-10,1e-9,"));
        assertEquals(1, wilson.failed());
        assertEquals(1, wilson.passed());
        assertTrue(wilson.firstFailures().get(0).got().startsWith("error: "));
    }

    @Test
    void notAvailableIsAnAnswer() throws IOException {
        MethodAgreement wilson = only(
                check("p,grid,wilson,conf=0.95,x=3;n=2,lower,NA,,,", "p,grid,wilson,conf=0.95,x=1;n=2,lower,NA,,,"));
        assertEquals(1, wilson.passed());
        assertEquals(1, wilson.failed());
    }

    @Test
    void placesAreTextsAndMissingOnesAreLeftOut() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("weights"));
        Files.writeString(folder.resolve("data").resolve("here.csv"), "id,A\n01,1\n02,\n03,4\n04,2\n1,9\n");
        Files.writeString(
                folder.resolve("weights").resolve("here_queen.csv"),
                "id,neighbour,weight_binary\n01,02,1\n01,03,1\n02,01,1\n03,01,1\n04,,0\n1,04,1\n");
        MethodAgreement lag = only(check(
                "p,here,spatial_lag,var=A;weights=queen;style=W,01,lag,4,1e-12,,",
                "p,here,spatial_lag,var=A;weights=queen;style=W,1,lag,2,1e-12,,",
                "p,here,spatial_lag,var=A;weights=queen;style=W,04,lag,0,1e-12,,",
                "p,here,spatial_lag,var=A;weights=queen;style=W,02,lag,NA,,,"));
        assertEquals(4, lag.passed(), lag.firstFailures().toString());
    }

    @Test
    void aFolderWithoutReferenceValuesIsRefused() {
        try (Parallel parallel = new Parallel(1)) {
            assertThrows(WorkbenchException.class, () -> MethodCheck.of(folder, parallel, Progress.NONE));
        }
    }

    @Test
    void aCancelledCheckEnds() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void report(String messageKey, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        check("p,grid,wilson,conf=0.95,x=0;n=1,lower,0,1e-10,1e-9,");
        try (Parallel parallel = new Parallel(1)) {
            assertThrows(JobCancelledException.class, () -> MethodCheck.of(folder, parallel, cancelled));
        }
    }

    @Test
    void everyAnsweredMethodIsInTheCatalogue() {
        Set<String> listed = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (MethodDescription method : MethodCatalogue.all()) {
            assertTrue(ids.add(method.id()), method.id());
            for (String part : List.of(method.formula(), method.source(), method.version())) {
                assertTrue(!part.isBlank(), method.id());
            }
            method.references().forEach(key -> assertTrue(listed.add(key), key));
        }
        assertEquals(new MethodAdapters().keys(), new java.util.TreeSet<>(listed));
    }
}
