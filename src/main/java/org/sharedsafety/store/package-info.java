/** The project file: one SQLite database, its tables, history and integrity. */
@NullMarked
package org.sharedsafety.store;

import org.jspecify.annotations.NullMarked;
