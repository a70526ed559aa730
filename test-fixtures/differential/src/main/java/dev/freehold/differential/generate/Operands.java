package dev.freehold.differential.generate;

import dev.freehold.differential.language.Expression.Place;
import dev.freehold.differential.language.Mode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the operands of a call, and of the calls around it, name already.
 *
 * <p>Rust looks at the object of a method call before the arguments, and moves an argument before
 * those that come after it; Freehold does both at the call itself. So what calculates an argument
 * leaves such a place alone; see {@code docs/design/differential.md}.
 */
final class Operands {
  /**
   * An operand that is a place.
   *
   * @param early whether Rust does something with it before the later operands are calculated, and
   *     Freehold does it at the call
   */
  private record Named(Place place, Mode mode, boolean early) {}

  private final Scope scope;
  private final List<Named> around;
  private final List<Named> here = new ArrayList<>();

  private Operands(Scope scope, List<Named> around) {
    this.scope = scope;
    this.around = around;
  }

  /** Those of a call that stands in no other. */
  static Operands outermost(Scope scope) {
    return new Operands(scope, List.of());
  }

  /** Those of a call that calculates another operand. */
  Operands inside() {
    List<Named> all = new ArrayList<>(around);
    here.stream().filter(Named::early).forEach(all::add);
    return new Operands(scope, all);
  }

  void add(Place place, Mode mode, boolean receiver) {
    here.add(new Named(place, mode, receiver || mode == Mode.OWN));
  }

  /** Whether the place can be compared as an operand of this call. */
  boolean permits(Place place, Mode mode) {
    return around.stream().allMatch(named -> permits(named, place, mode));
  }

  private boolean permits(Named named, Place place, Mode mode) {
    boolean sharesRoot = named.place().root().equals(place.root());
    return sharesRoot
        ? named.mode() != Mode.OWN && mode == Mode.REF
        : !scope.belief.areRelated(named.place(), place);
  }

  /** Whether the place can be an operand beside the others, as far as is known. */
  boolean suits(Place place, Mode mode) {
    return here.stream()
        .noneMatch(
            named ->
                (named.mode() != Mode.REF || mode != Mode.REF)
                    && scope.belief.areRelated(named.place(), place));
  }
}
