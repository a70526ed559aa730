package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.PoolSettings;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;

/**
 * What is generated is written in the language of Java 17; native memory is for a Java that can
 * reach it.
 */
record PlatformRule(Elements elements, SourceVersion source) {
  private static final int FIRST = 17;

  /** The processor runs on Java 17, which has no constant for it. */
  private static final int FIRST_NATIVE = 22;

  /** Whether a pool can be compiled at all. */
  Optional<Complaint> checkLanguage(InspectedType subject) {
    return release() >= FIRST
        ? Optional.empty()
        : subject.complain(
            "Freehold's pools need release %1$d or later, and this is compiled for Java %2$d; compile it with `--release %1$d`"
                .formatted(FIRST, release()));
  }

  Optional<Complaint> check(InspectedType subject, PoolSettings settings) {
    if (!settings.isNative() || isThere()) {
      return Optional.empty();
    }
    return subject.complain(
        "`Storage.%s` needs Java 22 or later, and this is compiled for Java %s; compile it with `--release 22`, or write `storage = Storage.HEAP`"
            .formatted(settings.storage(), release()));
  }

  private boolean isThere() {
    return release() >= FIRST_NATIVE
        && elements.getTypeElement("java.lang.foreign.MemorySegment") != null;
  }

  private int release() {
    return Integer.parseInt(source.name().substring("RELEASE_".length()));
  }
}
