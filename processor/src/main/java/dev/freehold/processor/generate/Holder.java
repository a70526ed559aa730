package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * The class that fields are written into: an element, or a view of a nested struct.
 *
 * @param element the element, as that class names it
 * @param liveCheck the statement that throws when the element is free
 */
record Holder(ClassName type, CodeBlock element, CodeBlock liveCheck) {
  static Holder element(ClassName type) {
    return new Holder(type, CodeBlock.of("this"), CodeBlock.of("checkLive$$()"));
  }

  static Holder struct(ClassName type) {
    return new Holder(type, CodeBlock.of("element$$"), CodeBlock.of("element$$.checkLive$$()"));
  }
}
