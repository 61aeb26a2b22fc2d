/** The words everybody in this program shares: cells, places, periods, observations, problems. Values only. */
@NullMarked
package org.sharedsafety.model;

import org.jspecify.annotations.NullMarked;
