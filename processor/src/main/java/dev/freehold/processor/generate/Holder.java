package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.freehold.processor.layout.StructLayout;

/**
 * The class that fields are written into: an element, or a view of a nested struct or variant.
 *
 * @param element the element, as that class names it
 * @param liveCheck the statement that throws when the element is free
 * @param provedCheck the statement that is left where the element is known to be allocated; may be
 *     empty
 */
record Holder(ClassName type, CodeBlock element, CodeBlock liveCheck, CodeBlock provedCheck) {
  static Holder element(ClassName type) {
    return new Holder(type, CodeBlock.of("this"), CodeBlock.of("checkLive$$()"), CodeBlock.of(""));
  }

  static Holder struct(StructLayout struct) {
    return new Holder(
        struct.name(),
        CodeBlock.of("element$$"),
        CodeBlock.of("element$$.checkLive$$()"),
        CodeBlock.of(struct.inVariant() ? "element$$.checkActive$$()" : ""));
  }
}
