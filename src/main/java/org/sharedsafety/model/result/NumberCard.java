package org.sharedsafety.model.result;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Basis;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.ConfidenceLevel;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.HiddenMark;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SourceFile;

/**
 * Where a number comes from, down to the cell.
 *
 * @param reading the number in the measure's unit
 * @param published whether the value stands in a sheet as it is; else it was divided here
 * @param parts what it was made from: one cell, or a numerator and a denominator
 * @param steps what happened on the way, in order
 * @param origin the rows it rests on where it stands in no cell, else null
 * @param shares the numbers of smaller places it was made from by a crosswalk, else null
 * @param summands the numbers of the places that were added up, A to Z; empty where it is the number of one place
 * @param level how sure the interval of the reading is: as published where the value stands in a cell
 * @param hidden why nothing that leaves the desk may carry it, else null
 */
public record NumberCard(
        Place place,
        Metric metric,
        Period period,
        Group group,
        String series,
        Reading reading,
        boolean published,
        List<Part> parts,
        List<Message> steps,
        @Nullable Origin origin,
        @Nullable Shares shares,
        @Nullable HiddenMark hidden,
        List<Summand> summands,
        ConfidenceLevel level) {
    /** A number whose parts stand in cells. */
    public NumberCard(
            Place place,
            Metric metric,
            Period period,
            Group group,
            String series,
            Reading reading,
            boolean published,
            List<Part> parts,
            List<Message> steps) {
        this(
                place,
                metric,
                period,
                group,
                series,
                reading,
                published,
                parts,
                steps,
                null,
                null,
                null,
                List.of(),
                ConfidenceLevel.USUAL);
    }

    public NumberCard {
        parts = List.copyOf(parts);
        steps = List.copyOf(steps);
        summands = List.copyOf(summands);
    }

    /** Whether it is the number of several places together. */
    public boolean isSum() {
        return !summands.isEmpty();
    }

    /**
     * The number of one of the places, or of one group of a place, that were added up.
     *
     * @param group of people, or the line of a budget; everyone where places alone were added up
     * @param added whether it is in the sum: a place whose count or people are not known is not
     * @param cells where it stands, each as file › sheet › cell
     */
    public record Summand(Place place, Group group, Reading reading, boolean added, List<String> cells) {
        public Summand {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One number that stands in a sheet.
     *
     * @param role what the number is in the formula
     * @param metric the measure it belongs to
     * @param period its own period, which may differ from the card's by a year
     * @param value the cell's own number, or null
     * @param shown the text in the cell
     * @param snippet the rows around it, or null where the file was not kept
     */
    public record Part(
            Role role,
            Metric metric,
            Period period,
            @Nullable Double value,
            String shown,
            SourceFile file,
            String sheet,
            CellAddress cell,
            long importId,
            Instant importedAt,
            @Nullable Snippet snippet) {}

    /**
     * The rows that were counted, added up or split to make a number; nothing that stands in them.
     *
     * @param rule by which they were, in words
     */
    public record Origin(SourceFile file, String sheet, Message rule, Basis basis, long importId, Instant importedAt) {}

    /**
     * The numbers of smaller places that shares were taken of.
     *
     * @param pieces in the order of the split's parts
     */
    public record Shares(Split split, List<Piece> pieces) {
        public Shares {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * One of them.
     *
     * @param name of the smaller place
     * @param part its share and its own number
     * @param stands where its number stands, or null where it stands in no cell or the data hold no row of it
     */
    public record Piece(String name, Split.Part part, @Nullable Part stands) {}

    /** What a number is in a formula. */
    public enum Role {
        VALUE,
        NUMERATOR,
        DENOMINATOR
    }

    /**
     * A few rows of a sheet as they looked.
     *
     * @param firstColumn number of the first column shown
     * @param rowNumbers numbers of the rows shown
     * @param texts a list of texts for each row
     * @param headerRows which of the rows shown are header rows
     */
    public record Snippet(
            int firstColumn, List<Integer> rowNumbers, List<List<String>> texts, List<Integer> headerRows) {
        public Snippet {
            rowNumbers = List.copyOf(rowNumbers);
            texts = texts.stream().map(List::copyOf).toList();
            headerRows = List.copyOf(headerRows);
        }
    }
}
