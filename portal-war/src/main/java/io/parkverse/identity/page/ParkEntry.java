package io.parkverse.identity.page;

import java.util.List;

/**
 * A park in which a person has hats.
 *
 * @param roles keys of the roles' names
 * @param workspace address of the workspace there
 * @param console address of the console; empty for people who do not work for the park
 */
public record ParkEntry(String name, List<String> roles, String workspace, String console) {}
