package dev.freehold.processor.declaration;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of each kind of pools agrees with its annotation. */
class PoolKindTest {
  private static final Path ANNOTATIONS =
      Path.of("../runtime-stubs/src/main/java/dev/freehold/pool");

  @Test
  void everyAnnotationThatDeclaresAPoolIsThatOfAKind() throws IOException {
    try (Stream<Path> files = Files.list(ANNOTATIONS)) {
      Set<String> declaring =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".java"))
              .map(file -> "dev.freehold.pool." + file.replace(".java", ""))
              .filter(PoolKindTest::declaresAPool)
              .collect(Collectors.toSet());
      assertEquals(
          declaring,
          Stream.of(PoolKind.values()).map(PoolKind::annotationName).collect(Collectors.toSet()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKindIsFoundByTheNameOfItsAnnotation(PoolKind kind) {
    assertEquals(Optional.of(kind), PoolKind.declaredBy(kind.annotationName()));
    assertEquals(Optional.empty(), PoolKind.declaredBy(kind.annotationName() + "s"));
    assertEquals(Optional.empty(), PoolKind.declaredBy(kind.written()));
  }

  @ParameterizedTest
  @EnumSource
  void anAnnotationStandsOnInterfacesAndHasWhatItsKindIsCountedBy(PoolKind kind) {
    Class<?> annotation = load(kind.annotationName());
    Set<String> attributes =
        Stream.of(annotation.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet());
    assertEquals(
        List.of(ElementType.TYPE), List.of(annotation.getAnnotation(Target.class).value()));
    assertTrue(attributes.containsAll(counting(kind.sizing())), attributes::toString);
  }

  private static List<String> counting(Sizing sizing) {
    return switch (sizing) {
      case SLOTS -> List.of("capacity");
      case RANGE -> List.of("initial", "max");
      case BYTES -> List.of("bytes");
    };
  }

  private static boolean declaresAPool(String name) {
    return load(name).isAnnotation()
        && Stream.of(load(name).getDeclaredMethods())
            .anyMatch(attribute -> attribute.getName().equals("storage"));
  }

  private static Class<?> load(String name) {
    return assertDoesNotThrow(() -> Class.forName(name));
  }
}
