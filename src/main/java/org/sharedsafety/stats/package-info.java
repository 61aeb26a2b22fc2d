/** Pure mathematics on arrays and small records. */
@NullMarked
package org.sharedsafety.stats;

import org.jspecify.annotations.NullMarked;
