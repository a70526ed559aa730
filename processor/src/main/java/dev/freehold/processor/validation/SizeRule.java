package dev.freehold.processor.validation;

import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.StructDeclaration;
import dev.freehold.processor.layout.CLayouts;
import java.util.Optional;

/** An element fits into memory. */
final class SizeRule {
  private static final long LIMIT = 1L << 30;

  private SizeRule() {}

  static Optional<Complaint> check(
      Subject subject, StructDeclaration declaration, DeclarationReader reader) {
    return size(declaration, reader) <= LIMIT
        ? Optional.empty()
        : subject.complain(
            "an element would take more than 1073741824 bytes; write shorter arrays, or numbers that tell where the rest is");
  }

  private static long size(StructDeclaration declaration, DeclarationReader reader) {
    try {
      return new CLayouts(reader).of(declaration).size();
    } catch (ArithmeticException tooLarge) {
      return Long.MAX_VALUE;
    }
  }
}
