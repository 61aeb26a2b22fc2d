/** The investment page: what money is for, whether it follows need, what people want, and what could be done. */
@NullMarked
package org.sharedsafety.ui.investment;

import org.jspecify.annotations.NullMarked;
