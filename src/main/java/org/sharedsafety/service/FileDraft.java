package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.Proposal;

/**
 * A file that was looked at and not stored.
 *
 * @param format such as {@code xlsx}
 * @param sheets its sheets in the order of their tabs
 * @param importedBefore numbers of the active imports of the very same bytes
 */
public record FileDraft(
        Path file, String format, String sha256, long size, List<SheetDraft> sheets, List<Long> importedBefore) {
    public FileDraft {
        sheets = List.copyOf(sheets);
        importedBefore = List.copyOf(importedBefore);
    }

    /** The same file with its sheets looked at anew. */
    public FileDraft withSheets(List<SheetDraft> fresh) {
        return new FileDraft(file, format, sha256, size, fresh, importedBefore);
    }

    /** The file's name without its folders. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** The same with a question about some of its sheets, which are then not stored before it is answered. */
    FileDraft asking(Message question, Set<String> about) {
        List<SheetDraft> asked = sheets.stream()
                .map(sheet -> about.contains(sheet.proposal().sheet()) ? sheet.asking(question) : sheet)
                .toList();
        return new FileDraft(file, format, sha256, size, asked, importedBefore);
    }

    /** The sheets that hold a table. */
    public List<SheetDraft> tables() {
        return sheets.stream()
                .filter(sheet -> sheet.proposal().recipe() != null)
                .toList();
    }

    /** The sheet of a name. */
    public Optional<SheetDraft> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.proposal().sheet().equals(name))
                .findFirst();
    }

    /**
     * A sheet that was looked at.
     *
     * @param hidden whether the file hides it
     * @param rowsRead how many rows of it were looked at
     * @param problems what a person should know, or is asked, of the reading and of the proposal
     */
    public record SheetDraft(Proposal proposal, boolean hidden, long rowsRead, List<Problem> problems) {
        public SheetDraft {
            problems = List.copyOf(problems);
        }

        private SheetDraft asking(Message question) {
            List<Problem> more = new ArrayList<>(problems);
            more.add(new Problem(Problem.Severity.QUESTION, proposal.sheet(), null, question));
            return new SheetDraft(proposal, hidden, rowsRead, more);
        }

        /** Whether a person has to answer something first. */
        public boolean hasQuestions() {
            return problems.stream()
                    .anyMatch(problem -> problem.severity() == Problem.Severity.QUESTION
                            || problem.severity() == Problem.Severity.ERROR);
        }
    }
}
