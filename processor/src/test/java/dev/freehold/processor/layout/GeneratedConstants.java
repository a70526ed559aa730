package dev.freehold.processor.layout;

import dev.freehold.processor.Compiled;

/** Reads the generated numbers. */
final class GeneratedConstants extends GeneratedStructs {
  GeneratedConstants(Compiled compilation) {
    super(compilation);
  }

  @Override
  long size(String declaration, RandomStruct struct) {
    return (long) constant(declaration, struct, "SIZE");
  }

  @Override
  long alignment(String declaration, RandomStruct struct) {
    return (long) constant(declaration, struct, "ALIGNMENT");
  }

  @Override
  long offset(String declaration, RandomStruct struct, String member) {
    return (long) constant(declaration, struct, "OFFSET_" + member);
  }
}
