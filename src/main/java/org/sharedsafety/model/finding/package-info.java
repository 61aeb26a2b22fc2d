/** Cautions and verdicts: what the program says about a view by itself. */
@NullMarked
package org.sharedsafety.model.finding;

import org.jspecify.annotations.NullMarked;
