package dev.freehold.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;

/** Values that go from a Java array of any primitive type to a segment of memory, and back. */
final class JavaValues {
  private JavaValues() {}

  static void copy(Object from, int index, MemorySegment to, long offset, int count) {
    if (from instanceof boolean[] values) {
      Objects.checkFromIndexSize(offset, count, to.byteSize());
      for (int each = 0; each < count; each++) {
        to.set(ValueLayout.JAVA_BYTE, offset + each, (byte) (values[index + each] ? 1 : 0));
      }
    } else {
      MemorySegment.copy(from, index, to, layout(from), offset, count);
    }
  }

  static void copy(MemorySegment from, long offset, Object to, int index, int count) {
    if (to instanceof boolean[] values) {
      Objects.checkFromIndexSize(offset, count, from.byteSize());
      for (int each = 0; each < count; each++) {
        values[index + each] = from.get(ValueLayout.JAVA_BYTE, offset + each) != 0;
      }
    } else {
      MemorySegment.copy(from, layout(to), offset, to, index, count);
    }
  }

  /** Fields of packed structs may be anywhere. */
  private static ValueLayout layout(Object array) {
    return switch (array) {
      case byte[] bytes -> ValueLayout.JAVA_BYTE;
      case short[] shorts -> ValueLayout.JAVA_SHORT_UNALIGNED;
      case char[] chars -> ValueLayout.JAVA_CHAR_UNALIGNED;
      case int[] ints -> ValueLayout.JAVA_INT_UNALIGNED;
      case long[] longs -> ValueLayout.JAVA_LONG_UNALIGNED;
      case float[] floats -> ValueLayout.JAVA_FLOAT_UNALIGNED;
      case double[] doubles -> ValueLayout.JAVA_DOUBLE_UNALIGNED;
      default -> throw new IllegalArgumentException(array.getClass().getName());
    };
  }
}
