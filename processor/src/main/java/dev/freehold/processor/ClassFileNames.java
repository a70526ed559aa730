package dev.freehold.processor;

import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.declaration.PoolDeclaration;
import dev.freehold.processor.validation.Complaint;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A generated class has a file of its own, whose name file systems do not let be of any length. */
final class ClassFileNames {
  private static final int LIMIT = 255;

  private ClassFileNames() {}

  static Optional<Complaint> check(PoolDeclaration declaration, TypeSpec pool) {
    return in("", pool)
        .max(Comparator.comparingInt(ClassFileNames::bytes))
        .filter(longest -> bytes(longest) > LIMIT)
        .map(
            longest ->
                new Complaint(
                    declaration.type(),
                    declaration.type(),
                    declaration.type().getSimpleName().toString(),
                    "a generated class would be in a file whose name has %s bytes, and %s is the limit of most file systems; write shorter names for the interface and its structs"
                        .formatted(bytes(longest), LIMIT)));
  }

  private static Stream<String> in(String around, TypeSpec type) {
    String name = around + type.name();
    return Stream.concat(
        Stream.of(name), type.typeSpecs().stream().flatMap(nested -> in(name + "$", nested)));
  }

  private static int bytes(String name) {
    return (name + ".class").getBytes(StandardCharsets.UTF_8).length;
  }
}
