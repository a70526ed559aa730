package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whatever the argument is: {@code @PolyOwn Res check(@PolyOwn Res res)} gives back an owner where
 * it is given one, and a borrow where it is lent one.
 *
 * <p>It stands on the result, or in its type arguments, and on a parameter or the receiver; of
 * several the weakest argument counts. The method gives back on every path what it was given, and
 * only reads it.
 *
 * @see Own
 * @see Mut
 * @see Ref
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface PolyOwn {}
