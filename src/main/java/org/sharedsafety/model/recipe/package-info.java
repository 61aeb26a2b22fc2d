/** What a spreadsheet was taken for, step by step, as values that can be kept and replayed. */
@NullMarked
package org.sharedsafety.model.recipe;

import org.jspecify.annotations.NullMarked;
