package dev.freehold.checker.flow.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The frames that were opened on stacks, and which of them lie above which. */
final class FrameTable {
  /**
   * A frame.
   *
   * @param stacks the values that may be the stack it lies on
   * @param above the frames that were opened on the same stack since
   */
  private record Frame(Set<Token> stacks, Set<Token> above) {
    Frame with(Token upper) {
      Set<Token> all = new HashSet<>(above);
      all.add(upper);
      return new Frame(stacks, all);
    }

    Frame join(Frame other) {
      Set<Token> allStacks = new HashSet<>(stacks);
      allStacks.addAll(other.stacks);
      Set<Token> allAbove = new HashSet<>(above);
      allAbove.addAll(other.above);
      return new Frame(allStacks, allAbove);
    }

    Frame renamed(Map<Token, Token> renaming) {
      return new Frame(rename(stacks, renaming), rename(above, renaming));
    }

    private static Set<Token> rename(Set<Token> tokens, Map<Token, Token> renaming) {
      Set<Token> renamed = new HashSet<>();
      tokens.forEach(token -> renamed.add(renaming.getOrDefault(token, token)));
      return renamed;
    }
  }

  private final Map<Token, Frame> frames;

  private FrameTable(Map<Token, Frame> frames) {
    this.frames = frames;
  }

  static FrameTable empty() {
    return new FrameTable(new HashMap<>());
  }

  FrameTable copy() {
    return frames.isEmpty() ? empty() : new FrameTable(new HashMap<>(frames));
  }

  /** A frame is opened above all others of its stack. */
  void push(Token frame, Set<Token> stacks) {
    frames.replaceAll(
        (lower, known) ->
            known.stacks().stream().anyMatch(stacks::contains) ? known.with(frame) : known);
    frames.put(frame, new Frame(Set.copyOf(stacks), Set.of()));
  }

  /** The frames that were opened above the frame; empty for what is no frame. */
  Set<Token> above(Token frame) {
    Frame known = frames.get(frame);
    return known == null ? Set.of() : known.above();
  }

  void forget(Set<Token> tokens) {
    if (!frames.isEmpty()) {
      frames.keySet().removeAll(tokens);
    }
  }

  boolean isEmpty() {
    return frames.isEmpty();
  }

  void keep(Set<Token> tokens) {
    frames.keySet().retainAll(tokens);
  }

  void putAll(FrameTable other) {
    frames.putAll(other.frames);
  }

  /** Joins another path into this one; says whether this one changed. */
  boolean join(FrameTable other, Map<Token, Token> renaming) {
    boolean changed = false;
    for (Map.Entry<Token, Frame> entry : other.frames.entrySet()) {
      Token token = renaming.getOrDefault(entry.getKey(), entry.getKey());
      Frame renamed = entry.getValue().renamed(renaming);
      Frame mine = frames.get(token);
      Frame joined = mine == null ? renamed : mine.join(renamed);
      if (!joined.equals(mine)) {
        frames.put(token, joined);
        changed = true;
      }
    }
    return changed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FrameTable table && table.frames.equals(frames);
  }

  @Override
  public int hashCode() {
    return frames.hashCode();
  }
}
