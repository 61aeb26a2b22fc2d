package org.sharedsafety.model.recipe;

/** In which order a written date names its parts. */
public enum DateOrder {
    /** 2019-04-23. */
    YEAR_FIRST,
    /** 23/04/2019. */
    DAY_FIRST,
    /** 04/23/2019. */
    MONTH_FIRST
}
