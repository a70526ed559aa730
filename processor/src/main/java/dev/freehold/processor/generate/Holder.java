package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.freehold.internal.UncheckedHolder;
import dev.freehold.pool.Storage;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.PoolLayout;
import dev.freehold.processor.layout.StructLayout;
import java.util.Optional;

/**
 * The class that fields are written into: an element, or a view of a nested struct or variant.
 *
 * @param declared the interface that it implements
 * @param element the element, as that class names it
 * @param liveCheck the statement that throws when the element is free
 * @param inVariant whether it is a variant of a union, which another one may have replaced
 * @param place where the fields are in native memory, if they are
 * @param ofFile whether that is the memory of a file
 */
record Holder(
    ClassName type,
    ClassName declared,
    CodeBlock element,
    CodeBlock liveCheck,
    boolean inVariant,
    Optional<Place> place,
    boolean ofFile) {
  /** How a method of that class names the object it is called on. */
  static final CodeBlock THIS = CodeBlock.of("this");

  static Holder element(PoolLayout pool) {
    return new Holder(
        pool.element(),
        pool.declared(),
        THIS,
        CodeBlock.of(pool.settings().checked() ? "checkLive$$()" : ""),
        false,
        place(pool, "at$$()"),
        isOfFile(pool));
  }

  static Holder struct(StructLayout struct, PoolLayout pool) {
    return new Holder(
        struct.name(),
        struct.declared(),
        CodeBlock.of("element$$"),
        CodeBlock.of(pool.settings().checked() ? "element$$.checkLive$$()" : ""),
        struct.inVariant(),
        place(pool, "offset$$"),
        isOfFile(pool));
  }

  /** The same for methods that write, of which those of what is committed to a file refuse it. */
  Holder written() {
    return isChecked() && ofFile && !inVariant
        ? new Holder(
            type,
            declared,
            element,
            CodeBlock.of("$L.checkOwned$$()", element),
            inVariant,
            place,
            true)
        : this;
  }

  /** Whether accessors test that the element is allocated. */
  boolean isChecked() {
    return !liveCheck.isEmpty();
  }

  /** Whether it is the class of the elements themselves. */
  boolean isElement() {
    return element.equals(THIS);
  }

  /** What an inline array or text is told that it is a part of. */
  CodeBlock part() {
    return !isChecked() ? CodeBlock.of("new $T($L)", UncheckedHolder.class, element) : element;
  }

  /** What the constructor of a field's object is told of its place, after other arguments. */
  CodeBlock placeOf(FieldLayout field) {
    return place
        .map(holder -> CodeBlock.of(", $L, $L", holder.memory(), Place.of(holder, field)))
        .orElseGet(() -> CodeBlock.of(""));
  }

  private static boolean isOfFile(PoolLayout pool) {
    return pool.settings().storage() == Storage.MAPPED;
  }

  private static Optional<Place> place(PoolLayout pool, String offset) {
    if (!pool.isNative()) {
      return Optional.empty();
    }
    return Optional.of(
        pool.hasConstantMemory()
            ? new Place(CodeBlock.of("SEGMENT$$"), CodeBlock.of(offset), true)
            : Place.OWN);
  }
}
