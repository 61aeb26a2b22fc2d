package org.sharedsafety.honesty;

import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.finding.ClaimAnswer;
import org.sharedsafety.model.finding.ClaimAnswer.Answer;
import org.sharedsafety.model.finding.ClaimAnswer.Kind;
import org.sharedsafety.model.finding.ClaimCheck;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.Comparison;

/**
 * Answers whether something may be said of a comparison.
 *
 * <p>That two measures go together may be said where the link is clear and nothing is raised above a remark; with care
 * where it is possible or a caution is raised. A cause, an effect of something done, an order of places, the absence of
 * a link and anything about single people can never be said from a comparison of places.
 */
public final class ClaimAnswers {
    private ClaimAnswers() {}

    /** The answer to one kind of claim. */
    public static ClaimAnswer of(Kind kind, Comparison comparison) {
        List<ClaimCheck> checks = ClaimChecks.of(comparison.findings());
        return switch (kind) {
            case TOGETHER -> together(comparison, checks);
            case CAUSE -> no(kind, "claim.answer.cause", checks);
            case NO_LINK -> no(kind, "claim.answer.no-link", checks);
            case RANK -> no(kind, "claim.answer.rank", checks);
            case PEOPLE -> no(kind, "claim.answer.people", checks);
            case WORKED -> no(kind, "claim.answer.worked", checks);
            case OTHER -> new ClaimAnswer(kind, Answer.WITH_CARE, Message.of("claim.answer.other"), checks);
        };
    }

    private static ClaimAnswer no(Kind kind, String key, List<ClaimCheck> checks) {
        return new ClaimAnswer(kind, Answer.NO, Message.of(key), checks);
    }

    private static ClaimAnswer together(Comparison comparison, List<ClaimCheck> checks) {
        boolean refused = comparison.findings().stream().anyMatch(Finding::refusesNumbers);
        if (refused || comparison.verdict() == Verdict.CANNOT_TELL) {
            return new ClaimAnswer(Kind.TOGETHER, Answer.NO, Message.of("claim.answer.cannot-tell"), checks);
        }
        boolean care = comparison.verdict() == Verdict.POSSIBLE
                || comparison.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO);
        return new ClaimAnswer(
                Kind.TOGETHER,
                care ? Answer.WITH_CARE : Answer.YES,
                Message.of(care ? "claim.answer.together-care" : "claim.answer.together"),
                checks);
    }
}
