package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the code inside still owns at the end of its scope is released there, as the compiler adds
 * the release: on every way out, that of an exception too, the last declared first.
 *
 * <p>It holds for methods, classes with those inside them, packages (in {@code package-info.java})
 * and modules.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.METHOD,
  ElementType.CONSTRUCTOR,
  ElementType.TYPE,
  ElementType.PACKAGE,
  ElementType.MODULE
})
public @interface AutoRelease {}
