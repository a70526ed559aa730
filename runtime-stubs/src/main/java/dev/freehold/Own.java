package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The unique owner of a resource: whoever holds it must release it or pass it on, exactly once.
 *
 * <p>On a parameter, the callee takes the resource over; on a result, the caller receives it; on a
 * receiver ({@code void close(@Own Res this)}), the call consumes the object it is made on.
 *
 * @see Mut
 * @see Ref
 * @see MustRelease
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Own {}
