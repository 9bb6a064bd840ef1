package io.parkverse.tenancy.boundary;

import java.io.Serializable;

/**
 * What a park may use under its plan.
 *
 * @param members people with a hat in the park
 * @param enterprises enterprises that are not closed
 * @param hosts host names besides the default one
 * @param storageBytes all stored files together
 * @param uploadBytes one uploaded file
 */
public record Limits(int members, int enterprises, int hosts, long storageBytes, long uploadBytes)
        implements Serializable {}
