/** The number card and the notes beside a view. */
@NullMarked
package org.sharedsafety.ui.card;

import org.jspecify.annotations.NullMarked;
