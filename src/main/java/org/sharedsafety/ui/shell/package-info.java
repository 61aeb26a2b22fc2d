/** The window: rail, top bar with the scope, drawer, job strip, command finder, welcome and tour. */
@NullMarked
package org.sharedsafety.ui.shell;

import org.jspecify.annotations.NullMarked;
