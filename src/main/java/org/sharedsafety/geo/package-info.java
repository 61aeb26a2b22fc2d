/** Places and their shapes: codes, names, boundaries, projections. */
@NullMarked
package org.sharedsafety.geo;

import org.jspecify.annotations.NullMarked;
