package io.parkverse.custody.boundary.listing;

/** Public lists of companies of the market regulator. */
public enum PublicList {
    /** 经营异常名录. */
    ABNORMAL,
    /** 严重违法失信名单. */
    DISHONEST
}
