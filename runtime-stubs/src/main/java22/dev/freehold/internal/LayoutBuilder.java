package dev.freehold.internal;

import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.foreign.UnionLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** Puts a layout for foreign calls together from the places that the processor has found. */
public final class LayoutBuilder {
  private final List<MemoryLayout> members = new ArrayList<>();
  private long end;

  /** Begins a struct. */
  public LayoutBuilder() {}

  /**
   * Adds a member, behind the padding it needs.
   *
   * @param offset where it begins in the struct, in bytes
   */
  public LayoutBuilder add(String name, long offset, MemoryLayout layout) {
    pad(offset);
    boolean aligned = offset % layout.byteAlignment() == 0;
    members.add((aligned ? layout : unaligned(layout)).withName(name));
    end = offset + layout.byteSize();
    return this;
  }

  /**
   * Ends the struct.
   *
   * @param size in bytes
   * @param alignment what its address is a multiple of, in bytes
   */
  public StructLayout build(String name, long size, long alignment) {
    pad(size);
    MemoryLayout[] fitting =
        members.stream()
            .map(member -> member.byteAlignment() > alignment ? unaligned(member) : member)
            .toArray(MemoryLayout[]::new);
    return MemoryLayout.structLayout(fitting).withByteAlignment(alignment).withName(name);
  }

  /** The layout of a text. */
  public static StructLayout text(long capacity) {
    return new LayoutBuilder()
        .add("length", 0, ValueLayout.JAVA_INT)
        .add("bytes", Integer.BYTES, MemoryLayout.sequenceLayout(capacity, ValueLayout.JAVA_BYTE))
        .build(
            "text", (Integer.BYTES + capacity + Integer.BYTES - 1) & -Integer.BYTES, Integer.BYTES);
  }

  private void pad(long offset) {
    if (offset > end) {
      members.add(MemoryLayout.paddingLayout(offset - end));
      end = offset;
    }
  }

  /** The same layout for any address: a group is aligned no less than what is in it. */
  private static MemoryLayout unaligned(MemoryLayout layout) {
    MemoryLayout copy =
        switch (layout) {
          case StructLayout struct -> MemoryLayout.structLayout(unaligned(struct));
          case UnionLayout union -> MemoryLayout.unionLayout(unaligned(union));
          case SequenceLayout sequence ->
              MemoryLayout.sequenceLayout(
                  sequence.elementCount(), unaligned(sequence.elementLayout()));
          default -> layout;
        };
    MemoryLayout anywhere = copy.withByteAlignment(1);
    return layout.name().map(anywhere::withName).orElse(anywhere);
  }

  private static MemoryLayout[] unaligned(GroupLayout group) {
    return group.memberLayouts().stream()
        .map(LayoutBuilder::unaligned)
        .toArray(MemoryLayout[]::new);
  }
}
