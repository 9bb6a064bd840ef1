package io.parkverse.enterprise.boundary;

import io.parkverse.platform.error.AccessError;
import io.parkverse.platform.error.AccessException;
import java.io.Serializable;

/** The name of an enterprise: Chinese, and English or blank. */
public record EnterpriseName(String zh, String en) implements Serializable {

    private static final int MAX = 120;

    public EnterpriseName {
        zh = zh.strip();
        en = en.strip();
        if (zh.isEmpty() || zh.length() > MAX || en.length() > MAX) {
            throw new AccessException(AccessError.INVALID_INPUT);
        }
    }
}
