/** The product's own methods against a folder of reference values: the layout, one adapter a method, the judge. */
@NullMarked
package org.sharedsafety.check;

import org.jspecify.annotations.NullMarked;
