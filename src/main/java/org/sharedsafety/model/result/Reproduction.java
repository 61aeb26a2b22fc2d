package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;

/**
 * What became of a project that was made anew from its source files, recipes, method versions and seeds, beside the project
 * as it is stored. It names numbers and says whether they match; it says no number that an output would hide.
 *
 * @param imports those that count, oldest first
 * @param differences observations that do not match, the first ones of them
 * @param moreDifferences how many more there are
 * @param reports those that were asked for, oldest first
 */
public record Reproduction(
        List<OfImport> imports, List<Difference> differences, long moreDifferences, List<OfReport> reports) {
    public Reproduction {
        imports = List.copyOf(imports);
        differences = List.copyOf(differences);
        reports = List.copyOf(reports);
    }

    /** Whether every result was made anew and came out the same. */
    public boolean isMatch() {
        return differences.isEmpty()
                && imports.stream().allMatch(each -> each.outcome() == Outcome.MATCH)
                && reports.stream().allMatch(each -> each.outcome() == Outcome.MATCH);
    }

    /** The files that have to be given for everything to be made anew, each once. */
    public List<OfImport> missing() {
        List<String> seen = new java.util.ArrayList<>();
        return imports.stream()
                .filter(each -> !each.source().isAtHand() && !seen.contains(each.sha256()))
                .peek(each -> seen.add(each.sha256()))
                .toList();
    }

    /** How many observations match. */
    public long matches() {
        return imports.stream().mapToLong(OfImport::matches).sum();
    }

    /** How many observations do not match. */
    public long mismatches() {
        return differences.size() + moreDifferences;
    }

    /** How many observations could not be made anew, because their file is not at hand. */
    public long unmade() {
        return imports.stream().mapToLong(OfImport::unmade).sum();
    }

    /** What became of a result. */
    public enum Outcome {
        /** It came out the same. */
        MATCH,
        /** It came out otherwise. */
        MISMATCH,
        /** It could not be made anew here. */
        NOT_REPRODUCIBLE;

        /** The name in JSON and in the bundles. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Where the bytes of a file came from. */
    public enum Source {
        /** The project keeps them. */
        KEPT,
        /** A person gave them; their SHA-256 is the one that the project knows. */
        GIVEN,
        /** Nobody has them. */
        NOT_KEPT,
        /** The project keeps bytes that have another SHA-256 than they came with. */
        DAMAGED;

        /** Whether the file could be read. */
        public boolean isAtHand() {
            return this == KEPT || this == GIVEN;
        }

        /** The name in JSON and in the bundles. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * An import that counts.
     *
     * @param unmade observations that could not be made anew
     * @param hidden observations whose numbers this copy of a project does not hold; they could not be compared
     */
    public record OfImport(
            long id,
            String file,
            String sha256,
            Source source,
            long matches,
            long mismatches,
            long unmade,
            long hidden) {
        /** What became of it. */
        public Outcome outcome() {
            return !source.isAtHand() ? Outcome.NOT_REPRODUCIBLE : mismatches > 0 ? Outcome.MISMATCH : Outcome.MATCH;
        }
    }

    /**
     * An observation that does not match.
     *
     * @param kind {@code changed}, {@code only-stored} or {@code only-made}
     * @param fields what differs, such as {@code value}
     * @param cell such as {@code B17}, empty where it stands in none
     */
    public record Difference(
            String kind,
            String metric,
            String place,
            String period,
            String group,
            List<String> fields,
            String file,
            String cell) {
        public Difference {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A report that was written and was made anew as the project was then.
     *
     * @param writtenAt as a date
     * @param program its version then
     * @param methods those whose version changed since
     * @param numbers how many it said
     * @param otherNumbers those that came out otherwise
     * @param sentences how many it said
     * @param otherSentences those that came out otherwise
     * @param why what kept it from being made anew, or null
     */
    public record OfReport(
            long id,
            String name,
            String file,
            String writtenAt,
            String program,
            List<ChangedMethod> methods,
            int numbers,
            List<OtherNumber> otherNumbers,
            int sentences,
            List<OtherSentence> otherSentences,
            @Nullable Message why) {
        public OfReport {
            methods = List.copyOf(methods);
            otherNumbers = List.copyOf(otherNumbers);
            otherSentences = List.copyOf(otherSentences);
        }

        /** What became of it. */
        public Outcome outcome() {
            return why != null
                    ? Outcome.NOT_REPRODUCIBLE
                    : otherNumbers.isEmpty() && otherSentences.isEmpty() ? Outcome.MATCH : Outcome.MISMATCH;
        }
    }

    /** A method whose version is not the one that a report was made with; an empty version: there was, or is, none. */
    public record ChangedMethod(String method, String then, String now) {}

    /**
     * A number of a report that came out otherwise.
     *
     * @param said null where the report said none, or where it may not be told
     * @param made null where none came out, or where it may not be told
     */
    public record OtherNumber(String id, String sheet, @Nullable Double said, @Nullable Double made) {}

    /** A sentence that came out otherwise; null where one of them has none. */
    public record OtherSentence(String sheet, @Nullable String said, @Nullable String made) {}
}
