/** Results and specifications into files that leave the laptop. */
@NullMarked
package org.sharedsafety.report;

import org.jspecify.annotations.NullMarked;
