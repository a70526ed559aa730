package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a number: it is the handle of an element of that declaration's pool.
 *
 * <p>A handle of another declaration does not compile in its place. A number that says nothing
 * does, with a warning; a cast, {@code (@HandleOf(Order.class) long) number}, says what it is.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface HandleOf {
  /** The declaration of the element. */
  Class<?> value();
}
