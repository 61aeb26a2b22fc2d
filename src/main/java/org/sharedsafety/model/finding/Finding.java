package org.sharedsafety.model.finding;

import org.sharedsafety.model.Message;

/** A caution that a view raises by itself, with its code such as {@code W20}. */
public record Finding(String code, Severity severity, Message message) {}
