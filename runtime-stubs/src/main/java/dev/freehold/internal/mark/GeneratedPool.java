package dev.freehold.internal.mark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the processor wrote the class, which keeps the rules by construction, so that the
 * ownership checker trusts what is in it. {@code javax.annotation.processing.Generated} is for
 * others: a module that does not read {@code java.compiler} has none.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedPool {}
