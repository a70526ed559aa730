package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.PoolSettings;
import java.util.Optional;

/** A mapped file has one kind of slots, a fixed number of them, and one thread that writes it. */
final class FileRule {
  private FileRule() {}

  static Optional<Complaint> check(InspectedType subject, PoolSettings settings) {
    if (!settings.kind().takesFile()) {
      return subject.complain(
          "a mapped file has a fixed number of slots that one thread uses; write `@FixedPool(storage = Storage.MAPPED)`");
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

  /** The complaint about several kinds of slots in one file. */
  static Optional<Complaint> ofParts(InspectedType subject) {
    return subject.complain(
        "a mapped file holds one kind of slots; declare a pool with a file of its own for each of them, or write `storage = Storage.NATIVE`");
  }
}
