package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.event.Possession.Doubt;
import dev.freehold.checker.flow.event.Possession.Gain;
import dev.freehold.checker.flow.event.Possessions;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Takes down which local variables own what, in code that has its values released automatically;
 * elsewhere nobody asks, and it does nothing.
 */
public final class Custody {
  private Custody() {}

  /**
   * A variable has been given a value.
   *
   * @param declared whether that is its declaration
   */
  public static void gained(Point point, Name.Local name, Tree at, boolean declared) {
    Possessions possessions = point.events().possessions();
    if (possessions == null || !point.isReachable()) {
      return;
    }
    Value value = point.state().get(name);
    Value held = value == null ? Value.UNTRACKED : value;
    Doubt doubt = doubt(point, name, held, declared);
    if (doubt != null) {
      possessions.doubt(name.variable(), doubt);
    }
    if (doubt == Doubt.SECOND_NAME) {
      owners(point, ownedTokens(held)).forEach(possessions::share);
    }
    possessions.gained(name.variable(), at, gain(held));
  }

  private static Gain gain(Value value) {
    if (value.any(Custody::isToRelease)) {
      return value.maybeNull() ? Gain.OWNER_OR_NULL : Gain.OWNER;
    }
    return !value.isTracked() && value.maybeNull() ? Gain.NULL : Gain.NOTHING;
  }

  private static @Nullable Doubt doubt(
      Point point, Name.Local name, Value value, boolean declared) {
    if (!value.any(Custody::isToRelease)) {
      return null;
    }
    if (value.any(b -> b.token().site().kind() == Site.Kind.FUNCTION)) {
      return Doubt.FUNCTION;
    }
    if (value.any(b -> isToRelease(b) && point.state().isOwned(b.token(), name))) {
      return Doubt.SECOND_NAME;
    }
    if (value.any(b -> b.isLive() && !isToRelease(b))) {
      return Doubt.SEVERAL;
    }
    return !declared && !value.loans().isEmpty() ? Doubt.DEPENDENT : null;
  }

  /** Values are released or passed on. */
  public static void ended(Point point, Set<Token> tokens, Tree at) {
    Possessions possessions = point.events().possessions();
    if (possessions == null) {
      return;
    }
    for (VariableElement each : owners(point, tokens)) {
      possessions.ended(each, at);
      Value value = point.state().get(new Name.Local(each));
      if (value != null && value.any(b -> isToRelease(b) && !tokens.contains(b.token()))) {
        possessions.doubt(each, Doubt.SEVERAL);
      }
    }
  }

  /** Others may release values from here on. */
  static void escaped(Point point, Set<Token> tokens) {
    Possessions possessions = point.events().possessions();
    if (possessions != null) {
      owners(point, tokens).forEach(each -> possessions.doubt(each, Doubt.ESCAPED));
    }
  }

  /** Names go; what they own, others may still do. */
  static void left(Point point, Map<Name, Value> going) {
    Possessions possessions = point.events().possessions();
    if (possessions == null) {
      return;
    }
    going.forEach(
        (name, value) -> {
          if (name instanceof Name.Local local
              && value.any(b -> isToRelease(b) && point.state().isOwned(b.token(), null))) {
            possessions.doubt(local.variable(), Doubt.OUTLIVED);
          }
        });
  }

  /**
   * The last names of values go.
   *
   * @param going all that goes
   * @param name under which it is told
   */
  static void lost(
      Point point, Tree at, String name, Map<Name, Value> going, List<Binding> lost, Loss loss) {
    Possessions possessions = point.events().possessions();
    if (possessions == null) {
      return;
    }
    for (Binding each : lost) {
      Set<VariableElement> holders = new HashSet<>();
      going.forEach(
          (held, value) -> {
            if (held instanceof Name.Local local
                && value.any(b -> b.owns() && b.token().equals(each.token()))) {
              holders.add(local.variable());
            }
          });
      possessions.lost(at, name, each.token().site().tree(), holders, loss);
    }
  }

  /** The local variables that own one of the values. */
  private static Set<VariableElement> owners(Point point, Set<Token> tokens) {
    Set<VariableElement> owners = new HashSet<>();
    point
        .state()
        .forEach(
            (name, value) -> {
              if (name instanceof Name.Local local
                  && value.any(b -> b.owns() && tokens.contains(b.token()))) {
                owners.add(local.variable());
              }
            });
    return owners;
  }

  private static Set<Token> ownedTokens(Value value) {
    Set<Token> tokens = new HashSet<>();
    value.only(Custody::isToRelease).forEach(each -> tokens.add(each.token()));
    return tokens;
  }

  /** A collection of borrows owns nothing, and what a method runs on is its caller's. */
  private static boolean isToRelease(Binding binding) {
    Site.Kind kind = binding.token().site().kind();
    return binding.owns() && kind != Site.Kind.RECEIVER && kind != Site.Kind.COLLECTION;
  }
}
