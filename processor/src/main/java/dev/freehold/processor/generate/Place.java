package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.FieldLayout;
import javax.lang.model.element.Modifier;

/**
 * Where the fields of an element or struct are in native memory.
 *
 * @param memory the expression of the segment by which they are reached
 * @param offset the expression of where the element or struct begins in it, in bytes
 * @param constant whether the segment is the same for all elements
 */
record Place(CodeBlock memory, CodeBlock offset, boolean constant) {
  /** What every class whose fields are native knows of itself. */
  static final Place OWN = new Place(CodeBlock.of("memory$$"), CodeBlock.of("offset$$"), false);

  /** The same of the element or struct that an expression gives. */
  Place in(CodeBlock holder) {
    return holder.equals(Holder.THIS)
        ? this
        : new Place(
            constant ? memory : CodeBlock.of("$L.$L", holder, memory),
            CodeBlock.of("$L.$L", holder, offset),
            constant);
  }

  /** Where a field is. */
  static CodeBlock of(Place place, FieldLayout field) {
    return CodeBlock.of("$L + $L", place.offset(), ConstantsWriter.offsetName(field.name()));
  }

  /** Writes the fields in which a struct knows its place. */
  static void addTo(TypeSpec.Builder struct) {
    struct.addField(NativeTypes.SEGMENT, "memory$", Modifier.PRIVATE, Modifier.FINAL);
    struct.addField(TypeName.LONG, "offset$", Modifier.PRIVATE, Modifier.FINAL);
  }

  /** Writes how a constructor is told the place. */
  static void addTo(MethodSpec.Builder constructor) {
    constructor.addParameter(NativeTypes.SEGMENT, "memory").addParameter(TypeName.LONG, "offset");
  }

  /** Writes how a constructor keeps the place. */
  static void keep(MethodSpec.Builder constructor) {
    constructor.addStatement("this.memory$$ = memory").addStatement("this.offset$$ = offset");
  }
}
