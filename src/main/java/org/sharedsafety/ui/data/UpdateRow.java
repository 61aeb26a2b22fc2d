package org.sharedsafety.ui.data;

/** One line of a list of differences, in words. */
record UpdateRow(String what, String where, String before, String after) {}
