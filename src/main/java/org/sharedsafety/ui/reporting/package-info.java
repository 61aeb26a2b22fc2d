/** Reports: what goes in, what to settle first, and the export. */
@NullMarked
package org.sharedsafety.ui.reporting;

import org.jspecify.annotations.NullMarked;
