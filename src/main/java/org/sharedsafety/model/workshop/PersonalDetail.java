package org.sharedsafety.model.workshop;

/** Something in what was written down by which a person could be told. */
public enum PersonalDetail {
    NAME,
    PHONE,
    EMAIL,
    ADDRESS
}
