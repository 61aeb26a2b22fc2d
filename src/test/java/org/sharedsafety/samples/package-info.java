/** Makes and checks the sample data: the fictional region Rivera Valley and the two real teaching sets. */
@NullMarked
package org.sharedsafety.samples;

import org.jspecify.annotations.NullMarked;
