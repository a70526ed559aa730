package dev.freehold.internal.mark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which fields of an element hold nothing in particular when it is allocated, so that they are
 * to be written before they are read. Generated elements carry it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Unwritten {
  /** The fields' names; one in a struct with those of the structs it is in, {@code position.x}. */
  String[] value();
}
