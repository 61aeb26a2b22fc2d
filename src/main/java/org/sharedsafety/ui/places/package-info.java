/** The places of the project: codes, names, outlines, and the files that bring them. */
@NullMarked
package org.sharedsafety.ui.places;

import org.jspecify.annotations.NullMarked;
