/** Two measures side by side. */
@NullMarked
package org.sharedsafety.ui.compare;

import org.jspecify.annotations.NullMarked;
