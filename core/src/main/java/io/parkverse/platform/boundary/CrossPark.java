package io.parkverse.platform.boundary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the reading across parks that a boundary method does. The name is set as {@code app.scope}
 * for the transaction, and opens exactly the rows whose table has a policy for it; the wall itself
 * stays up.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CrossPark {

    String value();
}
