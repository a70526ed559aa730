package dev.freehold.processor;

import dev.freehold.processor.declaration.BuildOptions;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Reads the options that decide how pools are generated. */
final class GenerationOptions {
  private GenerationOptions() {}

  /** What the build asks for; a value that is not known is an error, and then the default holds. */
  static BuildOptions of(ProcessingEnvironment environment) {
    return new BuildOptions(
        !isChosen(environment, "freehold.checks", "off", "on"),
        isChosen(environment, "freehold.guards", "all", "standard"));
  }

  private static boolean isChosen(
      ProcessingEnvironment environment, String name, String choice, String standard) {
    String value = environment.getOptions().getOrDefault(name, standard);
    if (!value.equals(choice) && !value.equals(standard)) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "-A%s=%s is not known; write `%s` or `%s`".formatted(name, value, standard, choice));
    }
    return value.equals(choice);
  }
}
