package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.PoolLayout;

/** Writes what a pool has because of where the fields of its elements are. */
interface StorageWriter {
  /** The writer for a pool's storage. */
  static StorageWriter of(PoolLayout pool) {
    return switch (pool.settings().storage()) {
      case HEAP -> new HeapWriter();
      case NATIVE -> new NativeWriter();
      case MAPPED -> new MappedWriter();
    };
  }

  /** The class that manages the slots, which the pool extends. */
  default ClassName slots(PoolLayout pool, KindWriter kind) {
    return ClassName.get(kind.slots(pool));
  }

  /** What that class's constructor is given. */
  default CodeBlock arguments(PoolLayout pool, KindWriter kind) {
    return kind.arguments(pool);
  }

  /** What the pool's own constructor is given. */
  default void addParameters(MethodSpec.Builder constructor, PoolLayout pool) {
    new SizeWriter(pool).addParameters(constructor);
  }

  /** The methods that make a pool which is not the whole program's. */
  default void addCreation(TypeSpec.Builder type, PoolLayout pool) {
    new SizeWriter(pool).addTo(type);
  }

  /** The fields that the pool keeps its memory in. */
  default void addFields(TypeSpec.Builder type, PoolLayout pool) {}

  /**
   * The statement that has the memory at hand in which some elements are made, if they hold it.
   *
   * @param elements the array that holds them
   * @param first the number of the first
   */
  default CodeBlock memory(PoolLayout pool, String elements, String first) {
    return CodeBlock.of("");
  }

  /** The statement that makes room for more slots, before their elements are made. */
  default CodeBlock growth() {
    return CodeBlock.of("");
  }

  /** The methods by which a number stands for an element. */
  default void addNames(TypeSpec.Builder type, PoolLayout pool) {
    HandleWriter.addTo(type, pool);
    KeptWriter.addTo(type, pool);
  }

  /** The methods that show the memory and give it back. */
  default void addMethods(TypeSpec.Builder type, PoolLayout pool) {}
}
