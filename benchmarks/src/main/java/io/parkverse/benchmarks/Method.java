package io.parkverse.benchmarks;

/**
 * How a bench measured, in words.
 *
 * @param data what the server held and what was asked for
 * @param warmUp what ran before anything counted
 * @param loop open or closed, with how many callers
 * @param saturation which share of the reachable load the figures stand for
 */
public record Method(String data, String warmUp, String loop, String saturation) {}
