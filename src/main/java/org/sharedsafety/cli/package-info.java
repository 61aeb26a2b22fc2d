/** The command line. */
@NullMarked
package org.sharedsafety.cli;

import org.jspecify.annotations.NullMarked;
