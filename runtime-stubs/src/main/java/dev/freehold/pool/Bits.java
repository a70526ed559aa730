package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@code boolean}, {@code byte}, {@code short}, {@code int} or {@code long} field so many
 * bits wide, on its getter. Bit fields that follow each other in the declaration share bytes, with
 * no bit between them: in {@link ByteOrder.Order#BIG_ENDIAN} the first has the most significant
 * bits, as the diagrams of RFCs are drawn; else the least significant, as in C on x86-64 and
 * AArch64.
 *
 * <p>The value is unsigned, unless the field is as wide as its type. One that does not fit is
 * refused with a {@link BitRangeException}. To write one reads and writes its neighbours too, so
 * that several threads cannot use them at once.
 *
 * <p>In a pool of Java objects the field is a Java field of its type, for which the same values
 * fit.
 *
 * @see <a href="https://gitlab.com/x86-psABIs/x86-64-ABI">System V ABI, x86-64, 3.1.2,
 *     Bit-Fields</a>
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Bits {
  /** How many bits: 1 for a {@code boolean}, else from 1 to those of the type. */
  int value();
}
