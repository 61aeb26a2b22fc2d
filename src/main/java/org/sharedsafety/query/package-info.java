/** Typed tables out of the store. */
@NullMarked
package org.sharedsafety.query;

import org.jspecify.annotations.NullMarked;
