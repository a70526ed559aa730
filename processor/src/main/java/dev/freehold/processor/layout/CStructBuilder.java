package dev.freehold.processor.layout;

import java.util.ArrayList;
import java.util.List;

/** Gives the members of a struct their offsets, one after the other. */
final class CStructBuilder {
  private final boolean packed;
  private final List<CMember> members = new ArrayList<>();
  private long size;
  private long alignment = 1;

  /**
   * A packed struct takes no notice of what its members are aligned at, but where that is declared.
   */
  CStructBuilder(boolean packed) {
    this.packed = packed;
  }

  /**
   * Adds a member behind those there are.
   *
   * @param declared the alignment that the declaration asks for, in bytes, at least 1
   */
  CStructBuilder add(String name, CType type, long declared) {
    long natural = packed ? 1 : type.alignment();
    long aligned = Math.max(natural, declared);
    long offset = Multiples.roundUp(size, aligned);
    members.add(new CMember(name, type, offset));
    size = Math.addExact(offset, type.size());
    alignment = Math.max(alignment, aligned);
    return this;
  }

  /**
   * Ends the struct with the padding that lets an array of it keep the alignment.
   *
   * @param declared the alignment that the declaration asks for, in bytes, at least 1
   */
  CStruct build(long declared) {
    long aligned = Math.max(alignment, declared);
    return new CStruct(List.copyOf(members), Multiples.roundUp(size, aligned), aligned);
  }
}
