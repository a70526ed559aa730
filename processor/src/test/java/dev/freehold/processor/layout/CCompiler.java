package dev.freehold.processor.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs gcc. */
final class CCompiler {
  private CCompiler() {}

  static boolean isThere() {
    try {
      return new ProcessBuilder("gcc", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectErrorStream(true)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  /** The lines that a program prints. */
  static List<String> run(Path folder, String program) {
    try {
      Files.writeString(folder.resolve("program.c"), program);
      run(folder, List.of("gcc", "-std=gnu11", "-O0", "-o", "program", "program.c"));
      return run(folder, List.of(folder.resolve("program").toString()));
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  private static List<String> run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new AssertionError(Files.readString(output));
    }
    return Files.readAllLines(output);
  }
}
