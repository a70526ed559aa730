package dev.freehold.processor;

import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Refuses to generate pools in a compilation that would not check how they are used. */
final class CheckerPresence {
  private static final String OPTION = "freehold.checker";
  private static final String PLUGIN = "dev.freehold.checker.plugin.FreeholdPlugin";

  private CheckerPresence() {}

  static void require(ProcessingEnvironment environment) {
    if (!"off".equals(environment.getOptions().get(OPTION)) && !isPresent()) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              """
              [checker.absent] freehold-processor is on the processor path without freehold-checker, \
              so nothing would be checked. Name freehold-checker instead, which brings the processor:
                <path>
                  <groupId>dev.freehold</groupId>
                  <artifactId>freehold-checker</artifactId>
                  <version>…</version>
                </path>
              or, to generate pools without checking their use, pass -Afreehold.checker=off.""");
    }
  }

  private static boolean isPresent() {
    try {
      Class.forName(PLUGIN, false, CheckerPresence.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }
}
