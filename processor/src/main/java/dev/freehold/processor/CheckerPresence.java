package dev.freehold.processor;

import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/**
 * Says where pools are generated and nobody checks how they are used: an error where that is a
 * mistake, and else no more than users must know. {@code -Afreehold.checker=off} says that they do.
 */
final class CheckerPresence {
  private static final String OPTION = "freehold.checker";
  private static final String PLUGIN = "dev.freehold.checker.plugin.FreeholdPlugin";
  private static final String ECLIPSE = "org.eclipse.jdt.";

  /** Where kapt wants Kotlin written; it names that in every compilation. */
  private static final String KAPT = "kapt.kotlin.generated";

  private CheckerPresence() {}

  static void require(ProcessingEnvironment environment) {
    if ("off".equals(environment.getOptions().get(OPTION))) {
      return;
    }
    tellOfOtherCompilers(environment);
    if (!isPresent()) {
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
              or, to generate pools without checking their use, pass -Afreehold.checker=off.\
              """);
    }
  }

  /** The checker is a plugin of javac's, which no other compiler starts. */
  private static void tellOfOtherCompilers(ProcessingEnvironment environment) {
    if (environment.getElementUtils().getClass().getName().startsWith(ECLIPSE)) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.WARNING,
              "[checker.absent] this is Eclipse's compiler, and only javac checks ownership: pools"
                  + " are generated here, and nothing is checked. Let javac compile the same"
                  + " sources before they go out; -Afreehold.checker=off silences this");
    } else if (environment.getOptions().containsKey(KAPT)) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.NOTE,
              "Freehold generates pools for Kotlin, and checks no Kotlin: only what javac"
                  + " compiles");
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
