package org.sharedsafety.model.recipe;

/** Rows taken for the same, first to last, both in, counted from 1. */
public record RowSpan(int first, int last, RowKind kind) {}
