package dev.freehold.checker.flow.event;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.event.Possession.Doubt;
import dev.freehold.checker.flow.event.Possession.Gain;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The local variables of a body that own something, for whoever wants to have it released.
 *
 * <p>A body is gone through more than once, as loops and {@code finally} blocks are: what any pass
 * has seen counts, also that of an exception which is no event.
 */
public final class Possessions {
  private final Map<VariableElement, Possession> known = new LinkedHashMap<>();
  private final Map<Tree, Map<String, Set<Going>>> lost = new HashMap<>();

  private Possession of(VariableElement variable) {
    return known.computeIfAbsent(variable, each -> new Possession());
  }

  /** A variable is given a value. */
  public void gained(VariableElement variable, Tree at, Gain gain) {
    of(variable).gained(at, gain);
  }

  /** What a variable owns is released or passed on. */
  public void ended(VariableElement variable, Tree at) {
    of(variable).ended(at);
  }

  /** What a variable owns is not to be told from what others do. */
  public void doubt(VariableElement variable, Doubt why) {
    of(variable).doubt(why);
  }

  /** What a variable owns has another name from here on. */
  public void share(VariableElement variable) {
    of(variable).share();
  }

  /**
   * The last names of a value go.
   *
   * @param name the one under which it is told
   * @param made where the value comes from
   * @param holders those names that are local variables
   */
  public void lost(Tree at, String name, Tree made, Set<VariableElement> holders, Loss loss) {
    lost.computeIfAbsent(at, each -> new LinkedHashMap<>())
        .computeIfAbsent(name, each -> new HashSet<>())
        .add(new Going(made, holders));
    holders.forEach(each -> of(each).lost(at, loss));
  }

  /**
   * A value that is lost.
   *
   * @param made where it comes from
   * @param holders the variables that lose it
   */
  public record Going(Tree made, Set<VariableElement> holders) {}

  /** The values that are lost in that event, which may be several. */
  public Set<Going> going(FlowEvent.Lost event) {
    Map<String, Set<Going>> here = lost.get(event.at());
    Set<Going> going = here == null ? null : here.get(event.name());
    return going == null ? Set.of() : going;
  }

  /** What is known of each variable. */
  public Map<VariableElement, Possession> known() {
    return known;
  }

  /** The same of one. */
  public @Nullable Possession known(VariableElement variable) {
    return known.get(variable);
  }
}
