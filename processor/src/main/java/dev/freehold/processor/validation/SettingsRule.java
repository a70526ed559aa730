package dev.freehold.processor.validation;

import dev.freehold.pool.Exhaustion;
import dev.freehold.processor.declaration.PoolKind;
import dev.freehold.processor.declaration.PoolSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an annotation says fits together. */
final class SettingsRule {
  private SettingsRule() {}

  static Optional<Complaint> checkKinds(InspectedType subject) {
    List<PoolKind> kinds = PoolKind.of(subject.type());
    if (kinds.size() == 1) {
      return Optional.empty();
    }
    String written =
        kinds.stream().map(kind -> "`" + kind.written() + "`").collect(Collectors.joining(" and "));
    return subject.complain(
        "it is declared as %s, and a pool is of one kind; write one of them".formatted(written));
  }

  static Optional<Complaint> check(InspectedType subject, PoolSettings settings) {
    if (settings.exhaustion() == Exhaustion.BLOCK && !othersRelease(settings)) {
      return subject.complain(
          "one thread alone uses this pool and would wait for itself; write `exhaustion = Exhaustion.FAIL`, or `@SharedPool`, or `@FixedPool(returnRing = true)`");
    }
    if (settings.exhaustion() == Exhaustion.BLOCK && !settings.exact()) {
      return subject.complain(
          "a thread waits for a slot that another may keep at hand; leave `exact = false` out, or write `exhaustion = Exhaustion.FAIL`");
    }
    return switch (settings.storage()) {
      case HEAP, NATIVE -> FileRule.withoutFile(subject, settings);
      case MAPPED -> FileRule.check(subject, settings);
    };
  }

  private static boolean othersRelease(PoolSettings settings) {
    return settings.kind().isShared() || settings.returnRing();
  }
}
