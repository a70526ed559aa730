package dev.freehold.processor.declaration;

import java.util.List;
import java.util.stream.Stream;

/**
 * All abstract accessors of one name.
 *
 * @param getters usually one, more where several are inherited, none where only setters are
 *     declared
 */
public record FieldDeclaration(String name, List<Accessor> getters, List<Accessor> setters) {
  /** The getter that decides the field's type. There is one in a valid declaration. */
  public Accessor getter() {
    return getters.get(0);
  }

  /** All accessors, getters first. */
  public Stream<Accessor> accessors() {
    return Stream.concat(getters.stream(), setters.stream());
  }
}
