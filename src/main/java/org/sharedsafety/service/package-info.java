/** Use cases that join the stages; every long one is a job. */
@NullMarked
package org.sharedsafety.service;

import org.jspecify.annotations.NullMarked;
