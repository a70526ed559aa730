package dev.freehold.pool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose fields are stored inside the element, or the struct, that has a getter
 * of its type. Its fields are declared as those of a {@link FixedPool} interface are; what the
 * getter returns is a view of the element and lives as long as it.
 *
 * <p>Where the interface is sealed, the field holds one of the interfaces it permits, its variants,
 * each a {@code non-sealed} {@code @Struct}. The getter returns the variant that is active; a
 * second accessor makes another one active, with all its fields zero:
 *
 * <pre>{@code
 * Shape shape();
 * <V extends Shape> V shape(Class<V> variant);
 * }</pre>
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Struct {}
