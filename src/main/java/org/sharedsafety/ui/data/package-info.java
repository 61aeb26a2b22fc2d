/** The spreadsheets that were brought in, and what could not be used. */
@NullMarked
package org.sharedsafety.ui.data;

import org.jspecify.annotations.NullMarked;
