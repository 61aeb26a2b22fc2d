/** Where the program starts and is put together. */
@NullMarked
package org.sharedsafety;

import org.jspecify.annotations.NullMarked;
