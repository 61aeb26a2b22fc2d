package org.sharedsafety.architecture.bad.ui.home;

/** Another feature. */
public class HomeView {}
