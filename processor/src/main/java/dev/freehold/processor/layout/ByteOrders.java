package dev.freehold.processor.layout;

import dev.freehold.pool.ByteOrder;
import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.StructDeclaration;
import dev.freehold.processor.declaration.WireMarks;
import java.util.Optional;

/**
 * Decides in which order the bytes of the fields of one pool lie.
 *
 * @param usual what holds where nothing nearer says anything, if it is declared
 */
public record ByteOrders(Optional<ByteOrder.Order> usual) {
  /**
   * The orders of a pool.
   *
   * @param declaration the interface that is annotated as a pool
   */
  public static ByteOrders of(StructDeclaration declaration) {
    return new ByteOrders(declaration.marks().order());
  }

  /** What is declared for a field; the machine's order where nothing is. */
  public Optional<ByteOrder.Order> declared(StructDeclaration struct, Accessor getter) {
    WireMarks marks = getter.marks().wire();
    return marks.order().or(marks::around).or(() -> struct.marks().order()).or(() -> usual);
  }

  /** The order of a bit field, which does not depend on the machine. */
  public ByteOrder.Order ofBits(StructDeclaration struct, Accessor getter) {
    return declared(struct, getter).orElse(ByteOrder.Order.LITTLE_ENDIAN);
  }
}
