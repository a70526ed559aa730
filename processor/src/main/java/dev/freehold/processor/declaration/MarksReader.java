package dev.freehold.processor.declaration;

import dev.freehold.pool.Align;
import dev.freehold.pool.Bits;
import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.Default;
import dev.freehold.pool.Length;
import dev.freehold.pool.Ordering;
import dev.freehold.pool.Packed;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the annotations that say more about a field or struct than its type does. */
final class MarksReader {
  private MarksReader() {}

  static FieldMarks of(ExecutableElement accessor) {
    Optional<WrittenValues> length = WrittenValues.find(accessor, Length.class);
    return new FieldMarks(
        integer(accessor, Length.class),
        length.map(written -> written.flag("truncate")).orElse(false),
        integer(accessor, Align.class),
        WrittenValues.find(accessor, Default.class)
            .map(written -> written.text("value").orElse("")),
        ordering(accessor),
        new WireMarks(
            order(accessor), around(DeclaringType.of(accessor)), integer(accessor, Bits.class)));
  }

  static StructMarks of(TypeElement type) {
    return new StructMarks(
        integer(type, Align.class),
        WrittenValues.find(type, Packed.class).isPresent(),
        ordering(type),
        around(type));
  }

  private static Optional<Ordering.Mode> ordering(Element element) {
    return WrittenValues.find(element, Ordering.class)
        .map(written -> written.constant("value", Ordering.Mode.SEQUENTIALLY_CONSISTENT));
  }

  private static Optional<ByteOrder.Order> order(Element element) {
    return WrittenValues.find(element, ByteOrder.class)
        .map(written -> written.constant("value", ByteOrder.Order.BIG_ENDIAN));
  }

  /** What an interface says, or one that it extends. */
  private static Optional<ByteOrder.Order> around(TypeElement type) {
    return order(type)
        .or(
            () ->
                type.getInterfaces().stream()
                    .filter(DeclaredType.class::isInstance)
                    .map(extended -> (TypeElement) ((DeclaredType) extended).asElement())
                    .flatMap(extended -> around(extended).stream())
                    .findFirst());
  }

  /** A number that cannot be read counts as 0, which no annotation allows. */
  private static OptionalInt integer(Element element, Class<?> annotation) {
    return WrittenValues.find(element, annotation)
        .map(written -> OptionalInt.of(written.integer("value").orElse(0)))
        .orElseGet(OptionalInt::empty);
  }
}
