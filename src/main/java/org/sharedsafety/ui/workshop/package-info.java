/** The workshop page: what is prepared, what the wall and the facilitator see, what is captured, and what comes of it. */
@NullMarked
package org.sharedsafety.ui.workshop;

import org.jspecify.annotations.NullMarked;
