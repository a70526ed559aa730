package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.Storage;

/** How the value of a primitive field is kept, read and written. */
interface ValueCode {
  void addStorage(TypeSpec.Builder type);

  /** The expression that reads it. */
  CodeBlock read();

  /** The statement that writes it. */
  CodeBlock write(CodeBlock value);

  static ValueCode of(FieldLayout field, Storage.Primitive storage, Holder holder) {
    return holder
        .place()
        .<ValueCode>map(place -> new NativeValue(storage.type(), place, field))
        .orElseGet(() -> new HeapValue(storage.type(), field.name()));
  }
}
