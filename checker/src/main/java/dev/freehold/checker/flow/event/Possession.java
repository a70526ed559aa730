package dev.freehold.checker.flow.event;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one local variable holds in the course of its body, as far as it owns it. */
public final class Possession {
  /** What a variable has after it was given a value. */
  public enum Gain {
    /** It owns the value, and no other name does. */
    OWNER,
    /** The same, or null. */
    OWNER_OR_NULL,
    /** Null. */
    NULL,
    /** What it need not release. */
    NOTHING
  }

  /** Why nobody can say by this variable alone whether its value is to be released. */
  public enum Doubt {
    /** Another name owns the value as well. */
    SECOND_NAME,
    /** It may name one of several values, some of which are owned and some are not. */
    SEVERAL,
    /** Another name still owns the value when this one goes. */
    OUTLIVED,
    /** Code that says nothing of ownership may release it. */
    ESCAPED,
    /** It is a function, which is called rather than released. */
    FUNCTION,
    /** It depends on another value, and was not given its own where it is declared. */
    DEPENDENT
  }

  private final Map<Tree, Gain> gains = new HashMap<>();
  private final Set<Tree> ends = new HashSet<>();
  private final Set<Tree> overwritten = new HashSet<>();
  private final Set<Tree> lostAt = new HashSet<>();
  private final Set<Loss> losses = EnumSet.noneOf(Loss.class);
  private @Nullable Doubt doubt;
  private boolean shared;

  void gained(Tree at, Gain gain) {
    Gain before = gains.put(at, gain);
    if (before != null && before != gain) {
      if (isOwner(before) && isOwner(gain)) {
        gains.put(at, Gain.OWNER_OR_NULL);
      } else {
        doubt(Doubt.SEVERAL);
      }
    }
  }

  void ended(Tree at) {
    ends.add(at);
  }

  void lost(Tree at, Loss loss) {
    losses.add(loss);
    lostAt.add(at);
    if (loss == Loss.OVERWRITE) {
      overwritten.add(at);
    }
  }

  void doubt(Doubt why) {
    doubt = doubt == null ? why : doubt;
  }

  void share() {
    shared = true;
  }

  private static boolean isOwner(Gain gain) {
    return gain == Gain.OWNER || gain == Gain.OWNER_OR_NULL;
  }

  /** What it has behind each declaration and assignment that gives it a value. */
  public Map<Tree, Gain> gains() {
    return gains;
  }

  /** Whether it owns something anywhere. */
  public boolean isOwner() {
    return gains.values().stream().anyMatch(Possession::isOwner);
  }

  /** The expressions by which its value is released or passed on. */
  public Set<Tree> ends() {
    return ends;
  }

  /** The assignments that may overwrite a value it owns. */
  public Set<Tree> overwritten() {
    return overwritten;
  }

  /** Where it may lose what it owns. */
  public Set<Tree> lostAt() {
    return lostAt;
  }

  /** In which ways it may lose what it owns. */
  public Set<Loss> losses() {
    return losses;
  }

  /** Why nobody can say whether its value is to be released; null where that is clear. */
  public @Nullable Doubt doubt() {
    return doubt;
  }

  /** Whether another name may own its value, too, for a part of its life. */
  public boolean isShared() {
    return shared;
  }
}
