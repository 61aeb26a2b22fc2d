package org.sharedsafety.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowSpan;

/** The titles, notes and footnotes of a sheet: what a publisher says about its numbers. */
final class SheetNotes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 4_000;
    private static final int MOST = 200;

    private SheetNotes() {}

    /** One text outside the table. */
    record Note(CellAddress cell, String text) {}

    /** What stands outside the table of a sheet. */
    static List<Note> of(Proposal proposal) {
        List<Note> notes = new ArrayList<>();
        for (SheetRow row : proposal.preview().rows()) {
            if (isNote(proposal, row.number())) {
                for (int column = 1; column <= row.cells().size() && notes.size() < MOST; column++) {
                    Cell cell = row.cell(column);
                    if (!cell.isBlank()) {
                        String text = cell.shown().strip();
                        notes.add(new Note(
                                new CellAddress(row.number(), column),
                                text.length() > LONGEST ? text.substring(0, LONGEST) : text));
                    }
                }
            }
        }
        return notes;
    }

    private static boolean isNote(Proposal proposal, int row) {
        for (RowSpan span : proposal.rows()) {
            if (row >= span.first() && row <= span.last()) {
                return span.kind() == RowKind.TITLE || span.kind() == RowKind.NOTE || span.kind() == RowKind.FOOTNOTE;
            }
        }
        return false;
    }

    static String write(List<Note> notes) {
        ArrayNode all = JSON.createArrayNode();
        notes.forEach(
                note -> all.addObject().put("cell", note.cell().toString()).put("text", note.text()));
        return all.toString();
    }

    static List<Note> read(String json) {
        try {
            List<Note> notes = new ArrayList<>();
            for (JsonNode node : JSON.readTree(json)) {
                notes.add(new Note(
                        CellAddress.parse(node.path("cell").asText()),
                        node.path("text").asText()));
            }
            return notes;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
