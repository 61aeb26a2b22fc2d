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
    @Test
    void noValueIsWrongAndNoneIsLeftUnjudged() {
        MethodsChecked checked;
        try (Parallel parallel = new Parallel(2)) {
            checked = MethodCheck.of(SharedFolder.require("golden"), parallel, Progress.NONE);
        }
        Set<MethodAgreement> deviating = checked.methods().stream()
                .filter(m -> m.failed() + m.notJudged() > 0)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), deviating);
        assertTrue(checked.rows() > 30_000);
    }
}
