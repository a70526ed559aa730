package dev.freehold.processor.layout;

import java.util.ArrayList;
import java.util.List;

/** Gives the members of a struct their offsets, one after the other. */
final class CStructBuilder {
  private final boolean packed;
  private final List<CMember> members = new ArrayList<>();

  /** Of what was added so far. */
  private long bits;

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
    long offset = Multiples.roundUp(size(), aligned);
    members.add(new CMember(name, type, offset));
    bits = Math.multiplyExact(Math.addExact(offset, type.size()), Byte.SIZE);
    alignment = Math.max(alignment, aligned);
    return this;
  }

  /**
   * Adds a bit field behind what there is. Where it would lie across two units of its type, C
   * leaves bits unused, unless the struct is packed.
   */
  CStructBuilder addBits(String name, CScalar type, int count) {
    long unit = type.size() * Byte.SIZE;
    boolean fits = packed || bits % unit + count <= unit;
    long begin = fits ? bits : Multiples.roundUp(bits, unit);
    members.add(
        new CMember(name, new CBits(type, count, (int) (begin % Byte.SIZE)), begin / Byte.SIZE));
    bits = Math.addExact(begin, count);
    alignment = packed ? alignment : Math.max(alignment, type.alignment());
    return this;
  }

  /**
   * Ends the struct with the padding that lets an array of it keep the alignment.
   *
   * @param declared the alignment that the declaration asks for, in bytes, at least 1
   */
  CStruct build(long declared) {
    long aligned = Math.max(alignment, declared);
    return new CStruct(List.copyOf(members), Multiples.roundUp(size(), aligned), aligned);
  }

  /** What is begun is used up. */
  private long size() {
    return Math.addExact(bits, Byte.SIZE - 1) / Byte.SIZE;
  }
}
