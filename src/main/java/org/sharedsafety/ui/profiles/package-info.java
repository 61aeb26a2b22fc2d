/** One place at a time and places side by side: profile, ranking, overview, trends, burden. */
@NullMarked
package org.sharedsafety.ui.profiles;

import org.jspecify.annotations.NullMarked;
