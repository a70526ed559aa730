package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.freehold.pool.Ordering;

/** The methods of a variable handle that read and write in one access mode. */
final class AccessMode {
  private AccessMode() {}

  static CodeBlock read(Ordering.Mode mode) {
    return switch (mode) {
      case SEQUENTIALLY_CONSISTENT -> CodeBlock.of("getVolatile");
      case ACQUIRE_RELEASE -> CodeBlock.of("getAcquire");
      case OPAQUE -> CodeBlock.of("getOpaque");
      case PLAIN -> CodeBlock.of("get");
    };
  }

  static CodeBlock write(Ordering.Mode mode) {
    return switch (mode) {
      case SEQUENTIALLY_CONSISTENT -> CodeBlock.of("setVolatile");
      case ACQUIRE_RELEASE -> CodeBlock.of("setRelease");
      case OPAQUE -> CodeBlock.of("setOpaque");
      case PLAIN -> CodeBlock.of("set");
    };
  }
}
