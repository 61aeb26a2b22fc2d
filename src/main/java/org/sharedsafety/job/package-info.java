/** Long work with progress and cancel, and the only thread pool. */
@NullMarked
package org.sharedsafety.job;

import org.jspecify.annotations.NullMarked;
