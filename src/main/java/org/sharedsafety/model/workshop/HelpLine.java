package org.sharedsafety.model.workshop;

/**
 * Somebody who helps.
 *
 * @param name of the service
 * @param contact telephone number, text number or address
 * @param note when and in which languages, may say nothing
 */
public record HelpLine(String name, String contact, Wording note) {}
