package dev.freehold.processor.layout;

import java.util.List;

/** A union, its members one over the other. */
public record CUnion(List<CMember> members) implements CType {
  @Override
  public long size() {
    long largest = members.stream().mapToLong(member -> member.type().size()).max().orElse(0);
    return Multiples.roundUp(largest, alignment());
  }

  @Override
  public long alignment() {
    return members.stream().mapToLong(member -> member.type().alignment()).max().orElse(1);
  }
}
