package org.sharedsafety.model.finding;

import org.sharedsafety.model.Message;

/**
 * One thing that was looked at before something may be said.
 *
 * @param code of the caution that is raised where it does not hold
 * @param passed whether it holds
 * @param text what was looked at, as a statement that holds when passed
 */
public record ClaimCheck(String code, boolean passed, Message text) {}
