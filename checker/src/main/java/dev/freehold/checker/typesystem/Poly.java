package dev.freehold.checker.typesystem;

import dev.freehold.Ref;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.checkerframework.framework.qual.PolymorphicQualifier;

/**
 * {@code @PolyOwn} as the framework knows it, which finds the polymorphic qualifier of a hierarchy
 * by what it is annotated with; programs have no such annotation on their class path.
 */
@PolymorphicQualifier(Ref.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
@interface Poly {}
