package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an argument reaches another thread. A function captures only what is {@link Sync},
 * immutable, or moved in; an owned value must be one that the other thread can release; any other
 * object is {@link Sync} or immutable.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Concurrent {}
