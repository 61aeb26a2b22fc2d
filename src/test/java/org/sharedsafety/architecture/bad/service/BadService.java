package org.sharedsafety.architecture.bad.service;

/** A service for a view to call by mistake. */
public class BadService {}
