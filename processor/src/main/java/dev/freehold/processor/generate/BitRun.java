package dev.freehold.processor.generate;

import dev.freehold.pool.ByteOrder;
import dev.freehold.processor.layout.BitPlace;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.FieldStorage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bit fields that share bytes, of which a layout for foreign calls can only say that they are. */
record BitRun(List<FieldLayout> fields) {
  /** Those among the fields from an index on; none, where that is no bit field. */
  static BitRun from(List<FieldLayout> all, int index) {
    int end = index;
    while (end < all.size()
        && order(all.get(index)).isPresent()
        && order(all.get(end)).equals(order(all.get(index)))) {
      end++;
    }
    return new BitRun(all.subList(index, end));
  }

  private static Optional<ByteOrder.Order> order(FieldLayout field) {
    return bits(field).map(BitPlace::order);
  }

  private static Optional<BitPlace> bits(FieldLayout field) {
    return field.storage() instanceof FieldStorage.Primitive primitive
        ? primitive.bits()
        : Optional.empty();
  }

  /** The fields with how many bits each has, as C writes them: {@code version:4 length:4}. */
  String name() {
    return fields.stream()
        .map(field -> field.name() + ":" + bits(field).orElseThrow().count())
        .collect(Collectors.joining(" "));
  }

  ByteOrder.Order order() {
    return order(fields.get(0)).orElseThrow();
  }

  /** Where the first begins, in bytes. */
  long offset() {
    return fields.get(0).offset();
  }

  /** In how many bytes there is one. */
  long size() {
    BitPlace last = bits(fields.get(fields.size() - 1)).orElseThrow();
    return (last.first() + last.count() + Byte.SIZE - 1) / Byte.SIZE - offset();
  }
}
