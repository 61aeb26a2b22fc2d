/** Rules that turn the facts of a view into cautions and verdicts. */
@NullMarked
package org.sharedsafety.honesty;

import org.jspecify.annotations.NullMarked;
