package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource class: every instance has one owner, who must call one of the release methods,
 * or pass the instance on, on every path. Subclasses inherit it.
 *
 * @since 0.1.0
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MustRelease {
  /** The names of the methods that release an instance; calling one consumes its receiver. */
  String[] value() default "close";
}
