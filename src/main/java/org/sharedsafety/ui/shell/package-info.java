/** The window: rail, top bar, drawer, job strip, command finder. */
@NullMarked
package org.sharedsafety.ui.shell;

import org.jspecify.annotations.NullMarked;
