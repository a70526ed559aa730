package dev.freehold.differential.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What stands where a value is wanted; what becomes of a place depends on what is wanted there. */
public sealed interface Expression {

  /** The type of the value. */
  Type type();

  /**
   * A variable, or a part of what it holds.
   *
   * @param steps the fields on the way to the part
   */
  record Place(Variable root, List<String> steps) implements Expression {
    public static Place of(Variable variable) {
      return new Place(variable, List.of());
    }

    /** That field of it. */
    public Place part(String step) {
      List<String> longer = new ArrayList<>(steps);
      longer.add(step);
      return new Place(root, List.copyOf(longer));
    }

    public boolean isWhole() {
      return steps.isEmpty();
    }

    /** Whether one lies within the other. */
    public boolean overlaps(Place other) {
      int common = Math.min(steps.size(), other.steps.size());
      return root.equals(other.root)
          && steps.subList(0, common).equals(other.steps.subList(0, common));
    }

    @Override
    public Type type() {
      Type type = root.type().type();
      for (String step : steps) {
        type = Objects.requireNonNull(type.parts().get(step));
      }
      return type;
    }
  }

  /** A number. */
  record Literal(int value) implements Expression {
    @Override
    public Type type() {
      return Type.INT;
    }
  }

  /** The number in a resource's field. */
  record Read(Place object) implements Expression {
    @Override
    public Type type() {
      return Type.INT;
    }
  }

  /** A call; its operands begin with the object that a method is called on. */
  record Call(Callee callee, List<Expression> operands) implements Expression {
    @Override
    public Type type() {
      return callee.result().type();
    }
  }

  /** One of two values, depending on a number. */
  record Choice(Expression test, Expression whenTrue, Expression whenFalse) implements Expression {
    @Override
    public Type type() {
      return whenTrue.type();
    }
  }
}
