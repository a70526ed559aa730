package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.PoolSettings;
import java.util.Optional;

/** A mapped file has one kind of slots, and one thread that writes it. */
final class FileRule {
  private FileRule() {}

  static Optional<Complaint> check(InspectedType subject, PoolSettings settings) {
    if (!settings.kind().takesFile()) {
      return subject.complain(
          "a mapped file has slots that one thread uses; write `@FixedPool(storage = Storage.MAPPED)`, or `@DynamicPool` for a file that grows");
    }
    if (settings.returnRing()) {
      return subject.complain(
          "a mapped file is written by one thread; write it without `returnRing`");
    }
    if (settings.global()) {
      return subject.complain(
          "a mapped pool is opened with the path of its file; write it without `global`, and pass the pool on");
    }
    return Optional.empty();
  }

  /** The complaint about checksums of what is in no file. */
  static Optional<Complaint> withoutFile(InspectedType subject, PoolSettings settings) {
    return settings.checksums()
        ? subject.complain(
            "only what is in a file has checksums; write `storage = Storage.MAPPED`, or leave `checksums` out")
        : Optional.empty();
  }

  /** The complaint about several kinds of slots in one file. */
  static Optional<Complaint> ofParts(InspectedType subject) {
    return subject.complain(
        "a mapped file holds one kind of slots; declare a pool with a file of its own for each of them, or write `storage = Storage.NATIVE`");
  }
}
