package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Method;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import dev.freehold.soundness.program.Variable.Mode;
import java.util.ArrayList;
import java.util.List;

/** Makes up static methods: what they take, and what they give. */
final class Helpers {
  private static final List<Type> PARAMETERS =
      List.of(Type.CELL, Type.CELL, Type.CELL, Type.SIDE, Type.SLATE, Type.BOX, Type.LIST);

  private final Dice dice;
  private final boolean pairs;

  /**
   * Makes them.
   *
   * @param pairs whether the program has a class of pairs
   */
  Helpers(Dice dice, boolean pairs) {
    this.dice = dice;
    this.pairs = pairs;
  }

  /** A method without its body. */
  Method header(String name) {
    List<Variable> parameters = new ArrayList<>();
    int count = 1 + dice.below(3);
    for (int i = 0; i < count; i++) {
      parameters.add(parameter("p" + i));
    }
    List<Variable> lenders = parameters.stream().filter(each -> each.mode() != Mode.OWN).toList();
    int choice = dice.below(100);
    if (choice < 35 && !lenders.isEmpty()) {
      return lending(name, parameters, lenders);
    }
    return choice < 65
        ? header(name, parameters, Mode.OWN, Type.CELL, List.of())
        : header(name, parameters, Mode.PLAIN, Type.NOTHING, List.of());
  }

  private Variable parameter(String name) {
    Type type = pairs && dice.percent(20) ? Type.PAIR : dice.one(PARAMETERS);
    List<Mode> modes =
        type.hasOwner() ? List.of(Mode.OWN, Mode.MUT, Mode.REF) : List.of(Mode.MUT, Mode.REF);
    return new Variable(name, type, dice.one(modes));
  }

  /** A method that gives a part of what it is lent. */
  private Method lending(String name, List<Variable> parameters, List<Variable> lenders) {
    List<Variable> from = new ArrayList<>(List.of(dice.one(lenders)));
    if (dice.percent(30) && !from.contains(lenders.get(0))) {
      from.add(lenders.get(0));
    }
    boolean writable = from.stream().allMatch(each -> each.mode() == Mode.MUT);
    Mode mode = writable && dice.percent(70) ? Mode.MUT : Mode.REF;
    boolean side = from.stream().anyMatch(each -> each.type() == Type.SIDE);
    Type type = side ? Type.SIDE : dice.one(List.of(Type.CELL, Type.SIDE));
    return header(name, parameters, mode, type, from.stream().map(Variable::name).toList());
  }

  private Method header(
      String name, List<Variable> parameters, Mode mode, Type result, List<String> from) {
    return new Method(
        name, Method.Kind.STATIC, parameters, mode, result, from, dice.percent(25), Block.EMPTY);
  }
}
