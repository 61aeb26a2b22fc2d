/** What all pages share: job runner, formatters, chart and map nodes. */
@NullMarked
package org.sharedsafety.ui.common;

import org.jspecify.annotations.NullMarked;
