package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.Ordering;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.FieldStorage;

/** How the value of a primitive field is kept, read and written. */
interface ValueCode {
  void addStorage(TypeSpec.Builder type);

  /**
   * The expression that reads it.
   *
   * @param holder the expression of what has the field
   */
  CodeBlock read(CodeBlock holder);

  /** The statement that writes it. */
  CodeBlock write(CodeBlock holder, CodeBlock value);

  /** The statement that gives it a value before any other thread may have the element. */
  default CodeBlock begin(CodeBlock value) {
    return write(Holder.THIS, value);
  }

  static ValueCode of(FieldLayout field, FieldStorage.Primitive storage, Holder holder) {
    if (storage.bits().isPresent()) {
      return ofBits(field, storage, holder);
    }
    boolean plain = field.ordering() == Ordering.Mode.PLAIN;
    if (holder.place().isPresent()) {
      NativeValue value =
          new NativeValue(storage.type(), storage.order(), holder.place().get(), field);
      return plain ? value : new OrderedNativeValue(value);
    }
    HeapValue value = new HeapValue(storage.type(), AccessorForms.stored(field.name()));
    return plain ? value : new OrderedHeapValue(value, field.ordering());
  }

  private static ValueCode ofBits(
      FieldLayout field, FieldStorage.Primitive storage, Holder holder) {
    BitValue bits = BitValue.of(field, storage, holder);
    return holder
        .place()
        .<ValueCode>map(place -> new BitNativeValue(bits, place))
        .orElseGet(
            () ->
                new BitHeapValue(
                    bits, new HeapValue(storage.type(), AccessorForms.stored(field.name()))));
  }
}
