package dev.freehold.processor;

import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Reads the option that leaves checks out of generated pools. */
final class CheckOption {
  private static final String NAME = "freehold.checks";

  private CheckOption() {}

  /** Whether pools are generated with checks; anything but a plain "off" leaves them in. */
  static boolean isOn(ProcessingEnvironment environment) {
    String value = environment.getOptions().get(NAME);
    if (value != null && !value.equals("on") && !value.equals("off")) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              "-A%s=%s is not known; write `on` or `off`".formatted(NAME, value));
    }
    return !"off".equals(value);
  }
}
