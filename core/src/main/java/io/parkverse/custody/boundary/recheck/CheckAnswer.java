package io.parkverse.custody.boundary.recheck;

import java.io.Serializable;

/**
 * What was found about one item.
 *
 * @param reason what is wrong; needed when the item is not sound
 */
public record CheckAnswer(CheckItem item, boolean sound, String reason) implements Serializable {}
