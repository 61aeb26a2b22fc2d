/** Proposes, checks and applies recipes: cells into observations and listed problems. */
@NullMarked
package org.sharedsafety.recipe;

import org.jspecify.annotations.NullMarked;
