package org.sharedsafety.cli;

import java.util.List;
import org.sharedsafety.model.finding.Finding;

/** How a command ends whose view the rules of honesty refuse: failed, with the code and the reason in one line each. */
final class Refusal {
    private final Desk desk;

    Refusal(Desk desk) {
        this.desk = desk;
    }

    /** Failed where a finding refuses the numbers, else done. */
    ExitStatus of(List<Finding> findings) {
        List<Finding> refusals =
                findings.stream().filter(Finding::refusesNumbers).toList();
        refusals.forEach(refusal -> desk.terminal()
                .note(desk.texts()
                        .say("cli.refused", refusal.code(), desk.texts().say(refusal.message()))));
        return refusals.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
