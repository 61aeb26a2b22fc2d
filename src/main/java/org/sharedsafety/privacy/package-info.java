/** Small cells: what an output must not carry. */
@NullMarked
package org.sharedsafety.privacy;

import org.jspecify.annotations.NullMarked;
