package org.sharedsafety.service;

import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.result.NumberCard;

/** The cell that a number was read from, for the x or the y of a comparison. */
record Citation(boolean ofX, NumberCard.Role role, String file, String sheet, CellAddress cell) {}
