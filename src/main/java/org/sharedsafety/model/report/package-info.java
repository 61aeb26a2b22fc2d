/** The words of a report: its outline, and what stands on its sheets before any office program knows of it. */
@NullMarked
package org.sharedsafety.model.report;

import org.jspecify.annotations.NullMarked;
