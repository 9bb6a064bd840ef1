package io.parkverse.platform.boundary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a boundary method whose refusals leave traces: what it wrote before it threw a {@link
 * io.parkverse.platform.error.DomainException} is committed, such as a counted guess or a burnt code.
 * Holds for the outermost call only; a nested refusal is undone with its caller's work.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommitsRefusal {}
