/** What the analyses found, as values that views, reports and the command line all read. */
@NullMarked
package org.sharedsafety.model.result;

import org.jspecify.annotations.NullMarked;
