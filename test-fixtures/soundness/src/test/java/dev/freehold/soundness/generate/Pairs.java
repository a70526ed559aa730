package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Method;
import dev.freehold.soundness.program.Method.Kind;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import dev.freehold.soundness.program.Variable.Mode;
import java.util.ArrayList;
import java.util.List;

/** Makes up a class that owns what is in its fields. */
final class Pairs {
  private final Dice dice;
  private final List<Variable> fields;

  Pairs(Dice dice) {
    this.dice = dice;
    this.fields =
        dice.percent(50)
            ? List.of(Variable.field("first"))
            : List.of(Variable.field("first"), Variable.field("second"));
  }

  List<Variable> fields() {
    return fields;
  }

  /** The members of the class, without their bodies. */
  List<Method> headers() {
    List<Method> headers = new ArrayList<>();
    List<Variable> made = new ArrayList<>(List.of(parameter("p0", Mode.OWN)));
    if (dice.percent(60)) {
      made.add(parameter("p1", dice.one(List.of(Mode.OWN, Mode.OWN, Mode.REF))));
    }
    headers.add(header("new", Kind.CONSTRUCTOR, made, Mode.PLAIN, Type.NOTHING));
    headers.add(header("close", Kind.CLOSE, List.of(), Mode.PLAIN, Type.NOTHING));
    headers.add(header("peek", Kind.INSTANCE, List.of(self(Mode.REF)), Mode.REF, partOfPair()));
    headers.add(header("edit", Kind.INSTANCE, List.of(self(Mode.MUT)), Mode.MUT, partOfPair()));
    headers.add(header("unpack", Kind.INSTANCE, List.of(self(Mode.OWN)), Mode.OWN, Type.CELL));
    Variable other = parameter("p1", dice.one(List.of(Mode.OWN, Mode.MUT, Mode.REF)));
    headers.add(
        header("act", Kind.INSTANCE, List.of(self(Mode.MUT), other), Mode.PLAIN, Type.NOTHING));
    return headers;
  }

  private Type partOfPair() {
    return dice.one(List.of(Type.CELL, Type.SIDE));
  }

  private static Variable self(Mode mode) {
    return new Variable("this", Type.PAIR, mode);
  }

  private static Variable parameter(String name, Mode mode) {
    return new Variable(name, Type.CELL, mode);
  }

  private Method header(String name, Kind kind, List<Variable> parameters, Mode mode, Type result) {
    boolean fails = kind != Kind.CLOSE && dice.percent(25);
    return new Method(name, kind, parameters, mode, result, List.of(), fails, Block.EMPTY);
  }
}
