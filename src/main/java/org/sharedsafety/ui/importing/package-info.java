/** Bringing spreadsheets in, step by step. */
@NullMarked
package org.sharedsafety.ui.importing;

import org.jspecify.annotations.NullMarked;
