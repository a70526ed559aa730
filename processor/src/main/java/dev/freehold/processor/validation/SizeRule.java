package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.PartDeclaration;
import dev.freehold.processor.declaration.PoolDeclaration;
import dev.freehold.processor.declaration.PoolSettings;
import dev.freehold.processor.declaration.StructDeclaration;
import dev.freehold.processor.layout.CLayouts;
import java.util.Optional;

/** An element fits into memory, and into its region. */
final class SizeRule {
  private static final long LIMIT = 1L << 30;
  private static final String TOO_LARGE =
      "an element would take more than 1073741824 bytes; write shorter arrays, or numbers that tell where the rest is";

  private SizeRule() {}

  static Optional<Complaint> check(
      InspectedType subject, PoolDeclaration declaration, DeclarationReader reader) {
    long size = size(declaration.fields(), declaration.settings(), reader);
    if (size > LIMIT) {
      return subject.complain(TOO_LARGE);
    }
    return declaration.settings().kind().isOfBytes()
        ? checkRegion(subject, declaration.settings(), size)
        : Optional.empty();
  }

  /** The same of one of several kinds of slots, which share a region's bytes. */
  static Optional<Complaint> checkPart(
      InspectedType subject, PartDeclaration part, DeclarationReader reader) {
    long size = size(reader.readStruct(part.element()), part.settings(), reader);
    if (size > LIMIT) {
      return subject.complain(part.method(), TOO_LARGE);
    }
    long bytes = part.settings().bytes();
    return part.settings().kind().isOfBytes() && bytes < size
        ? subject.complain(part.method(), tooSmall(size, part.settings()))
        : Optional.empty();
  }

  private static Optional<Complaint> checkRegion(
      InspectedType subject, PoolSettings settings, long size) {
    long bytes = settings.bytes();
    if (size == 0) {
      return subject.complain(
          "an element without fields takes no room, so that a region has no end; write a field");
    }
    if (bytes < size) {
      return subject.complain(tooSmall(size, settings));
    }
    if (bytes / size > CapacityRule.LIMIT) {
      return subject.complain(
          "the region has room for %s elements, and 16777216 is the limit; write `%s(bytes = %sL)` or less"
              .formatted(bytes / size, settings.kind().written(), size * CapacityRule.LIMIT));
    }
    return Optional.empty();
  }

  private static String tooSmall(long size, PoolSettings settings) {
    return "an element takes %s bytes and the region has %s; write `%s(bytes = %s)` or more"
        .formatted(size, settings.bytes(), settings.kind().written(), size);
  }

  private static long size(
      StructDeclaration element, PoolSettings settings, DeclarationReader reader) {
    try {
      return new CLayouts(reader).element(element, settings).size();
    } catch (ArithmeticException tooLarge) {
      return Long.MAX_VALUE;
    }
  }
}
