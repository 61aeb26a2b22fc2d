/** One class per analysis: a table in, a result out. */
@NullMarked
package org.sharedsafety.analysis;

import org.jspecify.annotations.NullMarked;
