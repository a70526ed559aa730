package dev.freehold.processor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.processor.Compiled;
import dev.freehold.processor.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * The C compiler of the machine is asked. {@code -Dfreehold.layout.declarations} sets how many
 * declarations are made up, {@code -Dfreehold.layout.seed} which.
 */
@DisplayName("The layout of structs made up by chance")
class CLayoutTest {
  private static final int DECLARATIONS = Integer.getInteger("freehold.layout.declarations", 150);
  private static final long SEED = Long.getLong("freehold.layout.seed", 1);
  private static final String WHICH = "-Dfreehold.layout.seed=" + SEED;

  @TempDir private Path folder;

  @Test
  void isThatOfTheCCompiler() {
    assumeTrue(CCompiler.isThere(), "gcc is not installed");
    boolean isNative = JRE.currentVersionNumber() >= 22;
    Random random = new Random(SEED);
    List<RandomDeclaration> declarations =
        IntStream.range(0, DECLARATIONS)
            .mapToObj(number -> RandomDeclaration.of(number, random))
            .toList();
    String expected = String.join("\n", CCompiler.run(folder, program(declarations)));

    Compiled compilation = compile(declarations, isNative ? "NATIVE" : "HEAP");

    assertEquals(expected, found(declarations, new GeneratedConstants(compilation)), WHICH);
    if (isNative) {
      assertEquals(expected, found(declarations, new GeneratedLayouts(compilation)), WHICH);
    }
  }

  private static Compiled compile(List<RandomDeclaration> declarations, String storage) {
    String pool = "@FixedPool(capacity = 1, storage = Storage." + storage + ")";
    return Compiled.of(
        declarations.stream()
            .map(each -> Source.of("p." + each.name(), each.java(pool)))
            .toArray(JavaFileObject[]::new));
  }

  private static String program(List<RandomDeclaration> declarations) {
    StringBuilder program =
        new StringBuilder("#include <stddef.h>\n#include <stdint.h>\n#include <stdio.h>\n");
    declarations.forEach(declaration -> program.append(declaration.c()));
    program.append("int main(void) {\n");
    for (RandomDeclaration declaration : declarations) {
      for (RandomStruct struct : declaration.structs()) {
        line(program, struct.name() + ".SIZE", "sizeof(struct P_" + struct.name() + ")");
        line(program, struct.name() + ".ALIGNMENT", "_Alignof(struct P_" + struct.name() + ")");
        for (String member : struct.members()) {
          line(
              program,
              struct.name() + ".OFFSET_" + member,
              "offsetof(struct P_" + struct.name() + ", " + member + ")");
        }
      }
    }
    return program.append("  return 0;\n}\n").toString();
  }

  private static void line(StringBuilder program, String name, String value) {
    program.append("  printf(\"" + name + "=%zu\\n\", " + value + ");\n");
  }

  private static String found(List<RandomDeclaration> declarations, GeneratedStructs found) {
    List<String> lines = new ArrayList<>();
    for (RandomDeclaration declaration : declarations) {
      for (RandomStruct struct : declaration.structs()) {
        lines.add(struct.name() + ".SIZE=" + found.size(declaration.name(), struct));
        lines.add(struct.name() + ".ALIGNMENT=" + found.alignment(declaration.name(), struct));
        for (String member : struct.members()) {
          long offset = found.offset(declaration.name(), struct, member);
          lines.add(struct.name() + ".OFFSET_" + member + "=" + offset);
        }
      }
    }
    return String.join("\n", lines);
  }
}
