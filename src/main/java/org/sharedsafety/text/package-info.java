/** Messages, numbers and sentences in English and Spanish. */
@NullMarked
package org.sharedsafety.text;

import org.jspecify.annotations.NullMarked;
