package io.parkverse.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation of the role table without which a view has nothing to show: navigation offers the view to
 * those only who may call it. The boundaries refuse everybody else in any case.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Needs {

    /** An operation, as {@code feature.verb}. */
    String value();
}
