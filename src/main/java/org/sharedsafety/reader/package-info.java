/** Files into rows of cells, streamed, with nothing lost. */
@NullMarked
package org.sharedsafety.reader;

import org.jspecify.annotations.NullMarked;
