package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.freehold.internal.Pattern;
import dev.freehold.pool.Init;
import java.util.Locale;

/** The value that a primitive has when its element is allocated. */
final class InitialValue {
  private InitialValue() {}

  /** As the right side of an assignment. */
  static CodeBlock of(Init init, TypeName type) {
    if (init == Init.PATTERN) {
      return CodeBlock.of("$T.$L", Pattern.class, type.toString().toUpperCase(Locale.ROOT));
    }
    return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
  }

  /** As an argument, where Java does not narrow a constant. */
  static CodeBlock argument(Init init, TypeName type) {
    CodeBlock value = of(init, type);
    boolean narrow =
        type.equals(TypeName.BYTE) || type.equals(TypeName.SHORT) || type.equals(TypeName.CHAR);
    return narrow && init != Init.PATTERN ? CodeBlock.of("($T) $L", type, value) : value;
  }
}
