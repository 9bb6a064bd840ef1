package io.parkverse.enterprise.boundary;

import java.util.Arrays;

/** What the first two characters of a code say: registering authority and kind (GB 32100-2015, table 1). */
public enum RegistrationCategory {
    STATE_ORGAN("11"),
    PUBLIC_INSTITUTION("12"),
    SOCIAL_ORGANISATION("51"),
    PRIVATE_NON_ENTERPRISE("52"),
    FOUNDATION("53"),
    ENTERPRISE("91"),
    INDIVIDUAL_BUSINESS("92"),
    FARMERS_COOPERATIVE("93"),
    /** Any other pair; new authorities are added by the standard's maintainers. */
    OTHER("");

    private final String prefix;

    RegistrationCategory(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }

    static RegistrationCategory of(String prefix) {
        return Arrays.stream(values())
                .filter(category -> category.prefix.equals(prefix))
                .findFirst()
                .orElse(OTHER);
    }
}
