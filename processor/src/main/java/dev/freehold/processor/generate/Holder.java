package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.freehold.internal.UncheckedHolder;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.StructLayout;
import java.util.Optional;

/**
 * The class that fields are written into: an element, or a view of a nested struct or variant.
 *
 * @param element the element, as that class names it
 * @param liveCheck the statement that throws when the element is free
 * @param provedCheck the statement that is left where the element is known to be allocated; may be
 *     empty
 * @param place where the fields are in native memory, if they are
 */
record Holder(
    ClassName type,
    CodeBlock element,
    CodeBlock liveCheck,
    CodeBlock provedCheck,
    Optional<Place> place) {
  static Holder element(PoolLayout pool) {
    return new Holder(
        pool.element(),
        CodeBlock.of("this"),
        CodeBlock.of(pool.settings().checked() ? "checkLive$$()" : ""),
        CodeBlock.of(""),
        place(pool, "at$$()"));
  }

  static Holder struct(StructLayout struct, PoolLayout pool) {
    return new Holder(
        struct.name(),
        CodeBlock.of("element$$"),
        CodeBlock.of(pool.settings().checked() ? "element$$.checkLive$$()" : ""),
        CodeBlock.of(struct.inVariant() ? "element$$.checkActive$$()" : ""),
        place(pool, "offset$$"));
  }

  /** What an inline array or text is told that it is a part of. */
  CodeBlock part() {
    return liveCheck.isEmpty()
        ? CodeBlock.of("new $T($L)", UncheckedHolder.class, element)
        : element;
  }

  /** What the constructor of a field's object is told of its place, after other arguments. */
  CodeBlock placeOf(FieldLayout field) {
    return place
        .map(holder -> CodeBlock.of(", $L, $L", holder.memory(), Place.of(holder, field)))
        .orElseGet(() -> CodeBlock.of(""));
  }

  private static Optional<Place> place(PoolLayout pool, String offset) {
    if (!pool.isNative()) {
      return Optional.empty();
    }
    return Optional.of(
        pool.hasConstantMemory()
            ? new Place(CodeBlock.of("SEGMENT$$"), CodeBlock.of(offset))
            : Place.OWN);
  }
}
