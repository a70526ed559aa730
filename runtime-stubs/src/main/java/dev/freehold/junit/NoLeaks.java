package dev.freehold.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fails a test that leaks an element, misuses one, or leaves a pool open: {@link LeakCheck} with
 * the standard options.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // Whoever uses it has JUnit.
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(LeakCheck.class)
public @interface NoLeaks {}
