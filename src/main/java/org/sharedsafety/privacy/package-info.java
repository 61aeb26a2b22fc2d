/** Small cells: what an output must not carry, what else has to be hidden with it, and the proof that it suffices. */
@NullMarked
package org.sharedsafety.privacy;

import org.jspecify.annotations.NullMarked;
