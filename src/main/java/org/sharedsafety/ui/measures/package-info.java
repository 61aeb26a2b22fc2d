/** The measures page: the catalogue, who answers for what, the community's own definition, its index, and a glossary. */
@NullMarked
package org.sharedsafety.ui.measures;

import org.jspecify.annotations.NullMarked;
