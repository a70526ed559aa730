package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.Init;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.FieldStorage;

/** Writes one field of an element or struct. */
interface FieldWriter {
  /** The storage of the field. */
  void addStorage(TypeSpec.Builder type);

  /** The statement that makes the storage, if it is an object. */
  void addCreation(MethodSpec.Builder constructor);

  /** The methods that read and write the field. */
  void addAccessors(TypeSpec.Builder type);

  /**
   * The statement that gives the field a value.
   *
   * @param method the one it stands in, which structs among the fields have too
   */
  CodeBlock initialise(Init init, String method);

  /** The expression that shows the field in a description of its element. */
  CodeBlock shown();

  /** The writer for a field's kind of storage. */
  static FieldWriter of(FieldLayout field, Holder holder) {
    if (field.storage() instanceof FieldStorage.Primitive primitive) {
      return PrimitiveWriter.of(field, primitive, holder);
    }
    if (field.storage() instanceof FieldStorage.Array array) {
      return ViewWriter.array(field, array, holder);
    }
    if (field.storage() instanceof FieldStorage.Utf8 text) {
      return ViewWriter.text(field, text, holder);
    }
    if (field.storage() instanceof FieldStorage.Tagged union) {
      return new UnionFieldWriter(field, union, holder);
    }
    return ViewWriter.struct(field, (FieldStorage.Nested) field.storage(), holder);
  }
}
