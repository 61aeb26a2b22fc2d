package org.sharedsafety.service;

/**
 * A result made of the numbers that an output may carry.
 *
 * @param released what was taken out, and what it gives away
 */
record Output<T>(T result, OutputView.Released released) {}
