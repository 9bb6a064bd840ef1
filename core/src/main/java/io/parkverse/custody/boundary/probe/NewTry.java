package io.parkverse.custody.boundary.probe;

import java.io.Serializable;

/**
 * A try that was made.
 *
 * @param note such as who answered or what stood at the door
 */
public record NewTry(ProbeWay way, boolean reached, String note) implements Serializable {}
