package dev.freehold.processor;

import dev.freehold.processor.declaration.BuildOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Reads the options that decide how pools are generated. */
final class GenerationOptions {
  private static final String TESTS = "freehold.tests";

  private GenerationOptions() {}

  /** What the build asks for; a value that is not known is an error, and then the default holds. */
  static BuildOptions of(ProcessingEnvironment environment) {
    return new BuildOptions(
        !isChosen(environment, "freehold.checks", "off", "unproved", "boundaries", "on"),
        isChosen(environment, "freehold.guards", "all", "standard"));
  }

  /**
   * Where the build wants tests, if it wants any; no folder is an error, and then there is none.
   */
  static @Nullable BoundaryTestFiles tests(ProcessingEnvironment environment) {
    if (!environment.getOptions().containsKey(TESTS)) {
      return null;
    }
    String folder = environment.getOptions().get(TESTS);
    try {
      if (folder != null && !folder.isEmpty()) {
        return new BoundaryTestFiles(Path.of(folder));
      }
    } catch (InvalidPathException notOne) {
      folder = notOne.getInput();
    }
    environment
        .getMessager()
        .printMessage(
            Diagnostic.Kind.ERROR,
            "-A%s=%s is not known; write the name of a folder"
                .formatted(TESTS, folder == null ? "" : folder));
    return null;
  }

  /** Whether a value is chosen; the first of the others holds where nothing is said. */
  private static boolean isChosen(
      ProcessingEnvironment environment, String name, String choice, String... others) {
    String value = environment.getOptions().getOrDefault(name, others[0]);
    if (!value.equals(choice) && !List.of(others).contains(value)) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "-A%s=%s is not known; write `%s` or `%s`"
                  .formatted(name, value, String.join("`, `", others), choice));
    }
    return value.equals(choice);
  }
}
