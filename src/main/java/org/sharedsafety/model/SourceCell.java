package org.sharedsafety.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an observation was read.
 *
 * @param importId the import that stored it
 * @param file the file's name
 * @param sheet the sheet's name
 * @param cell the cell of the value
 * @param shown the text in the cell as a person saw it
 */
public record SourceCell(long importId, String file, String sheet, @Nullable CellAddress cell, String shown) {}
