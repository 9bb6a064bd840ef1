package io.parkverse.platform.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the entrance of a feature. Every public method takes the {@link
 * io.parkverse.platform.caller.Caller} first and names its operation with {@link Allowed}; the call
 * runs in one transaction behind the wall of the caller's park. Records go in and out, never
 * entities.
 */
@Stereotype
@ApplicationScoped
@Guarded
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Boundary {}
