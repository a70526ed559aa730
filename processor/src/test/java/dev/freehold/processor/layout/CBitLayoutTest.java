package dev.freehold.processor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.freehold.processor.Compiled;
import dev.freehold.processor.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

/**
 * The C compiler writes the same values into the same structs, in both byte orders. {@code
 * -Dfreehold.layout.declarations} sets how many declarations are made up, {@code
 * -Dfreehold.layout.seed} which.
 */
@DisplayName("The bytes of bit fields made up by chance")
@EnabledForJreRange(minVersion = 22)
class CBitLayoutTest {
  private static final int DECLARATIONS = Integer.getInteger("freehold.layout.declarations", 150);
  private static final long SEED = Long.getLong("freehold.layout.seed", 1);

  @TempDir private Path folder;

  @Test
  void areThoseOfTheCCompiler() {
    assumeTrue(CCompiler.isThere(), "gcc is not installed");
    Random random = new Random(SEED);
    List<RandomBits> structs =
        IntStream.range(0, DECLARATIONS).mapToObj(each -> RandomBits.of(each, random)).toList();
    String expected = String.join("\n", CCompiler.run(folder, program(structs))) + "\n";

    assertEquals(expected, compile(structs).run("p.Program"), "-Dfreehold.layout.seed=" + SEED);
  }

  private static Compiled compile(List<RandomBits> structs) {
    return Compiled.of(
        Stream.concat(
                structs.stream().map(each -> Source.of("p." + each.name(), each.java())),
                Stream.of(Source.of("p.Program", javaProgram(structs))))
            .toArray(JavaFileObject[]::new));
  }

  private static String javaProgram(List<RandomBits> structs) {
    StringBuilder program = new StringBuilder("package p;\nclass Program {\n");
    program.append("static String run() { StringBuilder text = new StringBuilder();\n");
    structs.forEach(each -> program.append("run" + each.name() + "(text);\n"));
    program.append("return text.toString(); }\n");
    for (RandomBits each : structs) {
      program.append("static void run" + each.name() + "(StringBuilder text) {\n");
      program.append(each.javaRun()).append("}\n");
    }
    return program.append("}\n").toString();
  }

  private static String program(List<RandomBits> structs) {
    return "#include <stdint.h>\n#include <stdio.h>\n#include <string.h>\n"
        + structs.stream().map(RandomBits::c).collect(Collectors.joining())
        + "int main(void) {\n"
        + structs.stream().map(RandomBits::cRun).collect(Collectors.joining())
        + "  return 0;\n}\n";
  }
}
