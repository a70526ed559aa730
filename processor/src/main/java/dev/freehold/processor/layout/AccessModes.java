package dev.freehold.processor.layout;

import dev.freehold.pool.Ordering;
import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.FieldKind;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.declaration.StructDeclaration;

/**
 * Decides how threads see the fields of one pool.
 *
 * @param shared whether several threads use an element
 * @param usual what holds where neither a field nor its struct says anything
 */
public record AccessModes(boolean shared, Ordering.Mode usual) {
  /**
   * The modes of a pool.
   *
   * @param declaration the interface that is annotated as a pool
   */
  public static AccessModes of(StructDeclaration declaration, PoolSettings settings) {
    return new AccessModes(
        settings.kind().isShared(),
        declaration.marks().ordering().orElse(Ordering.Mode.SEQUENTIALLY_CONSISTENT));
  }

  /** Inline arrays, texts and the choice of a variant are several values, and so plain. */
  public Ordering.Mode of(StructDeclaration struct, Accessor getter) {
    if (!shared || FieldKind.of(getter.type()) != FieldKind.PRIMITIVE) {
      return Ordering.Mode.PLAIN;
    }
    return getter.marks().ordering().or(() -> struct.marks().ordering()).orElse(usual);
  }
}
