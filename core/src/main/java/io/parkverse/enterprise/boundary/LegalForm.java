package io.parkverse.enterprise.boundary;

/** Legal form as far as settlement has to tell them apart. */
public enum LegalForm {
    LIMITED_COMPANY,
    JOINT_STOCK_COMPANY,
    PARTNERSHIP,
    SOLE_PROPRIETORSHIP,
    INDIVIDUAL_BUSINESS,
    BRANCH,
    FOREIGN_INVESTED,
    FARMERS_COOPERATIVE
}
