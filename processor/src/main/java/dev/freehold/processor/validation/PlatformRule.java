package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.PoolSettings;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;

/** Native memory is for a Java that can reach it. */
record PlatformRule(Elements elements, SourceVersion source) {
  /** The processor runs on Java 17, which has no constant for it. */
  private static final int FIRST = 22;

  Optional<Complaint> check(InspectedType subject, PoolSettings settings) {
    if (!settings.isNative() || isThere()) {
      return Optional.empty();
    }
    return subject.complain(
        "`Storage.%s` needs Java 22 or later, and this is compiled for Java %s; compile it with `--release 22`, or write `storage = Storage.HEAP`"
            .formatted(settings.storage(), release()));
  }

  private boolean isThere() {
    return release() >= FIRST && elements.getTypeElement("java.lang.foreign.MemorySegment") != null;
  }

  private int release() {
    return Integer.parseInt(source.name().substring("RELEASE_".length()));
  }
}
