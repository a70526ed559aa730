package dev.freehold.checker.flow.event;

import com.sun.source.tree.Tree;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The calls of which the flow has seen, wherever it came by, that the object they are made on is
 * there.
 *
 * <p>A body is gone through more than once, as loops and {@code finally} blocks are: one pass that
 * cannot say so is enough against it.
 */
public final class Proofs {
  private final Set<Tree> proved = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Tree> open = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Notes what one pass says of a call.
   *
   * @param there whether the object is there for certain, and its owner known
   */
  public void note(Tree call, boolean there) {
    if (there) {
      proved.add(call);
    } else {
      open.add(call);
    }
  }

  /** Whether there is anything to have been proved. */
  public boolean isEmpty() {
    return proved.isEmpty() && open.isEmpty();
  }

  /** Whether it is proved that the object is there. */
  public boolean have(Tree call) {
    return proved.contains(call) && !open.contains(call);
  }

  /** How many calls were looked at, proved or not. */
  public int size() {
    long refuted = open.stream().filter(each -> !proved.contains(each)).count();
    return proved.size() + (int) refuted;
  }
}
