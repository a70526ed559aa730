package dev.freehold.internal.mapped;

import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.PaddingLayout;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Says where each field of an element is, in one line for each, as errors show it. */
public final class FieldLines {
  private final List<String> lines = new ArrayList<>();

  private FieldLines() {}

  /** The lines of a struct, one for each field, those of structs in it too. */
  public static List<String> of(StructLayout element) {
    FieldLines fields = new FieldLines();
    fields.addStruct("", element, 0);
    return List.copyOf(fields.lines);
  }

  private void addStruct(String prefix, StructLayout struct, long start) {
    long offset = start;
    for (MemoryLayout member : struct.memberLayouts()) {
      add(prefix, member, offset);
      offset += member.byteSize();
    }
  }

  private void add(String prefix, MemoryLayout member, long offset) {
    if (member instanceof PaddingLayout) {
      return;
    }
    String name = prefix + member.name().orElse("?");
    lines.add(name + " " + type(member) + " at " + offset);
    if (member instanceof StructLayout struct) {
      addStruct(name + ".", struct, offset);
    } else if (member instanceof GroupLayout union) {
      union.memberLayouts().forEach(variant -> add(name + ".", variant, offset));
    }
  }

  private static String type(MemoryLayout member) {
    return switch (member) {
      case ValueLayout value -> value.carrier().getSimpleName() + order(value);
      case SequenceLayout sequence ->
          type(sequence.elementLayout()) + "[" + sequence.elementCount() + "]";
      default -> member.byteSize() + " bytes";
    };
  }

  /** The machine's own order is not named: it is that of the whole file. */
  private static String order(ValueLayout value) {
    return value.order() == ByteOrder.nativeOrder() ? "" : " " + value.order();
  }
}
