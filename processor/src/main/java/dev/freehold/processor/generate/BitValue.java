package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.freehold.internal.BitRange;
import dev.freehold.internal.Pattern;
import dev.freehold.pool.Init;
import dev.freehold.processor.layout.BitPlace;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.FieldStorage;

/**
 * What is known of a bit field wherever it is kept.
 *
 * @param isNarrow whether the type has values that do not fit
 * @param label what messages call it
 * @param isOfElement whether the class that has it is that of the elements
 */
record BitValue(TypeName type, BitPlace bits, boolean isNarrow, String label, boolean isOfElement) {
  static BitValue of(FieldLayout field, FieldStorage.Primitive storage, Holder holder) {
    return new BitValue(
        storage.type(),
        storage.bits().orElseThrow(),
        storage.isNarrow(),
        field.label(),
        holder.isElement());
  }

  boolean isBoolean() {
    return type.equals(TypeName.BOOLEAN);
  }

  /** The number that is written, which is refused if it does not fit. */
  CodeBlock fitting(CodeBlock holder, CodeBlock written) {
    if (!isNarrow) {
      return number(written);
    }
    CodeBlock element = isOfElement ? holder : CodeBlock.of("$L.element$$", holder);
    return CodeBlock.of(
        "$T.require($L, $S, $L, $L)", BitRange.class, element, label, bits.count(), written);
  }

  /** A value as a number. */
  CodeBlock number(CodeBlock written) {
    return isBoolean() ? CodeBlock.of("$L ? 1 : 0", written) : written;
  }

  /** What it has when its element is allocated, where nothing else is declared. */
  CodeBlock initial(Init init) {
    long value = init == Init.PATTERN ? bits.repeated(Pattern.BYTE) : 0;
    return switch (type.toString()) {
      case "boolean" -> CodeBlock.of("$L", value != 0);
      case "long" -> CodeBlock.of("$LL", value);
      case "int" -> CodeBlock.of("$L", (int) value);
      default -> CodeBlock.of("($T) $L", type, value);
    };
  }
}
