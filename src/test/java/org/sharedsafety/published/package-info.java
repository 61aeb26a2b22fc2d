/** The sample's files as an agency would publish them, imported and compared with the plain workbooks. */
@NullMarked
package org.sharedsafety.published;

import org.jspecify.annotations.NullMarked;
