package io.parkverse.platform.boundary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A boundary method that sees the database as it was when it began, however long it reads (PostgreSQL's
 * repeatable read). Only where the method begins the transaction itself.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneSnapshot {}
