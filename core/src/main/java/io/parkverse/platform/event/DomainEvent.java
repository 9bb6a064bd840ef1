package io.parkverse.platform.event;

import java.util.UUID;

/**
 * Something that happened in a park.
 *
 * @param type as {@code feature.what-happened}
 * @param payload a JSON value, without personal data
 */
public record DomainEvent(String type, String subjectKind, UUID subject, String payload) {}
