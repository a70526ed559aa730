package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lays the fields of a pool element or {@link Struct} out without padding, as {@code
 * __attribute__((packed))} does in C. Structs among the fields keep the padding inside them.
 *
 * <p>It decides where native fields are. Java fields are placed by the virtual machine; for them it
 * only changes the generated constants.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Packed {}
