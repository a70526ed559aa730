package dev.freehold.processor.validation;

import dev.freehold.pool.Exhaustion;
import dev.freehold.pool.Storage;
import dev.freehold.processor.declaration.PoolKind;
import dev.freehold.processor.declaration.PoolSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an annotation says fits together. */
final class SettingsRule {
  private SettingsRule() {}

  static Optional<Complaint> checkKinds(Subject subject) {
    List<PoolKind> kinds = PoolKind.of(subject.type());
    if (kinds.size() == 1) {
      return Optional.empty();
    }
    String written =
        kinds.stream().map(kind -> "`" + kind.written() + "`").collect(Collectors.joining(" and "));
    return subject.complain(
        "it is declared as %s, and a pool is of one kind; write one of them".formatted(written));
  }

  static Optional<Complaint> check(Subject subject, PoolSettings settings) {
    if (settings.exhaustion() == Exhaustion.BLOCK && !othersRelease(settings)) {
      return subject.complain(
          "one thread alone uses this pool and would wait for itself; write `exhaustion = Exhaustion.FAIL`, or `@SharedPool`, or `@FixedPool(returnRing = true)`");
    }
    if (settings.storage() == Storage.MAPPED && settings.kind() != PoolKind.FIXED) {
      return subject.complain(
          "a mapped file has a fixed number of slots that one thread uses; write `@FixedPool(storage = Storage.MAPPED)`");
    }
    if (settings.storage() == Storage.MAPPED && settings.returnRing()) {
      return subject.complain(
          "a mapped file is written by one thread; write it without `returnRing`");
    }
    if (settings.storage() == Storage.MAPPED && settings.global()) {
      return subject.complain(
          "a mapped pool is opened with the path of its file; write it without `global`, and pass the pool on");
    }
    return Optional.empty();
  }

  private static boolean othersRelease(PoolSettings settings) {
    return settings.kind() == PoolKind.SHARED || settings.returnRing();
  }
}
