package org.sharedsafety.ui.shell;

/**
 * Something the window can do from the keyboard.
 *
 * @param key of its name
 * @param keys such as {@code Ctrl+I}; empty where it has none
 */
public record Command(String key, String keys, Runnable action) {}
