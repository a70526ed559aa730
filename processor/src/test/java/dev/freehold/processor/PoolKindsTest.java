package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.pool.MemoryPool;
import dev.freehold.pool.Storage;
import dev.freehold.processor.declaration.PoolKind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
      "[pool.declaration] `Item`: a mapped file has slots that one thread uses; write `@FixedPool(storage = Storage.MAPPED)`, or `@DynamicPool` for a file that grows";

  static Stream<Arguments> kindsAndStorages() {
    return Stream.of(PoolKind.values())
        .flatMap(kind -> Stream.of(Storage.values()).map(storage -> Arguments.of(kind, storage)));
  }

  @ParameterizedTest
  @EnumSource
  void whatMessagesAdviseToWriteDeclaresAPool(PoolKind kind) throws ReflectiveOperationException {
    ClassLoader classes = compile(kind.example()).classes();
    assertEquals(
        true, MemoryPool.class.isAssignableFrom(classes.loadClass("p.ItemPool")), kind.example());
  }

  /** Parts are held, not inherited: what can be overridden is what differs from pool to pool. */
  @ParameterizedTest
  @EnumSource
  void aPoolHasThreeSuperclassesAndFewMethodsToOverride(PoolKind kind)
      throws ReflectiveOperationException {
    ClassLoader classes = compile(kind.example()).classes();
    List<Class<?>> supers = superclasses(classes.loadClass("p.ItemPool"));
    assertEquals(3, supers.size(), supers::toString);
    Map<String, Boolean> overridable = new TreeMap<>();
    supers.stream()
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> !method.isSynthetic() && !isPrivateOrStatic(method))
        .forEach(
            method ->
                overridable.putIfAbsent(
                    method.getName() + List.of(method.getParameterTypes()),
                    !Modifier.isFinal(method.getModifiers())));
    overridable.values().removeIf(open -> !open);
    assertTrue(overridable.size() <= 10, overridable::toString);
  }

  private static List<Class<?>> superclasses(Class<?> type) {
    List<Class<?>> found = new ArrayList<>();
    for (Class<?> above = type.getSuperclass();
        above != Object.class;
        above = above.getSuperclass()) {
      found.add(above);
    }
    return found;
  }

  private static boolean isPrivateOrStatic(Method method) {
    return Modifier.isPrivate(method.getModifiers()) || Modifier.isStatic(method.getModifiers());
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

  private static Compiled compile(String annotation) {
    return Compiled.of(
        Source.of(
            "p.Item", "package p; import dev.freehold.pool.*; " + annotation + " " + ELEMENT));
  }
}
