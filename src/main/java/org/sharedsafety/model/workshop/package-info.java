/** The words of a workshop: what is shown in which order, what people in the room say, and where the show stands. */
@NullMarked
package org.sharedsafety.model.workshop;

import org.jspecify.annotations.NullMarked;
