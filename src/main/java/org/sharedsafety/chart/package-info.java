/** Charts, maps and result tables as specifications, and the one painter that draws them. */
@NullMarked
package org.sharedsafety.chart;

import org.jspecify.annotations.NullMarked;
