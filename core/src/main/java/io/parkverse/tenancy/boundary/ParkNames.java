package io.parkverse.tenancy.boundary;

import java.io.Serializable;

/**
 * What a park is called: 2 to 80 characters in Chinese, 2 to 120 in English, 1 to 20 in short. Blanks
 * at both ends are dropped.
 */
public record ParkNames(String zh, String en, String shortName) implements Serializable {

    public ParkNames {
        zh = zh.strip();
        en = en.strip();
        shortName = shortName.strip();
    }
}
