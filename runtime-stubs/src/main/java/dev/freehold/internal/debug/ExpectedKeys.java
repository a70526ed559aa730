package dev.freehold.internal.debug;

import dev.freehold.internal.rule.RuleKey;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys under which a watch finds something, so that a test may expect it. */
final class ExpectedKeys {
  private static final Set<String> ALL =
      Stream.of(
              RuleKey.FRAME_ORDER,
              RuleKey.OWN_LEAK,
              RuleKey.POOL_CONFINED,
              RuleKey.RELEASE_FOREIGN,
              RuleKey.RELEASE_TWICE,
              RuleKey.SLOT_OVERRUN,
              RuleKey.USE_AFTER_RELEASE)
          .map(RuleKey::text)
          .collect(Collectors.toCollection(TreeSet::new));

  private ExpectedKeys() {}

  /** The key, which is refused if nothing is ever found under it. */
  static String require(String key) {
    if (!ALL.contains(key)) {
      throw new IllegalArgumentException(
          "[watch.test] a watch finds nothing under the key `%s`: expect one of %s"
              .formatted(key, String.join(", ", ALL)));
    }
    return key;
  }
}
