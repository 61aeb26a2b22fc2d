/** The first page of a project: what it holds, what is missing, what to do next. */
@NullMarked
package org.sharedsafety.ui.home;

import org.jspecify.annotations.NullMarked;
