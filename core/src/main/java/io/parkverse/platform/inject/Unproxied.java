package io.parkverse.platform.inject;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One instance for the deployment that is injected itself, not behind a proxy: for what every public
 * request passes, where the proxies cost more than the work (ADR 0006). Two such beans must not need
 * each other, and none may be a field of what lives in a session. Everything else is application scoped.
 */
@Stereotype
@Singleton
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unproxied {}
