package org.sharedsafety.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.result.MethodAgreement;
import org.sharedsafety.model.result.MethodsChecked;

/** Every value of the shared reference folder, by the code that the command {@code methods check} runs. */
@ExtendWith(SharedFolder.class)
class ReferenceValuesTest {
    /** Not built yet. */
    private static final Set<String> PENDING = Set.of(
            "concentration_index",
            "geary_c",
            "lee_L",
            "lm_tests",
            "ols",
            "wls",
            "primary",
            "audit_interval_primary_only",
            "audit_primary_only",
            "complementary_minimum",
            "joinpoint_grid",
            "apc_negbin",
            "ears_C1",
            "ears_C2",
            "ears_C3",
            "poisson_cusum",
            "farrington_flexible_notrend");

    @Test
    void noValueIsWrong() {
        MethodsChecked checked;
        try (Parallel parallel = new Parallel(2)) {
            checked = MethodCheck.of(SharedFolder.require("golden"), parallel, Progress.NONE);
        }
        Set<MethodAgreement> failing =
                checked.methods().stream().filter(m -> m.failed() > 0).collect(Collectors.toSet());
        assertEquals(Set.of(), failing);
        Set<String> unjudged = checked.methods().stream()
                .filter(m -> m.notJudged() > 0)
                .map(MethodAgreement::method)
                .collect(Collectors.toSet());
        unjudged.removeAll(PENDING);
        assertEquals(Set.of(), unjudged);
        assertTrue(checked.rows() > 30_000);
    }
}
