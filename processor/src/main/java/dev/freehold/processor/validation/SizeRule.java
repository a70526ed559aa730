package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.PoolDeclaration;
import dev.freehold.processor.declaration.PoolKind;
import dev.freehold.processor.layout.CLayouts;
import java.util.Optional;

/** An element fits into memory, and into its region. */
final class SizeRule {
  private static final long LIMIT = 1L << 30;

  private SizeRule() {}

  static Optional<Complaint> check(
      Subject subject, PoolDeclaration declaration, DeclarationReader reader) {
    long size = size(declaration, reader);
    if (size > LIMIT) {
      return subject.complain(
          "an element would take more than 1073741824 bytes; write shorter arrays, or numbers that tell where the rest is");
    }
    return declaration.settings().kind() == PoolKind.REGION
        ? checkRegion(subject, declaration.settings().bytes(), size)
        : Optional.empty();
  }

  private static Optional<Complaint> checkRegion(Subject subject, long bytes, long size) {
    if (size == 0) {
      return subject.complain(
          "an element without fields takes no room, so that a region has no end; write a field");
    }
    if (bytes < size) {
      return subject.complain(
          "an element takes %s bytes and the region has %s; write `@RegionPool(bytes = %s)` or more"
              .formatted(size, bytes, size));
    }
    if (bytes / size > CapacityRule.LIMIT) {
      return subject.complain(
          "the region has room for %s elements, and 16777216 is the limit; write `@RegionPool(bytes = %sL)` or less"
              .formatted(bytes / size, size * CapacityRule.LIMIT));
    }
    return Optional.empty();
  }

  private static long size(PoolDeclaration declaration, DeclarationReader reader) {
    try {
      return new CLayouts(reader).element(declaration.fields(), declaration.settings()).size();
    } catch (ArithmeticException tooLarge) {
      return Long.MAX_VALUE;
    }
  }
}
