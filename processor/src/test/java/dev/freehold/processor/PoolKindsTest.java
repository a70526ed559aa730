package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.pool.MemoryPool;
import dev.freehold.pool.Storage;
import dev.freehold.processor.declaration.PoolKind;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of pools has its writer, and so has every storage. */
class PoolKindsTest {
  private static final String ELEMENT = "interface Item { long id(); void id(long value); }";
  private static final String REFUSAL =
      "[pool.declaration] `Item`: a mapped file has a fixed number of slots that one thread uses; write `@FixedPool(storage = Storage.MAPPED)`";

  static Stream<Arguments> kindsAndStorages() {
    return Stream.of(PoolKind.values())
        .flatMap(kind -> Stream.of(Storage.values()).map(storage -> Arguments.of(kind, storage)));
  }

  @ParameterizedTest
  @EnumSource
  void whatMessagesAdviseToWriteDeclaresAPool(PoolKind kind)
      throws IOException, ReflectiveOperationException {
    try (URLClassLoader classes = compile(kind.example()).classes()) {
      assertEquals(
          true, MemoryPool.class.isAssignableFrom(classes.loadClass("p.ItemPool")), kind.example());
    }
  }

  @EnabledForJreRange(min = JRE.JAVA_22)
  @ParameterizedTest
  @MethodSource("kindsAndStorages")
  void aPoolOfAKindHasAnyStorageThatTheKindTakes(PoolKind kind, Storage storage) {
    String declared = kind.example().replace(")", ", storage = Storage." + storage + ")");
    assertEquals(
        takes(kind, storage) ? List.of() : List.of("1: " + REFUSAL), compile(declared).messages());
  }

  private static boolean takes(PoolKind kind, Storage storage) {
    return switch (storage) {
      case HEAP, NATIVE -> true;
      case MAPPED -> kind.takesFile();
    };
  }

  private static Compilation compile(String annotation) {
    return Compilation.of(
        Source.of(
            "p.Item", "package p; import dev.freehold.pool.*; " + annotation + " " + ELEMENT));
  }
}
